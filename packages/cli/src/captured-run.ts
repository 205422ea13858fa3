import { Readable } from "node:stream";
import { run } from "./index.ts";

/** What a command did: its exit code, standard output and standard error. */
export interface Ran {
  code: number;
  out: string;
  said: string;
}

/** Runs the workbench as a shell would, with this text on standard input; for tests. */
export async function capturedRun(args: readonly string[], input = ""): Promise<Ran> {
  const ran = { out: "", said: "" };
  const code = await run(args, {
    input: Readable.from([input]),
    interactive: false,
    columns: 80,
    out: (text) => {
      ran.out += text;
    },
    say: (text) => {
      ran.said += text;
    },
  });
  return { code, ...ran };
}

/** What the workbench says of input that it cannot use. */
export const ONE_SENTENCE = /^[^\n]+\.\n$/;
