/// <reference lib="webworker" />

import { episode, grades as firstGrades } from "virtual:episode/eight-minutes";
import {
  type CompiledEpisode,
  createPlaythrough,
  eventsSoFar,
  hearing,
  hearNight,
  type PlayRecord,
  type Playthrough,
  readRecord,
  readSave,
  replay,
  resume,
  reveal,
  rewindToSceneStart,
  type SceneLine,
  save,
  visibleLines,
} from "@connection-denied/playthrough";
import type { Intensity } from "../settings/settings.ts";
import type { FromWorker, GameAnswers, GameFailure, GameRequest, GameTurn, ToWorker } from "./messages.ts";

const ERA = "2014";
const LANGUAGE = "en";
const FAR = "the-other-end";
const episodes: Record<string, CompiledEpisode> = { [episode.id]: episode };
let grades = firstGrades;

/** The episode that hears a night is fetched when one is to be heard. */
async function loadFar(): Promise<CompiledEpisode> {
  const far = await import("virtual:episode/the-other-end");
  episodes[FAR] = far.episode;
  grades = { ...firstGrades, ...far.grades };
  return far.episode;
}

/** Makes sure that the episode of a record is at hand. */
async function fetched<R extends { record: PlayRecord } | PlayRecord>(of: R): Promise<R> {
  const { episode: id } = "record" in of ? of.record : of;
  if (id === FAR) await loadFar();
  return of;
}

async function openFar(seed: number, night: string | null): Promise<GameTurn> {
  const far = await loadFar();
  const text = night ?? (await import("virtual:sample-night")).sampleNight;
  const heard = hearNight(readRecord(text), episodes, night === null);
  return open(createPlaythrough({ episode: far, era: ERA, seed, language: LANGUAGE, night: heard }));
}

let game: Playthrough | null = null;
let gameSeed = 0;
/** How much of the chronicle had happened before the present turn. */
let heardUpTo = 0;

function turn(): GameTurn {
  const played = current();
  const scene = played.scene();
  return {
    scene,
    shown: {
      full: visibleLines(scene, "full"),
      softened: visibleLines(scene, "softened"),
      bare: visibleLines(scene, "bare"),
    },
    save: JSON.stringify(save(played)),
    hearing: hearing(played, heardUpTo),
    grades,
  };
}

function current(): Playthrough {
  if (!game) throw Object.assign(new Error("No story is open; reload the page."), { code: "no-game" });
  return game;
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

type Answer<T extends GameRequest["type"]> = GameAnswers[T] | Promise<GameAnswers[T]>;

const doors: { [T in GameRequest["type"]]: (request: Extract<GameRequest, { type: T }>) => Answer<T> } = {
  start: ({ seed }) => open(createPlaythrough({ episode, era: ERA, seed, language: LANGUAGE })),
  "start-far": ({ seed, night }) => openFar(seed, night),
  resume: async ({ save: kept }) => open(resume(await fetched(readSave(kept)), episodes)),
  choose: ({ choice }) => {
    heardUpTo = eventsSoFar(current());
    current().apply({ type: "choose", choice });
    return turn();
  },
  rewind: () => open(rewindToSceneStart(current(), episodes)),
  log: ({ intensity }) =>
    current()
      .log()
      .filter((entry) => entry.kind === "choice" || isShown(entry.line, intensity)),
  record: () => current().record(),
  reveal: () => ({ reveal: reveal(current()), seed: gameSeed }),
  replay: async ({ record }) => replay(await fetched(readRecord(record)), episodes),
  "open-record": async ({ record }) => open(resume(saveWithout(await fetched(readRecord(record))), episodes)),
};

function failureOf(error: unknown): GameFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "unexpected";
  return { code: error instanceof SyntaxError ? "not-json" : code, message };
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  const post = (message: FromWorker) => self.postMessage(message);
  try {
    const door = doors[data.request.type] as (request: GameRequest) => unknown;
    post({ call: data.call, answer: await door(data.request) });
  } catch (error) {
    post({ call: data.call, failure: failureOf(error) });
  }
};
