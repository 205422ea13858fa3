import type { Log } from "./log/log.ts";

/**
 * The last resort for a fault that nobody caught: it goes to the log, cleaned as every other, where Node would print it whole, and
 * the process ends with exit code 1, as nobody knows in what state it is. What was answered is on the disk by then.
 */
export function endOnFault(log: Pick<Log, "fault">): void {
  process.on("uncaughtException", (cause) => {
    log.fault(cause);
    process.exit(1);
  });
}
