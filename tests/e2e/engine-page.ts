import { type EngineInput, engineDigests } from "./engine-digests.ts";

/** Runs in the browser: fetches what to compute with, computes, and hands the digests back. */

async function answer(path: string, value: unknown): Promise<void> {
  await fetch(path, { method: "POST", body: JSON.stringify(value) });
}

try {
  const input = (await (await fetch("/input.json")).json()) as EngineInput;
  await answer("/digests", { engine: navigator.userAgent, digests: engineDigests(input) });
} catch (error) {
  await answer("/failure", error instanceof Error ? (error.stack ?? error.message) : String(error));
}
