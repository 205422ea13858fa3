import { BadInput } from "./bad-input.ts";
import type { Streams } from "./streams.ts";

/** Longest text read from standard input, in bytes: some 10 000 paths of 500 points. */
const INPUT_LIMIT_BYTES = 200_000_000;

/** JSON from standard input. `what` says what it should be, as in "an array of paths". @throws BadInput */
export async function readJsonInput(streams: Streams, what: string): Promise<unknown> {
  if (streams.interactive) streams.say(`Waiting for ${what} on standard input.\n`);
  const text = await readAll(streams);
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`Standard input is not valid JSON; give ${what}.`);
  }
}

async function readAll(streams: Streams): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of streams.input) {
    const bytes = Buffer.from(chunk as string | Uint8Array);
    size += bytes.length;
    if (size > INPUT_LIMIT_BYTES) throw new BadInput(`Standard input is larger than ${INPUT_LIMIT_BYTES} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
