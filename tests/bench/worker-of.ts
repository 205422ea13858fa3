import { globSync } from "node:fs";
import { basename } from "node:path";

/** Address of the file that every worker of the built page begins in; its name says which work it does. */
export function workerOf(address: string): string {
  const file = globSync("packages/web/dist/assets/game.worker-*.js").map((path) => basename(path))[0];
  if (file === undefined) throw new Error("The built page has no worker: run `npm run build`.");
  return `${address}/assets/${file}`;
}
