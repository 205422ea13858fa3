/// <reference lib="webworker" />

import { episode, grades as firstGrades, translations as firstTranslations } from "virtual:episode/eight-minutes";
import {
  type CompiledEpisode,
  createPlaythrough,
  eventsSoFar,
  hearing,
  hearNight,
  type PlayRecord,
  type Playthrough,
  playChoices,
  readRecord,
  readSave,
  replay,
  resume,
  reveal,
  rewindToSceneStart,
  type SceneLine,
  type StoryWords,
  save,
  seededHand,
  tellIn,
  visibleLines,
} from "@connection-denied/playthrough";
import { beginningOf } from "../scenes/beginning-of.ts";
import type { PlayedScenes } from "../scenes/seen-scenes.ts";
import type { Intensity } from "../settings/settings.ts";
import type { FromWorker, GameAnswers, GameFailure, GameRequest, GameTurn, ToWorker } from "./messages.ts";
import { playedTurns } from "./played-turns.ts";
import { shownAt } from "./shown-at.ts";

const ERA = "2014";
const FAR = "the-other-end";
const episodes: Record<string, CompiledEpisode> = { [episode.id]: episode };
let grades = firstGrades;
/** What words can be fetched, episode by episode. An included scene has its words where it was written. */
const translations = [firstTranslations];

/** The episode that hears a night is fetched when one is to be heard. */
async function loadFar(): Promise<CompiledEpisode> {
  const far = await import("virtual:episode/the-other-end");
  episodes[FAR] = far.episode;
  grades = { ...firstGrades, ...far.grades };
  if (!translations.includes(far.translations)) translations.push(far.translations);
  words = await wordsOf(asked);
  return far.episode;
}

/** Makes sure that the episode of a record is at hand. */
async function withEpisode<R extends { record: PlayRecord } | PlayRecord>(of: R): Promise<R> {
  const { episode: id } = "record" in of ? of.record : of;
  if (id === FAR) await loadFar();
  return of;
}

async function openFar(seed: number, night: string | null): Promise<GameTurn> {
  const far = await loadFar();
  const text = night ?? (await import("virtual:sample-night")).sampleNight;
  const heard = hearNight(readRecord(text), episodes, night === null);
  return open(createPlaythrough({ episode: far, era: ERA, seed, language: far.language, night: heard }));
}

let game: Playthrough | null = null;
let gameSeed = 0;
/** How much of the chronicle had happened before the present turn. */
let heardUpTo = 0;
/** The language that is asked for, and its words; null for the episodes' own. */
let asked: string = episode.language;
let words: StoryWords | null = null;
const fetched = new Map<() => Promise<{ words: StoryWords }>, Promise<StoryWords>>();

/** Words of a language are fetched when they are first asked for; an episode's own are in its ink. */
async function wordsOf(language: string): Promise<StoryWords | null> {
  const loads = translations.flatMap((one) => {
    const load = Object.hasOwn(one, language) ? one[language] : undefined;
    return load === undefined ? [] : [load];
  });
  const found = await Promise.all(loads.map(once));
  if (found.length < 2) return found[0] ?? null;
  return { language, title: found.at(-1)?.title ?? "", lines: Object.assign({}, ...found.map(({ lines }) => lines)) };
}

function once(load: () => Promise<{ words: StoryWords }>): Promise<StoryWords> {
  const known = fetched.get(load) ?? load().then((module) => module.words);
  fetched.set(load, known);
  known.catch(() => fetched.delete(load));
  return known;
}

function turn(): GameTurn {
  const played = current();
  const scene = played.scene();
  return {
    scene,
    shown: shownAt(scene.lines),
    save: JSON.stringify(save(played)),
    hearing: hearing(played, heardUpTo),
    grades,
  };
}

/** The open game, told in the words that are asked for. */
function current(): Playthrough {
  if (!game) throw Object.assign(new Error("No story is open; reload the page."), { code: "no-game" });
  return words === null ? game : tellIn(game, words, episode.language);
}

