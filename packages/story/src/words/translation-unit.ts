import type { EpisodeSource } from "../compile.ts";
import { compileInk, ENTRY_FILE } from "../ink-compile.ts";
import { seatOf } from "../seat-of.ts";
import { readStoryText, type StoryLine } from "../story-line.ts";
import { VOICES, type VoiceTag, vocabularyOf } from "../vocabulary.ts";

/** One line or choice as a translator has to see it: its words, and what stands round them. */
export interface TranslationUnit {
  readonly id: string;
  readonly text: string;
  readonly kind: "text" | "choice";
  /** Null for the telling voice. */
  readonly voice: VoiceTag | null;
  readonly file: string;
  readonly line: number;
  /** Knot or `knot.stitch`. */
  readonly passage: string;
  /** The `#scene:` last begun in the same file. */
  readonly scene: string | null;
  /** Words of the line before it in the same passage, as the file has them. */
  readonly before: string | null;
  readonly claims: readonly string[];
  /** What a choice costs on air. */
  readonly seconds: string | null;
  /** Level at which the line is left out (`hard`), or at which it stands in for one that is (`instead`). */
  readonly hard: string | null;
  readonly instead: string | null;
}

/** Scenes of another episode are translated there. */
const BORROWED = /^\.\.\//;

/**
 * Every line and choice of an episode's own that has an id, in the order of the files. Pure: files are handed in.
 */
export function translationUnits(source: Pick<EpisodeSource, "files">): TranslationUnit[] {
  const seat = seatOf(source.files[ENTRY_FILE] ?? "");
  const { tree } = compileInk(source.files, vocabularyOf(seat));
  if (tree === null) return [];
  const scenes = new Map<string, string>();
  let previous: StoryLine | null = null;
  return readStoryText(tree).lines.flatMap((line) => {
    if (BORROWED.test(line.place.file)) return [];
    const scene = tagValue(line, "scene");
    if (scene !== null) scenes.set(line.place.file, scene);
    const id = tagValue(line, "id");
    if (id === null || line.text === "") return [];
    const before = previous !== null && previous.passage === line.passage ? previous.text : null;
    previous = line;
    return [unitOf(line, id, scenes.get(line.place.file) ?? null, before)];
  });
}

function unitOf(line: StoryLine, id: string, scene: string | null, before: string | null): TranslationUnit {
  const { text, kind, passage, place } = line;
  const voice = VOICES.find((one) => line.tags.some((tag) => tag.name === one)) ?? null;
  const claims = line.tags.flatMap((tag) => (tag.name === "cite" && tag.value !== null ? [tag.value] : []));
  const [seconds, hard, instead] = ["seconds", "hard", "instead"].map((name) => tagValue(line, name));
  return {
    id,
    text,
    kind,
    voice,
    file: place.file,
    line: place.line,
    passage,
    scene,
    before,
    claims,
    seconds: seconds ?? null,
    hard: hard ?? null,
    instead: instead ?? null,
  };
}

function tagValue(line: StoryLine, name: string): string | null {
  return line.tags.find((tag) => tag.name === name)?.value ?? null;
}
