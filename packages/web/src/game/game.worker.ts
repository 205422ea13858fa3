/// <reference lib="webworker" />

import { episode, grades, translations } from "virtual:episode/eight-minutes";
import {
  createPlaythrough,
  eventsSoFar,
  hearing,
  type PlayRecord,
  type Playthrough,
  readRecord,
  readSave,
  replay,
  resume,
  reveal,
  rewindToSceneStart,
  type SceneLine,
  type StoryWords,
  save,
  tellIn,
  visibleLines,
} from "@connection-denied/playthrough";
import type { Intensity } from "../settings/settings.ts";
import type { FromWorker, GameAnswers, GameFailure, GameRequest, GameTurn, ToWorker } from "./messages.ts";
import { playedTurns } from "./played-turns.ts";
import { shownAt } from "./shown-at.ts";

const ERA = "2014";
const episodes = { [episode.id]: episode };

let game: Playthrough | null = null;
let gameSeed = 0;
/** How much of the chronicle had happened before the present turn. */
let heardUpTo = 0;
/** Words of the language that is asked for; null for the episode's own. */
let words: StoryWords | null = null;
const fetched = new Map<string, Promise<StoryWords>>();

/** Words of a language are fetched when they are first asked for; the episode's own are in its ink. */
function wordsOf(language: string): Promise<StoryWords> | null {
  const load = Object.hasOwn(translations, language) ? translations[language] : undefined;
  if (load === undefined) return null;
  const known = fetched.get(language) ?? load().then((module) => module.words);
  fetched.set(language, known);
  known.catch(() => fetched.delete(language));
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

const doors: { [T in GameRequest["type"]]: (request: Extract<GameRequest, { type: T }>) => GameAnswers[T] } = {
  start: ({ seed }) => open(createPlaythrough({ episode, era: ERA, seed, language: episode.language })),
  resume: ({ save: kept }) => open(resume(readSave(kept), episodes)),
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
  replay: ({ record }) => replay(readRecord(record), episodes),
  "open-record": ({ record }) => open(resume(saveWithout(readRecord(record)), episodes)),
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
    words = await wordsOf(data.language);
    const door = doors[data.request.type] as (request: GameRequest) => unknown;
    post({ call: data.call, answer: door(data.request) });
  } catch (error) {
    post({ call: data.call, failure: failureOf(error) });
  }
}
