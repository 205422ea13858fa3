import type { Line, SubjectId, WorldState } from "@connection-denied/world";
import type { PlayRecord } from "./record.ts";

/** One thing that passed the line, or did not, as the one who was called heard it. */
export type HeardItem = HeardWords | HeardPause;

interface HeardMoment {
  /** What it was about: the subject the mother last chose. */
  readonly subject: SubjectId | "none";
  /** The mother chose it; what follows up to the next chosen one answers it. */
  readonly chosen: boolean;
  /** Seconds of this call when it was over. */
  readonly air_s: number;
  /** What the line was like. */
  readonly line: Line;
  /** Carrier over interference and noise at the mother's telephone, whole dB. */
  readonly cIN_dB: number;
}

export interface HeardWords extends HeardMoment {
  readonly kind: "words";
  readonly from: "mother" | "daughter";
  /** Id of the line or choice in the mother's episode. */
  readonly id: string;
  readonly text: string;
  /** What came through: the daughter's own words are whole on her side. */
  readonly heard: string;
  readonly lostShare: number;
  readonly hard?: 1 | 2;
}

/**
 * What has no words of its own: `telling` is something the mother told at length, `silence` is one, and `again` is asking
 * to hear the last thing once more.
 */
export interface HeardPause extends HeardMoment {
  readonly kind: "telling" | "silence" | "again";
  /** Id of the choice, or null for a silence that nobody chose. */
  readonly id: string | null;
  readonly seconds: number;
  readonly lostShare: number;
}

/** One time the telephone in Seoul rang and was answered. */
export interface HeardCall {
  /** Seconds since 18:00 of the night when it was answered. */
  readonly from_t_s: number;
  readonly items: readonly HeardItem[];
  /** `lost`: the line went, by itself or because somebody took the telephone. The far end cannot tell which. */
  readonly end: "hung-up" | "lost";
}

/** A record and whether it is one made for those who have none. */
interface KeptNight {
  readonly sample: boolean;
  readonly record: PlayRecord;
}

/** A night of the mother's, played again and heard from the far end. */
export interface Night extends KeptNight {
  readonly calls: readonly HeardCall[];
  /** Ids of what was chosen, in order. */
  readonly chosen: readonly string[];
  /** The world at the end of the record: what she will not know. */
  readonly world: WorldState;
}
