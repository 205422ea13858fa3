import { complain, failWith } from "./fail.ts";
import { type PageFolders, serve } from "./serve.ts";
import { readSettings } from "./settings.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Faults of the server itself; nothing of a request is in them. */
function report(cause: unknown): void {
  complain(
    `A message could not be handled: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
  );
}

/** Ends a start that did not succeed, as failWith does. */
export function failStart(cause: unknown): void {
  failWith(cause, "The server could not start");
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
    const served = await serve(readSettings(environment), pages, say, report);
    let stopping = false;
    const stop = (): void => {
      if (stopping) process.exit(1);
      stopping = true;
      say("Stopping.");
      served.stop().catch(failStart);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    say(`Connection Denied is at ${served.address}`);
  } catch (cause) {
    failStart(cause);
  }
}
