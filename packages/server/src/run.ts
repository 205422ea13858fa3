import { endOnFault } from "./end-on-fault.ts";
import { complain, failWith } from "./fail.ts";
import { createLog, type Log } from "./log/log.ts";
import { type PageFolders, serve } from "./serve.ts";
import { readSettings } from "./settings.ts";

const streams = {
  out: (line: string): void => void process.stdout.write(`${line}\n`),
  err: complain,
};

/** Ends a start that did not succeed, as failWith does. */
export function failStart(cause: unknown): void {
  failWith(cause, "The server could not start");
}

function stopOnSignals(log: Log, end: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.note("stopping");
    end().catch(failStart);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

/**
 * Starts the server with what the environment says, prints its address, and stops it on SIGTERM or SIGINT; a second
 * signal ends the process at once. Ends with one sentence and exit code 1 when the server cannot start.
 */
export async function run(
  environment: Readonly<Record<string, string | undefined>>,
  pages: PageFolders,
): Promise<void> {
  // Whoever read the output may be gone before the server is: that is no reason to stop without storing what waits.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  try {
    const settings = readSettings(environment);
    const log = createLog(settings.log, streams);
    endOnFault(log);
    const served = await serve(settings, pages, log);
    stopOnSignals(log, served.stop);
    log.note("started", { address: served.address });
  } catch (cause) {
    failStart(cause);
  }
}
