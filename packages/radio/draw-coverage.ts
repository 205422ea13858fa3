/**
 * Draws `picture.png` for the README: the loss around a mast on invented mountains. `node packages/radio/draw-coverage.ts`
 */
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";
import { coverageField, type HeightField } from "./src/index.ts";
import { inventedLand, stationAt } from "./src/invented-land.ts";

const SIZE = 384;
const SEED = 4;
/** Loss in dB and its colour: what a phone bears easily, at its limit (151 dB), and not at all. */
const COLOURS: readonly (readonly [number, readonly [number, number, number]])[] = [
  [90, [255, 244, 214]],
  [110, [246, 196, 106]],
  [130, [214, 110, 74]],
  [151, [122, 48, 84]],
  [151.001, [44, 42, 72]],
  [200, [16, 18, 34]],
];

function colourOf(loss_dB: number): number[] {
  const above = COLOURS.findIndex(([limit]) => loss_dB <= limit);
  if (above <= 0) return [...(COLOURS.at(above === 0 ? 0 : -1)?.[1] ?? [])];
  const [from, low] = COLOURS[above - 1] as (typeof COLOURS)[number];
  const [to, high] = COLOURS[above] as (typeof COLOURS)[number];
  const share = (loss_dB - from) / (to - from);
  return low.map((value, i) => value + ((high[i] as number) - value) * share);
}

/** How bright the slope of a cell is under a sun in the north-west. */
function shade(field: HeightField, column: number, row: number): number {
  const { size, cell_m, heights_m } = field;
  const at = (x: number, y: number): number =>
    heights_m[Math.min(Math.max(y, 0), size - 1) * size + Math.min(Math.max(x, 0), size - 1)] as number;
  const east = (at(column + 1, row) - at(column - 1, row)) / (2 * cell_m);
  const south = (at(column, row + 1) - at(column, row - 1)) / (2 * cell_m);
  return Math.min(Math.max(0.85 + 0.55 * (east + south), 0.45), 1.15);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of rows of red, green and blue. */
function png(width: number, height: number, pixels: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let row = 0; row < height; row++) {
    rows.set(pixels.subarray(row * 3 * width, (row + 1) * 3 * width), row * (1 + 3 * width) + 1);
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ];
  return Buffer.concat([signature, ...parts]);
}

const land = inventedLand(SIZE, 30, SEED);
const mast = stationAt(land, "peak", 30);
const { loss_dB } = coverageField(land, mast, { f_GHz: 0.9, receiver_m: 1.5 });
const pixels = new Uint8Array(3 * SIZE * SIZE);
for (let row = 0; row < SIZE; row++) {
  for (let column = 0; column < SIZE; column++) {
    const near = Math.hypot(column - mast.x_m / land.cell_m, row - mast.y_m / land.cell_m) < 3;
    const light = shade(land, column, row);
    // Sixteen steps of colour keep the file small.
    const colour = colourOf(loss_dB[row * SIZE + column] as number).map((value) => 8 * Math.round((value * light) / 8));
    pixels.set(near ? [20, 120, 220] : colour.map((value) => Math.min(value, 255)), 3 * (row * SIZE + column));
  }
}
writeFileSync(new URL("picture.png", import.meta.url), png(SIZE, SIZE, pixels));
