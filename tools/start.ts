import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { failStart, readSettings, run, StartError } from "@connection-denied/server";

const root = fileURLToPath(new URL("..", import.meta.url));
const pageFolder = `${root}packages/web/dist`;
const pageFile = `${pageFolder}/index.html`;
/** All that the built page is made of. */
const sources = ["evidence", "episodes", "packages", "package-lock.json"];
const notSources = new Set(["node_modules", "dist", "server", "cli"]);

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

function pageIsFresh(): boolean {
  if (!existsSync(pageFile)) return false;
  const built_ms = statSync(pageFile).mtimeMs;
  return sources.every((source) => !existsSync(root + source) || newest_ms(root + source) <= built_ms);
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

/** Runs Vite with this same Node; resolves to what it wrote when it failed, to null when it did not. */
function runBuild(): Promise<string | null> {
  return new Promise((resolve) => {
    const vite = `${root}node_modules/vite/bin/vite.js`;
    const build = spawn(process.execPath, [vite, "build", "packages/web", "--logLevel", "warn"], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let written = "";
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk: Buffer) => (written += chunk));
    const interrupt = (): void => void build.kill();
    process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
    build.on("error", (error) => resolve(error.message));
    build.on("close", (code) => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
      resolve(code === 0 ? null : written.trim() || `Vite ended with code ${code}.`);
    });
  });
}

async function ensurePage(): Promise<void> {
  if (pageIsFresh()) return;
  const finish = showProgress();
  const failure = await runBuild();
  finish(failure === null ? "done" : "failed");
  if (failure === null && existsSync(pageFile)) return;
  if (failure !== null) process.stderr.write(`${failure}\n`);
  throw new StartError(
    "page-not-built",
    "The page is not built, so there is nothing to serve: see what the build said above.",
  );
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
  await ensurePage();
  await run(process.env, pageFolder);
} catch (cause) {
  failStart(cause);
}
