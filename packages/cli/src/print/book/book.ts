import type { Seat } from "@connection-denied/story";

type SlotValue = string | number | boolean;

/** One thing that the reader's sheet can settle. */
export interface Test {
  /** `story:x` a variable of the story, `read:x` how often a passage was read, `world:x` what the card says, `said:x`. */
  readonly slot: string;
  readonly by: "==" | "!=" | "<" | "<=" | ">" | ">=";
  readonly value: SlotValue;
}

export type PaperCondition =
  | { readonly kind: "test"; readonly test: Test }
  | { readonly kind: "all" | "any"; readonly of: readonly PaperCondition[] };

export interface PaperBranch {
  /** Null for what holds otherwise. */
  readonly condition: PaperCondition | null;
  readonly steps: readonly PaperStep[];
}

/** How long has been talked that night: not at all, less than two minutes, less than five, longer. */
export const TALKED = ["none", "short", "middle", "long"] as const;
export type Talked = (typeof TALKED)[number];

/** Outcomes of two dice for each row of a table, for one place or one length of talk where these matter. */
export interface Column {
  readonly place: string | null;
  readonly talked: Talked | null;
  readonly chances: readonly number[];
}

/** What the dice decide. */
export interface Throw {
  readonly kind: "throw";
  /** Outcomes of two dice read one after the other (thirty-six in all), for each row; by place where it matters. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly PaperStep[])[];
}

export interface PaperChoice {
  readonly kind: "choice";
  readonly id: string;
  readonly once: boolean;
  readonly condition: PaperCondition | null;
  /** It asks to hear again what the noise took: the reader looks it up, and stays. */
  readonly again: boolean;
  readonly steps: readonly PaperStep[];
}

export type PaperStep =
  | { readonly kind: "line"; readonly id: string }
  | { readonly kind: "write"; readonly slot: string; readonly value: SlotValue }
  | { readonly kind: "count"; readonly slot: string; readonly by: number }
  /** Seconds on the air. */
  | { readonly kind: "air"; readonly seconds: number }
  | { readonly kind: "if"; readonly branches: readonly PaperBranch[] }
  | Throw
  | PaperChoice
  /** On to the passage of this key. */
  | { readonly kind: "go"; readonly to: string }
  /** To it, and back here. */
  | { readonly kind: "visit"; readonly to: string }
  | { readonly kind: "back" }
  | { readonly kind: "end" };

export interface PaperPassage {
  /** Name of the passage in the ink, or `choice:` and the id of the choice that leads here. */
  readonly key: string;
  readonly number: number;
  readonly steps: readonly PaperStep[];
}

/** What a minute on the air may bring. */
export interface AirRule {
  /** Where the line that dies leads, and where those lead who have come. */
  readonly dies: string;
  readonly taken: string;
  readonly bands: readonly {
    readonly fromMinute: number;
    readonly toMinute: number;
    /** Of thirty-six, by place. */
    /** What she could notice is told in its own passage, to be come back from. */
    readonly places: readonly {
      readonly place: string;
      readonly taken: number;
      readonly dies: number;
      readonly notices: number;
    }[];
  }[];
  readonly notices: string | null;
}

/** How a line came through on one of the model's nights. */
export interface HeardLine {
  readonly id: string;
  /** In the episode's own language: what was lost of it in another follows from this. */
  readonly text: string;
  readonly heard: string;
  readonly lostShare: number;
}

/** A thing to be noted on the sheet. */
export interface Slot {
  readonly slot: string;
  /** The most that is asked of a count. */
  readonly most: number;
  /** What may be written there, besides what it is at the beginning; the reader writes its number, from 1. */
  readonly values: readonly SlotValue[];
  /** What a blank stands for. */
  readonly blank: SlotValue;
}

/** An episode on paper: ids and numbers, no words. */
export interface Book {
  readonly episode: string;
  readonly seat: Seat;
  readonly passages: readonly PaperPassage[];
  /** Slots that something depends on, in the order of the sheet, with the most that is asked of a count. */
  readonly slots: readonly Slot[];
  readonly air: AirRule | null;
  /** Far lines by id. */
  readonly heard: Readonly<Record<string, HeardLine>>;
  /** Nights that the odds were counted over. */
  readonly nights: number;
  /** Ids of lines and choices that no night brought, and that are therefore not in it. */
  readonly leftOut: readonly string[];
}

/** Outcomes of two dice read one after the other. */
export const OUTCOMES = 36;
