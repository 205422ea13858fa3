import { checkPath, pathLoss, RadioError } from "@connection-denied/radio";
import { BadInput } from "../bad-input.ts";
import { type Command, printJson } from "../command.ts";
import type { Streams } from "../streams.ts";

/** Longest text read from standard input, in bytes: some 10 000 paths of 500 points. */
const INPUT_LIMIT_BYTES = 200_000_000;

export const link: Command = {
  name: "link",
  summary: "computes the loss of radio paths given as JSON on standard input",
  help: `Usage: npm run --silent cli -- link --json < paths.json

Reads an array of paths (f_GHz, htg_m, hrg_m, polarization, dN, d_km[], h_m[], clutter_m[] or null) and prints an
array, in the same order, of their losses: ae_km, hst_m, hsr_m, hstd_m, hsrd_m, Lbfs_dB, Lbulla_dB, Lbulls_dB,
Ldsph_dB, Ld50_dB, Lb_dB.`,
  options: { json: { type: "boolean" } },
  words: [0, 0],
  async run(_given, streams) {
    const paths = parsePaths(await readAll(streams));
    printJson(streams, paths.map(lossOf));
    return 0;
  },
};

function lossOf(path: unknown, index: number): ReturnType<typeof pathLoss> {
  try {
    return pathLoss(checkPath(path));
  } catch (error) {
    if (error instanceof RadioError) throw new BadInput(`Path ${index + 1}: ${error.message}`);
    throw error;
  }
}

function parsePaths(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput("Standard input is not valid JSON; give an array of paths.");
  }
  if (!Array.isArray(value)) throw new BadInput("Standard input is not an array; give an array of paths.");
  return value;
}

async function readAll(streams: Streams): Promise<string> {
  if (streams.interactive) streams.say("Waiting for an array of paths on standard input.\n");
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
