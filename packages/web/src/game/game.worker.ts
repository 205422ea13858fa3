/// <reference lib="webworker" />

import * as opening from "virtual:opening/eight-minutes";
import {
  createPlaythrough,
  eventsSoFar,
  hearing,
  hearNight,
  type Night,
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
import { fetchPart } from "../late/fetch-part.ts";
import { beginningOf } from "../scenes/beginning-of.ts";
import type { PlayedScenes } from "../scenes/seen-scenes.ts";
import type { Intensity } from "../settings/settings.ts";
import type { FromWorker, GameAnswers, GameFailure, GameRequest, GameTurn, ToWorker } from "./messages.ts";
import { playedTurns } from "./played-turns.ts";
import { shownAt } from "./shown-at.ts";
import { createStoryParts } from "./story-parts.ts";

const ERA = "2014";
const { id: MAIN, language: WRITTEN_IN } = opening.episode;
const FAR = "the-other-end";
/** What the first choice needs is here; the rest of the story comes while that is read, and another episode when it is asked for. */
const parts = createStoryParts(opening, {
  [MAIN]: () => import("virtual:episode/eight-minutes"),
  [FAR]: () => import("virtual:episode/the-other-end"),
});

/** Fetches an episode whole, with its words in the language that is asked for. */
async function whole(id: string): Promise<void> {
  if (parts.isWhole(id)) return;
  await parts.fetchWhole(id);
  words = await parts.wordsOf(asked);
}

/** The whole story, and in it the game that was begun on its opening. */
async function wholeStory(): Promise<void> {
  if (parts.isWhole(MAIN)) return;
  await whole(MAIN);
  if (game !== null) game = resume(save(game), parts.episodes);
}

/** Makes sure that the episode of a record is at hand. */
async function withEpisode<R extends { record: PlayRecord } | PlayRecord>(of: R): Promise<R> {
  const { episode } = "record" in of ? of.record : of;
  if (episode === FAR) await whole(FAR);
  return of;
}

/** Begins a game of an episode that is at hand. */
function begin(id: string, seed: number, night?: Night): GameTurn {
  const episode = parts.episodes[id];
  if (episode === undefined) throw new Error(`The episode "${id}" has not been fetched.`);
  return open(createPlaythrough({ episode, era: ERA, seed, language: episode.language, ...(night ? { night } : {}) }));
}

async function openFar(seed: number, night: string | null): Promise<GameTurn> {
  await whole(FAR);
  const text = night ?? (await fetchPart(() => import("virtual:sample-night"))).sampleNight;
  return begin(FAR, seed, hearNight(readRecord(text), parts.episodes, night === null));
}

let game: Playthrough | null = null;
let gameSeed = 0;
/** How much of the chronicle had happened before the present turn. */
let heardUpTo = 0;
/** The language that is asked for, and its words; null for the episodes' own. */
let asked: string = WRITTEN_IN;
let words: StoryWords | null = null;

function turn(): GameTurn {
  const played = current();
  const scene = played.scene();
  return {
    scene,
    shown: shownAt(scene.lines),
    save: JSON.stringify(save(played)),
    hearing: hearing(played, heardUpTo),
    grades: parts.grades,
  };
}

/** The open game, told in the words that are asked for. */
function current(): Playthrough {
  if (!game) throw Object.assign(new Error("No story is open; reload the page."), { code: "no-game" });
  return words === null ? game : tellIn(game, words, WRITTEN_IN);
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
  return { play, ids: (parts.episodes[id]?.scenes ?? []).map((scene) => scene.id) };
}

function handChooses(seed: number, before: number): string | null {
  const { choices } = current().scene();
  const hand = seededHand(seed);
  for (let draw = 0; draw < before; draw += 1) hand.pick(choices.length);
  return choices[hand.pick(choices.length)]?.id ?? null;
}

type Answer<T extends GameRequest["type"]> = GameAnswers[T] | Promise<GameAnswers[T]>;

const doors: { [T in GameRequest["type"]]: (request: Extract<GameRequest, { type: T }>) => Answer<T> } = {
  start: ({ seed }) => begin(MAIN, seed),
  "fetch-rest": () => null,
  "start-far": ({ seed, night }) => openFar(seed, night),
  resume: async ({ save: kept }) => open(resume(await withEpisode(readSave(kept)), parts.episodes)),
  choose: ({ choice }) => {
    heardUpTo = eventsSoFar(current());
    current().apply({ type: "choose", choice });
    return turn();
  },
  rewind: () => open(rewindToSceneStart(current(), parts.episodes)),
  "tell-again": ({ from }) => ({ turn: turn(), earlier: from === null ? [] : playedTurns(current().log(), from) }),
  log: ({ intensity }) =>
    current()
      .log()
      .filter((entry) => entry.kind === "choice" || isShown(entry.line, intensity)),
  record: () => current().record(),
  reveal: () => ({ reveal: reveal(current()), seed: gameSeed }),
  replay: async ({ record }) => replay(await withEpisode(readRecord(record)), parts.episodes),
  "open-record": async ({ record }) => open(resume(saveWithout(await withEpisode(readRecord(record))), parts.episodes)),
  "played-scenes": playedScenes,
  hand: ({ seed, before: taken }) => handChooses(seed, taken),
  "play-from": async (way) => {
    if (way.episode === FAR) await whole(FAR);
    return open(playChoices(way, parts.episodes));
  },
};

function failureOf(error: unknown): GameFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "unexpected";
  return { code: error instanceof SyntaxError ? "not-json" : code, message };
}

/** Questions wait for one another: words, or the rest of the story, may still be on their way. */
let before: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  before = before.then(() => answer(data));
};

async function answer(data: ToWorker): Promise<void> {
  const post = (message: FromWorker) => self.postMessage(message);
  try {
    if (data.language !== asked) words = await parts.wordsOf(data.language);
    asked = data.language;
    if (data.request.type !== "start") await wholeStory();
    const door = doors[data.request.type] as (request: GameRequest) => unknown;
    post({ call: data.call, answer: await door(data.request) });
  } catch (error) {
    post({ call: data.call, failure: failureOf(error) });
  }
}
