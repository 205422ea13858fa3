import { PART_UNFETCHED } from "../late/fetch-part.ts";
import type { FromWorker, GameAnswers, GameFailure, GameRequest, ToWorker } from "./messages.ts";

/** The part of a `Worker` that is used, so that a test can play both ends. */
export interface GamePort {
  postMessage(message: ToWorker): void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  terminate(): void;
}

export class GameError extends Error {
  readonly code: string;
  constructor({ code, message }: GameFailure) {
    super(message);
    this.name = "GameError";
    this.code = code;
  }
}

export interface GameClient {
  /** Opens the worker now, so that it is there when the first question comes. */
  wake(): void;
  ask<R extends GameRequest>(request: R): Promise<GameAnswers[R["type"]]>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: GameError): void;
}

/** Asks the game's worker, each time in the page's present language, and matches its answers; a worker that dies is opened anew for the next question. */
export function createGameClient(open: () => GamePort, language: () => string): GameClient {
  const waiting = new Map<number, Waiting>();
  let port: GamePort | null = null;
  let calls = 0;

  function lost(): void {
    port?.terminate();
    port = null;
    for (const { reject } of waiting.values()) reject(new GameError({ code: "worker-lost", message: "" }));
    waiting.clear();
  }

  function receive(message: FromWorker): void {
    const asked = waiting.get(message.call);
    waiting.delete(message.call);
    if (!("failure" in message)) {
      asked?.resolve(message.answer);
      return;
    }
    asked?.reject(new GameError(message.failure));
    // An engine may remember, for as long as a worker lives, that a part of it could not be fetched.
    if (message.failure.code === PART_UNFETCHED) lost();
  }

  function connected(): GamePort {
    if (port) return port;
    const opened = open();
    opened.onmessage = (event) => receive(event.data);
    opened.onerror = lost;
    port = opened;
    return opened;
  }

  return {
    wake: () => void connected(),
    ask<R extends GameRequest>(request: R): Promise<GameAnswers[R["type"]]> {
      calls += 1;
      const call = calls;
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve: (answer) => resolve(answer as GameAnswers[R["type"]]), reject });
        connected().postMessage({ call, request, language: language() });
      });
    },
  };
}
