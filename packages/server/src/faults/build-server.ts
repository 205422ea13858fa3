import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isServerBuilt } from "../built.mjs";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

/** Makes the one file from which a host's server starts, unless it is there: what is measured is what a host runs. */
export function buildServer(): void {
  if (isServerBuilt()) return;
  const words = ["node_modules/vite/bin/vite.js", "build", "packages/server", "--logLevel", "warn"];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (status !== 0 || !isServerBuilt()) throw new Error(`The server could not be built: ${stderr}`);
}
