import { StartError } from "./start-error.ts";

export const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * One plain sentence for the host and a failing exit code; anything but a StartError is a fault, and is shown whole after
 * the words for what did not succeed.
 */
export function failWith(cause: unknown, what: string): void {
  complain(cause instanceof StartError ? cause.message : `${what}: ${String((cause as Error)?.stack ?? cause)}`);
  process.exitCode = 1;
}