function open(played: Playthrough): GameTurn {
  game = played;
  gameSeed = played.record().seed;
  heardUpTo = eventsSoFar(played);
  return turn();
}

function isShown(line: SceneLine, intensity: Intensity): boolean {
  return visibleLines({ lines: [line] }, intensity).length > 0;
}

/** A save whose snapshot fits nothing, so that the record itself is played again up to its last input. */
function saveWithout(record: PlayRecord): unknown {
  return { format: "connection-denied/save", version: 1, record, snapshot: { ink: "", log: [] } };
}

/** Each scene when it first came up, with the beginning of its first line that is told at every intensity. */
function playedScenes(): GameAnswers["played-scenes"] {
  const { episode: id, era, seed, language, turns, night } = current().record();
  const scenes = new Map<string, PlayedScenes["scenes"][number]>();
  for (const entry of current().log()) {
    if (entry.kind !== "line" || entry.line.hard !== undefined || entry.line.instead !== undefined) continue;
    const { sceneId, turn, line } = entry;
    if (!scenes.has(sceneId)) scenes.set(sceneId, { id: sceneId, turn, begins: beginningOf(line.heard) });
  }
  const choices = turns.map(({ input }) => input.choice);
  const way = { episode: id, era, seed, language, choices, ...(night === undefined ? {} : { night }) };
  const play = { ...way, scenes: [...scenes.values()] };
  return { play, ids: (episodes[id]?.scenes ?? []).map((scene) => scene.id) };
}

function handChooses(seed: number, before: number): string | null {
  const { choices } = current().scene();
  const hand = seededHand(seed);
  for (let draw = 0; draw < before; draw += 1) hand.pick(choices.length);
  return choices[hand.pick(choices.length)]?.id ?? null;
}

type Answer<T extends GameRequest["type"]> = GameAnswers[T] | Promise<GameAnswers[T]>;

const doors: { [T in GameRequest["type"]]: (request: Extract<GameRequest, { type: T }>) => Answer<T> } = {
  start: ({ seed }) => open(createPlaythrough({ episode, era: ERA, seed, language: episode.language })),
  "start-far": ({ seed, night }) => openFar(seed, night),
  resume: async ({ save: kept }) => open(resume(await withEpisode(readSave(kept)), episodes)),
  choose: ({ choice }) => {
    heardUpTo = eventsSoFar(current());
    current().apply({ type: "choose", choice });
    return turn();
  },
  rewind: () => open(rewindToSceneStart(current(), episodes)),
  "tell-again": ({ from }) => ({ turn: turn(), earlier: from === null ? [] : playedTurns(current().log(), from) }),
  log: ({ intensity }) =>
    current()
      .log()
      .filter((entry) => entry.kind === "choice" || isShown(entry.line, intensity)),
  record: () => current().record(),
  reveal: () => ({ reveal: reveal(current()), seed: gameSeed }),
  replay: async ({ record }) => replay(await withEpisode(readRecord(record)), episodes),
  "open-record": async ({ record }) => open(resume(saveWithout(await withEpisode(readRecord(record))), episodes)),
  "played-scenes": playedScenes,
  hand: ({ seed, before: taken }) => handChooses(seed, taken),
  "play-from": async (way) => {
    if (way.episode === FAR) await loadFar();
    return open(playChoices(way, episodes));
  },
};

function failureOf(error: unknown): GameFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "unexpected";
  return { code: error instanceof SyntaxError ? "not-json" : code, message };
}

/** Questions wait for one another: the words of a language may still be on their way. */
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  before = before.then(() => answer(data));
};

async function answer(data: ToWorker): Promise<void> {
  const post = (message: FromWorker) => self.postMessage(message);
  try {
    if (data.language !== asked) words = await wordsOf(data.language);
    asked = data.language;
    const door = doors[data.request.type] as (request: GameRequest) => unknown;
    post({ call: data.call, answer: await door(data.request) });
  } catch (error) {
    post({ call: data.call, failure: failureOf(error) });
  }
}
