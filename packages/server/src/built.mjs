// Plain JavaScript on purpose: what takes types away takes longer to load than the whole server does.
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire, enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const BUILT_FILE = here("../dist/server.cjs");
/** All that the built file is made of. */
const SOURCES = [
  "../src",
  "../vite.config.ts",
  "../../protocol/src",
  "../../sealing/src",
  "../../../package-lock.json",
];

/**
 * @param {string} path
 * @param {ReadonlySet<string>} notSources
 * @returns {number} milliseconds since 1970; 0 where there is nothing
 */
function newest_ms(path, notSources) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  let newest = 0;
  for (const { name } of readdirSync(path, { withFileTypes: true })) {
    if (notSources.has(name) || name.endsWith(".test.ts")) continue;
    newest = Math.max(newest, newest_ms(`${path}/${name}`, notSources));
  }
  return newest;
}

/**
 * Whether a built file is there and nothing it is made of is newer.
 * @param {string} file
 * @param {readonly string[]} sources files and folders; those that are not there are no reason
 * @param {readonly string[]} notSources names of files and folders to pass over
 */
export function isFresh(file, sources, notSources = []) {
  if (!existsSync(file)) return false;
  const built_ms = statSync(file).mtimeMs;
  const passedOver = new Set(notSources);
  return sources.every((source) => newest_ms(source, passedOver) <= built_ms);
}

/** Whether the server is there as one file that is as new as its sources. */
export const isServerBuilt = () => isFresh(BUILT_FILE, SOURCES.map(here));

/**
 * The server from the one file that `npm run build` makes of it, or else from its sources; a file that is older than these is
 * never run.
 * @returns {Promise<typeof import("./index.ts")>}
 */
export async function loadServer() {
  if (!isServerBuilt()) return import("./index.ts");
  // Kept beside the file, if this user may write there, so that the start after a fault has nothing to compile.
  enableCompileCache(here("../dist/compiled"));
  return createRequire(import.meta.url)(BUILT_FILE);
}

/** Writes down what was compiled, which otherwise is done at the end of a process: one that is killed has none. */
export const keepCompiled = flushCompileCache;
