import type { InkCalls } from "../ink-call.ts";
import type { InkNode, SourcePlace } from "../ink-node.ts";
import type { Passage } from "../passage.ts";
import type { StoryProblem, StoryProblemCode } from "../problem.ts";
import type { StoryLine, StoryText } from "../story-line.ts";
import type { Seat, Vocabulary } from "../vocabulary.ts";

/** Everything a rule may look at. */
export interface Draft {
  readonly tree: InkNode;
  readonly text: StoryText;
  readonly calls: InkCalls;
  readonly passages: readonly Passage[];
  readonly claimIds: ReadonlySet<string>;
  readonly seat: Seat;
  /** What a story of this seat may ask and command. */
  readonly vocabulary: Vocabulary;
}

export type Rule = (draft: Draft) => StoryProblem[];

export function problemAt(place: SourcePlace, code: StoryProblemCode, message: string): StoryProblem {
  return { file: place.file, line: place.line, code, message };
}

/** Lines that carry words; lines of nothing but tags have a rule of their own. */
export function worded(draft: Draft): StoryLine[] {
  return draft.text.lines.filter((line) => line.text !== "");
}

/** Lower-case words joined by hyphens: `door-03`. */
export const NAME_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
