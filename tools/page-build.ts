import { spawn } from "node:child_process";

/** How a build ended; `written` is all that it wrote on its two streams. */
export type BuildOutcome =
  | { readonly kind: "done" | "stopped" }
  | { readonly kind: "failed"; readonly written: string };

/** Runs a build with this same Node. SIGINT or SIGTERM stops it, and this process lives on to say so. */
export function runBuild(words: readonly string[], folder: string): Promise<BuildOutcome> {
  return new Promise((resolve) => {
    const build = spawn(process.execPath, words, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let written = "";
    let stopped = false;
    for (const stream of [build.stdout, build.stderr]) stream.on("data", (chunk: Buffer) => (written += chunk));
    const interrupt = (): void => {
      stopped = true;
      build.kill();
    };
    process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
    const end = (outcome: BuildOutcome): void => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
      resolve(stopped ? { kind: "stopped" } : outcome);
    };
    build.on("error", (error) => end({ kind: "failed", written: error.message }));
    build.on("close", (code) =>
      end(code === 0 ? { kind: "done" } : { kind: "failed", written: written.trim() || `It ended with code ${code}.` }),
    );
  });
}

/** What a host is told of a failed build: one sentence, then, when the cause is none they can mend, what it wrote. */
export function explainBuild(written: string, root: string): string {
  if (/native binding|Cannot find (module|package) '[^']*(binding|lightningcss|oxc)/i.test(written)) {
    return 'The page cannot be built, as the part of the build made for this machine is not installed: run "npm ci" without leaving out optional dependencies.';
  }
  const reason = /\b(EACCES|EPERM|EROFS|ENOSPC)\b/.exec(written)?.[1];
  if (reason === "ENOSPC") return `The page cannot be built, as the disk is full (ENOSPC): make room below ${root}.`;
  if (reason) {
    return `The page cannot be built, as this user may not write below ${root} (${reason}): let them, or build it as another user and run "npm run serve".`;
  }
  return `The page could not be built, so there is nothing to serve; the build said:\n${written}`;
}
