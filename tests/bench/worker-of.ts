import { globSync } from "node:fs";
import { basename } from "node:path";

/** Address of the file that a worker of the built page begins in: all but the proof of work begin in the game's, under names. */
export function workerOf(address: string, worker: "game" | "solve-proof" = "game"): string {
  const file = globSync(`packages/web/dist/assets/${worker}.worker-*.js`).map((path) => basename(path))[0];
  if (file === undefined) throw new Error("The built page has no worker: run `npm run build`.");
  return `${address}/assets/${file}`;
}
