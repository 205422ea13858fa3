import { checkPath, pathLoss, RadioError } from "@connection-denied/radio";
import { BadInput } from "../bad-input.ts";
import { type Command, printJson } from "../command.ts";
import { readJsonInput } from "../read-input.ts";

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
    const paths = await readJsonInput(streams, "an array of paths");
    if (!Array.isArray(paths)) throw new BadInput("Standard input is not an array; give an array of paths.");
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
