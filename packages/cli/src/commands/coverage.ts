import { resolve } from "node:path";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption } from "../command.ts";
import { checkWritable, writeOut } from "../content.ts";
import { coveragePicture } from "../coverage/coverage-picture.ts";
import { type CoverageMap, readMap } from "../coverage/read-map.ts";
import { type MapSweep, sweepMap } from "../coverage/sweep-map.ts";
import { encodePng } from "../picture/png.ts";
import type { Streams } from "../streams.ts";

export const coverage: Command = {
  name: "coverage",
  summary: "computes the loss from one transmitter to every cell of a map",
  help: `Usage: npm run --silent cli -- coverage --map FILE.json --out FILE.f32 [--png FILE] [--json]

  --map FILE     {N, cell_m, heights_m[], f_GHz, htg_m, hrg_m, tx: [x, y], polarization, dN}
                 heights_m: N × N heights in m, row after row, the northernmost first, cell_m apart
                 tx: the transmitter in cells, column then row, from 0 to N - 1, whole or not
                 htg_m, hrg_m: antennas of the transmitter and in every cell, m above the ground
                 f_GHz: 0.03 to 6; polarization: horizontal or vertical; dN: N-units/km, such as 45
  --out FILE     Lbfs + Ld50 in dB, N × N little-endian 32-bit floats in the order of heights_m
  --png FILE     the same as a picture, with a scale
  --json         prints {N, cells, seconds, min_dB, max_dB, mean_dB, ...} and nothing else

The loss is what "link" says of the profile from tx to the cell (packages/radio/README.md has the accuracy), but for
cells nearer than 0.25 km, where P.1812 is not stated and the single worst edge stands in for it. The transmitter's own
cell has the free-space loss of a link over 1 m. Ctrl-C ends the run with exit code 1, and nothing is written.`,
  options: {
    map: { type: "string" },
    out: { type: "string" },
    png: { type: "string" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  async run(given, streams) {
    const { mapFile, out, png } = filesOf(given);
    const map = readMap(mapFile);
    for (const file of [out, png]) if (file !== undefined) checkWritable(file);
    let progress = "";
    const sweep = await sweepMap(map, (share) => {
      progress = `\r${Math.floor(share * 100)} % of the map`;
      streams.say(progress);
    });
    if (progress !== "") streams.say("\n");
    if (sweep.field === null) return tellStopped(given, streams, map, sweep);
    const { loss_dB } = sweep.field;
    const picture = png === undefined ? null : encodePng(coveragePicture(map, sweep.field));
    writeOut(out, littleEndian(loss_dB));
    if (png !== undefined && picture !== null) writeOut(png, picture);
    const N = map.field.size;
    const report = { N, cells: N * N, seconds: sweep.seconds, ...statisticsOf(loss_dB), stopped: false };
    if (given.options.json === true) printJson(streams, { ...report, out, png });
    else streams.out(`${reportText(report, out)}\n`);
    return 0;
  },
};

function filesOf(given: Given): { mapFile: string; out: string; png: string | undefined } {
  const mapFile = textOption(given, "map");
  const out = textOption(given, "out");
  const png = textOption(given, "png");
  if (mapFile === undefined) throw new BadInput("--map FILE is missing: the map of heights as JSON.");
  if (out === undefined) throw new BadInput("--out FILE is missing: where the losses go.");
  const files = [mapFile, out, ...(png === undefined ? [] : [png])].map((file) => resolve(file));
  if (new Set(files).size < files.length) throw new BadInput("--map, --out and --png must be different files.");
  return { mapFile, out, png };
}

function tellStopped(given: Given, streams: Streams, { field }: CoverageMap, sweep: MapSweep): number {
  const { seconds, share } = sweep;
  streams.say(`Stopped at ${Math.floor(share * 100)} %; nothing was written.\n`);
  if (given.options.json === true) printJson(streams, { N: field.size, seconds, share, stopped: true });
  return 1;
}

interface Statistics {
  readonly min_dB: number;
  readonly max_dB: number;
  readonly mean_dB: number;
}

function statisticsOf(loss_dB: Float32Array): Statistics {
  let min_dB = Number.POSITIVE_INFINITY;
  let max_dB = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const value_dB of loss_dB) {
    min_dB = Math.min(min_dB, value_dB);
    max_dB = Math.max(max_dB, value_dB);
    sum += value_dB;
  }
  return { min_dB, max_dB, mean_dB: sum / loss_dB.length };
}

/** The same bytes on every machine. */
function littleEndian(values: Float32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(values.length * 4));
  for (let i = 0; i < values.length; i++) bytes.setFloat32(i * 4, values[i] ?? Number.NaN, true);
  return new Uint8Array(bytes.buffer);
}

function reportText(report: Statistics & { N: number; seconds: number }, out: string): string {
  const { N, seconds, min_dB, max_dB, mean_dB } = report;
  const [least, most, mean] = [min_dB, max_dB, mean_dB].map((value) => value.toFixed(1));
  return `${N} × ${N} cells in ${seconds.toFixed(3)} s: ${least} to ${most} dB, ${mean} dB in the mean; written to ${out}`;
}
