import { existsSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh, isServerBuilt, keepCompiled, loadServer } from "@connection-denied/server/built";
import { explainBuild, runBuild } from "./page-build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a build makes of a room: the file by which it is known, and whether that is as new as its sources. */
interface Made {
  readonly what: "page" | "server";
  readonly room: string;
  readonly file: string;
  isFresh(): boolean;
}

const notSources = ["node_modules", "dist", "server", "cli", "desk"];

function pageOf(room: string, sources: readonly string[]): Made {
  const file = `${root}${room}/dist/index.html`;
  const paths = sources.map((source) => root + source);
  return { what: "page", room, file, isFresh: () => isFresh(file, paths, notSources) };
}

const GAME = pageOf("packages/web", ["evidence", "episodes", "packages", "package-lock.json"]);
const DESK = pageOf("packages/desk", ["packages/desk", "packages/protocol", "package-lock.json"]);
const SERVER: Made = {
  what: "server",
  room: "packages/server",
  file: `${root}packages/server/dist/server.cjs`,
  isFresh: isServerBuilt,
};

/** One line that shows the seconds passing on a terminal, and is written once elsewhere. */
function showProgress(what: Made["what"]): (outcome: string) => void {
  const begun_ms = Date.now();
  const label = `Building the ${what}`;
  const seconds = (): number => Math.round((Date.now() - begun_ms) / 1000);
  process.stdout.write(`${label} …`);
  const ticking = setInterval(() => {
    if (process.stdout.isTTY) process.stdout.write(`\r${label} … ${seconds()} s`);
  }, 1000).unref();
  return (outcome) => {
    clearInterval(ticking);
    process.stdout.write(
      process.stdout.isTTY ? `\r${label} … ${outcome} in ${seconds()} s\n` : ` ${outcome} in ${seconds()} s\n`,
    );
  };
}

/** Whether it is there now; not when the host stopped its building. */
async function ensure({ what, room, file, isFresh }: Made): Promise<boolean> {
  if (isFresh()) return true;
  const finish = showProgress(what);
  const begun_ms = Date.now();
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const outcome = await runBuild([vite, "build", room, "--logLevel", "warn"], root);
  finish(outcome.kind);
  if (outcome.kind === "done" && existsSync(file)) return true;
  // What was written by half must not pass for fresh at the next start.
  if (existsSync(file) && statSync(file).mtimeMs >= begun_ms) rmSync(file);
  if (outcome.kind === "stopped") return false;
  const written = outcome.kind === "failed" ? outcome.written : `It made no ${file}.`;
  const { StartError } = await loadServer();
  throw new StartError("page-not-built", explainBuild(written, root));
}

/** npm stops its shell, not the program in it: a server started by npm must notice by itself that it was left alone. */
function stopWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watching);
    process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** The server and its pages; null when the host stopped a build. */
async function makeServer(): Promise<Awaited<ReturnType<typeof loadServer>> | null> {
  if (!(await ensure(SERVER))) return null;
  const server = await loadServer();
  // Read here so that a wrong setting is told before the pages are built, not after.
  server.readSettings(process.env);
  return (await ensure(GAME)) && (await ensure(DESK)) ? server : null;
}

try {
  stopWithNpm();
  const server = await makeServer();
  if (server === null) process.stdout.write("Stopping.\n");
  else await server.run(process.env, { game: dirname(GAME.file), desk: dirname(DESK.file) });
  keepCompiled();
} catch (cause) {
  (await loadServer()).failStart(cause);
}
