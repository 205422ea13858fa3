import type { CompiledEpisode, Stage, StoryWords, Where } from "@connection-denied/story/vocabulary";
import { type Era, lostSyllables, type WorldState } from "@connection-denied/world";
import { countSyllables, hearLine } from "./broken-line.ts";
import { PlaythroughError } from "./errors.ts";
import type { RawChoice, RawLine } from "./narrator.ts";
import type { SceneChoice, SceneLine } from "./scene.ts";
import { levelOf, type ReadTags, readTags, stageOf, whereOf } from "./tags.ts";

/** Share of lost syllables above which a far line counts as lost. (invented: from here on the sense goes.) */
export const LOST_LINE_SHARE = 1 / 3;

/** Where the telling stands: kept from turn to turn and in saves. Plain JSON. */
export interface Standing {
  stage: Stage;
  /** Where she stands when the world has no place for it. */
  where?: Where;
  sceneId: string;
  /** Turn in which the present scene began. */
  sceneTurn: number;
}

export type { CompiledEpisode, Era, StoryWords };

/** The standing after a line: a stage clears where she stands, a `#where:` sets it. */
export function standingAfter(standing: Standing, told: ToldLine, turn: number): Standing {
  const { where: before, ...rest } = standing;
  const kept = told.stage === null && told.where === null ? before : undefined;
  const where = told.where === null || told.where === "here" ? kept : told.where;
  return {
    ...rest,
    ...(where === undefined ? {} : { where }),
    ...(told.stage === null ? {} : { stage: told.stage }),
    ...(told.sceneId === null ? {} : { sceneId: told.sceneId, sceneTurn: turn }),
  };
}

/** One told line, with what it changes on the screen. */
export interface ToldLine {
  line: SceneLine | null;
  stage: Stage | null;
  where: Where | "here" | null;
  sceneId: string | null;
}

/** Turns a line of ink into a line of the scene, passing far voices through the line as it is at this moment. */
export function toldLine(raw: RawLine, world: WorldState): ToldLine {
  const tags = readTags(raw.tags);
  const staged = { stage: stageOf(tags), where: whereOf(tags), sceneId: tags.values.get("scene") ?? null };
  if (raw.text === "") return { line: null, ...staged };
  return { line: sceneLine(raw.text, tags, world), ...staged };
}

function sceneLine(text: string, tags: ReadTags, world: WorldState): SceneLine {
  const id = tags.id;
  if (id === null) throw new PlaythroughError("story-fault", `The line "${text}" has no id.`);
  const hard = levelOf(tags, "hard");
  const instead = levelOf(tags, "instead");
  const sound = tags.values.get("sound");
  const far = tags.voice === "far";
  const { heard, lostShare } = far
    ? hearLine(text, lostSyllables(world, id, countSyllables(text)))
    : { heard: text, lostShare: 0 };
  return {
    id,
    text,
    heard,
    lostShare,
    voice: tags.voice,
    claims: tags.claims,
    invented: tags.invented,
    ...(hard === undefined ? {} : { hard }),
    ...(instead === undefined ? {} : { instead }),
    ...(sound === undefined ? {} : { sound }),
  };
}

/** Turns a choice of ink into a choice of the scene. */
export function sceneChoice(raw: RawChoice): SceneChoice {
  const tags = readTags(raw.tags);
  if (tags.id === null) throw new PlaythroughError("story-fault", `The choice "${raw.text}" has no id.`);
  const place = tags.values.get("place");
  const subject = tags.values.get("subject");
  const seconds = tags.values.get("seconds");
  const act = tags.values.get("act");
  return {
    id: tags.id,
    text: raw.text,
    claims: tags.claims,
    ...(place === undefined ? {} : { place: place as NonNullable<SceneChoice["place"]> }),
    ...(subject === undefined ? {} : { subject }),
    ...(seconds === undefined ? {} : { seconds: Number(seconds) }),
    ...(act === undefined ? {} : { act }),
  };
}
