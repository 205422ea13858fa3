import { heardIn } from "@connection-denied/playthrough";
import type { StoryLine } from "@connection-denied/story";
import type { HeardLine } from "../book/book.ts";

/** Words, marks and sources of everything that an episode can say, in the language of the print. */
export interface StoryText {
  words(id: string): string;
  line(id: string): StoryLine | undefined;
  claims(id: string): readonly string[];
}

export interface StoryTextParts {
  readonly lines: ReadonlyMap<string, StoryLine>;
  /** Words in the language of the print; what is missing keeps the episode's own. */
  readonly translated: Readonly<Record<string, string>>;
  readonly citations: Readonly<Record<string, readonly string[]>>;
}

export function storyText({ lines, translated, citations }: StoryTextParts): StoryText {
  return {
    words: (id) => translated[id] ?? lines.get(id)?.text ?? "",
    line: (id) => lines.get(id),
    claims: (id) => citations[id] ?? [],
  };
}

/** What came through of a line that was heard, in the language of the print. */
export function heardWords(heard: HeardLine, words: string): string {
  return heard.lostShare === 0 ? words : heardIn(heard, words).heard;
}

export function tagOf(line: StoryLine | undefined, name: string): string | null | undefined {
  return line?.tags.find((tag) => tag.name === name)?.value;
}

export const hasTag = (line: StoryLine | undefined, name: string): boolean =>
  line?.tags.some((tag) => tag.name === name) === true;
