import type { Painting, PictureAnswers, PictureAsk, PictureReply, PictureRequest } from "./asks.ts";
import type { HorizonView } from "./horizon-view.ts";
import type { LandLines, Walk } from "./land.ts";
import type { PictureTheme } from "./palettes.ts";

interface Waiting {
  readonly resolve: (answer: PictureAnswers[keyof PictureAnswers]) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let nextId = 1;
let worker: Worker | null = null;

function failAll(message: string): void {
  for (const one of waiting.values()) one.reject(new Error(message));
  waiting.clear();
  worker?.terminate();
  worker = null;
}

function startWorker(): Worker {
  const started = new Worker(new URL("../game/game.worker.ts", import.meta.url), { type: "module", name: "picture" });
  started.onmessage = (event: MessageEvent<PictureReply>) => {
    const reply = event.data;
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) one?.resolve(reply.answer);
    else one?.reject(new Error(reply.message));
  };
  started.onerror = (event) => failAll(event.message || "The painter stopped.");
  return started;
}

function put(ask: PictureAsk): Promise<PictureAnswers[keyof PictureAnswers]> {
  worker ??= startWorker();
  const id = nextId++;
  const request: PictureRequest = { id, ask };
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker?.postMessage(request);
  });
}

/** Starts the painter before it is needed; what goes wrong is told by the first picture. */
export function readyPainter(): void {
  put({ ask: "ready" }).catch(() => {});
}

let land: Promise<LandLines> | null = null;

/** The lines and points of the county; asked for once, then kept. */
export function landLines(): Promise<LandLines> {
  land ??= put({ ask: "land" }) as Promise<LandLines>;
  land.catch(() => {
    land = null;
  });
  return land;
}

/** The relief as a square of `pixels` a side. */
export function relief(pixels: number, theme: PictureTheme): Promise<Painting> {
  return put({ ask: "relief", pixels, theme }) as Promise<Painting>;
}

/** What can be seen from a place, looking across the river. */
export function horizonFrom(place: string): Promise<HorizonView> {
  return put({ ask: "horizon", place }) as Promise<HorizonView>;
}

/** The layers seen from a place, painted. */
export function horizonWash(place: string, theme: PictureTheme): Promise<Painting> {
  return put({ ask: "horizon-wash", place, theme }) as Promise<Painting>;
}

/** How long the walks from a place take. */
export function walksFrom(place: string): Promise<readonly Walk[]> {
  return put({ ask: "walks", from: place }) as Promise<readonly Walk[]>;
}
