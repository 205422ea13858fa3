import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failStart, readSettings, run, StartError } from "@connection-denied/server";
import { explainBuild, runBuild } from "./page-build.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A page that the server serves: its room, and all that it is made of. */
interface Page {
  readonly room: string;
  readonly sources: readonly string[];
}

const GAME: Page = { room: "packages/web", sources: ["evidence", "episodes", "packages", "package-lock.json"] };
const DESK: Page = { room: "packages/desk", sources: ["packages/desk", "packages/protocol", "package-lock.json"] };
const notSources = new Set(["node_modules", "dist", "server", "cli", "desk"]);

const folderOf = ({ room }: Page): string => `${root}${room}/dist`;
const fileOf = (page: Page): string => `${folderOf(page)}/index.html`;

function newest_ms(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  let newest = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (notSources.has(entry.name) || entry.name.endsWith(".test.ts")) continue;
    newest = Math.max(newest, newest_ms(`${path}/${entry.name}`));
  }
  return newest;
}

function isFresh(page: Page): boolean {
  if (!existsSync(fileOf(page))) return false;
  const built_ms = statSync(fileOf(page)).mtimeMs;
  return page.sources.every((source) => !existsSync(root + source) || newest_ms(root + source) <= built_ms);
}

/** One line that shows the seconds passing on a terminal, and is written once elsewhere. */
function showProgress(): (outcome: string) => void {
  const begun_ms = Date.now();
  const label = "Building the page";
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

/** Whether there is a page to serve now; not when the host stopped its building. */
async function ensure(page: Page): Promise<boolean> {
  if (isFresh(page)) return true;
  const pageFile = fileOf(page);
  const finish = showProgress();
  const begun_ms = Date.now();
  const vite = `${root}node_modules/vite/bin/vite.js`;
  const outcome = await runBuild([vite, "build", page.room, "--logLevel", "warn"], root);
  finish(outcome.kind);
  if (outcome.kind === "done" && existsSync(pageFile)) return true;
  // A page written by half must not pass for a fresh one at the next start.
  if (existsSync(pageFile) && statSync(pageFile).mtimeMs >= begun_ms) rmSync(pageFile);
  if (outcome.kind === "stopped") return false;
  const written = outcome.kind === "failed" ? outcome.written : `It made no ${pageFile}.`;
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

try {
  stopWithNpm();
  // Read here so that a wrong setting is told before the page is built, not after.
  readSettings(process.env);
  const built = (await ensure(GAME)) && (await ensure(DESK));
  if (built) await run(process.env, { game: folderOf(GAME), desk: folderOf(DESK) });
  else process.stdout.write("Stopping.\n");
} catch (cause) {
  failStart(cause);
}
