import { run } from "./index.ts";
import { processStreams } from "./streams.ts";

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processStreams());
