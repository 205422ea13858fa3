/// <reference lib="webworker" />

import * as opening from "virtual:opening/eight-minutes";
import { fetchedOnce } from "../late/fetch-part.ts";
import type { FromWorker, GameFailure, GameRequest, ToWorker } from "./messages.ts";
import { Sitting } from "./sitting.ts";
import { createStoryParts } from "./story-parts.ts";

declare const self: DedicatedWorkerGlobalScope;

const MAIN = opening.episode.id;

const wholeStory = () => import("virtual:episode/eight-minutes");
/** What the first choice needs is here; the rest comes while that is read, and another episode when it is asked for. */
const parts = createStoryParts(opening, {
  [MAIN]: wholeStory,
  "the-other-end": () => import("virtual:episode/the-other-end"),
});
const sitting = new Sitting(parts, opening.episode.language);

/** Both at once, so that neither waits for the other on a slow network. */
const fetchLaterDoors = fetchedOnce(async () => {
  const [later] = await Promise.all([import("./later-doors.ts"), wholeStory()]);
  return { doors: later.laterDoors(sitting), goOnInWhole: later.goOnInWhole };
});

async function answerTo(request: GameRequest): Promise<unknown> {
  if (request.type === "start") return sitting.begin(MAIN, request.seed);
  const { doors, goOnInWhole } = await fetchLaterDoors();
  await goOnInWhole(sitting, MAIN);
  const door = doors[request.type] as (request: GameRequest) => unknown;
  return door(request);
}

function failureOf(error: unknown): GameFailure {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "unexpected";
  return { code: error instanceof SyntaxError ? "not-json" : code, message };
}

/**
 * The painter and the nights begin in this file too, each under its name, and fetch their own code: so the world that all of them
 * live in is fetched and kept once.
 */
const OTHER_WORK: Readonly<Record<string, () => Promise<unknown>>> = {
  picture: () => import("../picture/picture.worker.ts"),
  nights: () => import("../nights/nights.worker.ts"),
};

/** Questions wait for one another: words, or the rest of the story, may still be on their way. */
let before: Promise<void> = Promise.resolve();

const otherWork = OTHER_WORK[self.name];
// What is fetched listens in the place of this; what came before then is handed on to it.
self.onmessage = otherWork
  ? (event: MessageEvent) => void otherWork().then(() => self.onmessage?.(event), reportError)
  : ({ data }: MessageEvent<ToWorker>) => {
      before = before.then(() => answer(data));
    };

async function answer({ call, request, language }: ToWorker): Promise<void> {
  const post = (message: FromWorker) => self.postMessage(message);
  try {
    await sitting.speak(language);
    post({ call, answer: await answerTo(request) });
  } catch (error) {
    post({ call, failure: failureOf(error) });
  }
}
