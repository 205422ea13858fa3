import type { StoryWords } from "@connection-denied/story/vocabulary";
import { countSyllables, hearLine, spreadLoss } from "./broken-line.ts";
import type { LogEntry } from "./log.ts";
import { lostSyllablesOf } from "./lost-syllables-of.ts";
import type { Playthrough } from "./playthrough.ts";
import type { Scene, SceneChoice, SceneLine } from "./scene.ts";
import { spokenWords } from "./spoken-words.ts";

/**
 * The same game in other words: its scenes and its log are told in them. Record, digests and snapshot stay those of
 * the episode's own words, so a game may change its language at any moment, and a record plays in every language.
 * Where a word is missing, the episode's own stands, with its `language` beside it.
 */
export function tellIn(game: Playthrough, words: StoryWords, own: string): Playthrough {
  return {
    ...game,
    scene: () => sceneIn(game.scene(), words, own),
    apply: (input) => sceneIn(game.apply(input), words, own),
    log: () => game.log().map((entry) => entryIn(entry, words, own)),
  };
}

function sceneIn(scene: Scene, words: StoryWords, own: string): Scene {
  return {
    ...scene,
    lines: scene.lines.map((line) => lineIn(line, words, own)),
    choices: scene.choices.map((choice) => choiceIn(choice, words, own)),
  };
}

function entryIn(entry: LogEntry, words: StoryWords, own: string): LogEntry {
  if (entry.kind === "choice") return { ...entry, choice: choiceIn(entry.choice, words, own) };
  return { ...entry, line: lineIn(entry.line, words, own) };
}

function choiceIn(choice: SceneChoice, words: StoryWords, own: string): SceneChoice {
  const text = wordsFor(choice.id, words);
  return text === null ? { ...choice, language: own } : { ...choice, text };
}

function lineIn(line: SceneLine, words: StoryWords, own: string): SceneLine {
  const found = wordsFor(line.id, words);
  const text = found !== null && line.quoted ? spokenWords(found) : found;
  if (text === null) return { ...line, language: own };
  return { ...line, text, ...heardIn(line, text) };
}

/** What would have come through of the same line in other words: the noise takes the same stretches of time from it. */
export function heardIn(line: Pick<SceneLine, "text" | "heard" | "lostShare">, text: string) {
  return hearLine(text, spreadLoss(lostSyllablesOf(line), countSyllables(text)));
}

function wordsFor(id: string, { lines }: StoryWords): string | null {
  const text = Object.hasOwn(lines, id) ? lines[id] : undefined;
  return text === undefined || text === "" ? null : text;
}
