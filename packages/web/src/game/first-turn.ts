import { fetchPart } from "../late/fetch-part.ts";
import { languageOf } from "../words/languages.ts";
import type { GameTurn } from "./messages.ts";

/** The first turn of a fresh game, without the save that its night will have. */
export type FirstTurn = Omit<GameTurn, "save">;

const FIRST = import.meta.glob<FirstTurn>("../words/first-*.ts", { import: "firstTurn" });

/**
 * The first turn in a language, as the build worked it out: but for the money in her hand it is the same in every night, so it can
 * be shown before the worker that will live the night is there. Null for a language made for tests.
 * @throws `part-unfetched`
 */
export async function fetchFirstTurn(language: string): Promise<FirstTurn | null> {
  const { madeOf, tag } = languageOf(language);
  const load = madeOf === undefined ? FIRST[`../words/first-${tag}.ts`] : undefined;
  return load === undefined ? null : fetchPart(load);
}
