import { PART_UNFETCHED } from "../late/fetch-part.ts";

/** Refusals that mean the worker is not the one that held the game. */
export const LOST: ReadonlySet<string> = new Set(["worker-lost", "no-game"]);

export const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** Refusals that speak of the moment and not of what was asked: the same question may be answered the next time. */
export const isOfTheMoment = (error: unknown): boolean => codeOf(error) === PART_UNFETCHED || LOST.has(codeOf(error));
