import type { Readable } from "node:stream";

/** Where a command reads from and writes to; tests hand in their own. */
export interface Streams {
  readonly input: Readable;
  /** Whether somebody sits at the input. */
  readonly interactive: boolean;
  /** Columns of the terminal; text is folded to it. */
  readonly columns: number;
  /** Standard output: what the command is asked for. */
  out(text: string): void;
  /** Standard error: progress and sentences about what went wrong. */
  say(text: string): void;
}

/** The streams of this process. */
export function processStreams(): Streams {
  const { stdin, stdout, stderr } = process;
  return {
    input: stdin,
    interactive: stdin.isTTY === true,
    columns: Math.min(stdout.columns ?? 80, 100),
    out: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
  };
}
