import type { CoverageField } from "@connection-denied/radio";
import {
  between,
  blankPicture,
  type Colour,
  fillBox,
  fillDisc,
  paint,
  TEXT_HEIGHT,
  writeCentred,
} from "../picture/canvas.ts";
import type { Picture } from "../picture/png.ts";
import type { CoverageMap } from "./read-map.ts";

/** Little loss is light, much is dark, at every step, so that it reads in black and white too. */
const RAMP: readonly Colour[] = [
  [255, 247, 200],
  [252, 196, 92],
  [226, 110, 66],
  [150, 44, 96],
  [70, 22, 90],
  [12, 8, 30],
];
const PAPER: Colour = [255, 255, 255];
const INK: Colour = [20, 20, 24];
const LEAST_SIDE = 512;
const MARGIN = 16;
const BAR_HEIGHT = 18;
const TICK_DB = 10;

/** A scale in whole tens of decibels. */
interface Scale {
  readonly low_dB: number;
  readonly high_dB: number;
}

/** The field as a picture, north at the top: a colour for each loss over shaded land, the transmitter, and the scale. */
export function coveragePicture({ field, transmitter }: CoverageMap, { size, loss_dB }: CoverageField): Picture {
  const zoom = Math.max(1, Math.ceil(LEAST_SIDE / size));
  const side = size * zoom;
  const picture = blankPicture(side, side + BAR_HEIGHT + TEXT_HEIGHT + 3 * MARGIN, PAPER);
  const scale = scaleOf(loss_dB);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = Math.floor(y / zoom) * size + Math.floor(x / zoom);
      const colour = colourOf(loss_dB[at] ?? Number.NaN, scale);
      paint(picture, x, y, shade(colour, slopeAt(field.heights_m, size, at) / field.cell_m));
    }
  }
  const middle = (metres: number): number => Math.floor((metres / field.cell_m + 0.5) * zoom);
  fillDisc(picture, middle(transmitter.x_m), middle(transmitter.y_m), 6, INK);
  fillDisc(picture, middle(transmitter.x_m), middle(transmitter.y_m), 4, PAPER);
  fillDisc(picture, middle(transmitter.x_m), middle(transmitter.y_m), 2, INK);
  drawScale(picture, side, scale);
  return picture;
}

/** From the loss that one cell in fifty stays under to the largest: next to the antenna a few cells lie far below. */
function scaleOf(loss_dB: Float32Array): Scale {
  const every = Math.max(1, Math.floor(loss_dB.length / 100_000));
  const some = loss_dB.filter((_, i) => i % every === 0).sort();
  const low_dB = Math.floor((some[Math.floor(some.length / 50)] ?? 0) / TICK_DB) * TICK_DB;
  const high_dB = Math.ceil((some.at(-1) ?? 0) / TICK_DB) * TICK_DB;
  return { low_dB, high_dB: Math.max(high_dB, low_dB + TICK_DB) };
}

function colourOf(value_dB: number, { low_dB, high_dB }: Scale): Colour {
  const share = Math.min(Math.max((value_dB - low_dB) / (high_dB - low_dB), 0), 1);
  const place = share * (RAMP.length - 1);
  const step = Math.min(Math.floor(place), RAMP.length - 2);
  return between(RAMP[step] ?? INK, RAMP[step + 1] ?? INK, place - step);
}

/** How much the land falls towards the north-west, m over a cell. */
function slopeAt(heights_m: ArrayLike<number>, size: number, at: number): number {
  const inside = at >= size && at % size > 0;
  return inside ? (heights_m[at] ?? 0) - (heights_m[at - size - 1] ?? 0) : 0;
}

/** Slopes that face the north-west are a little lighter, the others a little darker. */
function shade(colour: Colour, slope: number): Colour {
  const light = 1 + Math.min(Math.max(slope * 0.35, -0.14), 0.14);
  const lit = (value: number): number => Math.min(255, Math.round(value * light));
  return [lit(colour[0]), lit(colour[1]), lit(colour[2])];
}

function drawScale(picture: Picture, side: number, scale: Scale): void {
  const { low_dB, high_dB } = scale;
  const width = side - 2 * MARGIN;
  const top = side + MARGIN;
  const columnOf = (value_dB: number): number =>
    MARGIN + Math.round(((value_dB - low_dB) / (high_dB - low_dB)) * (width - 1));
  for (let x = 0; x < width; x++) {
    const value_dB = low_dB + (x / (width - 1)) * (high_dB - low_dB);
    fillBox(picture, MARGIN + x, top, 1, BAR_HEIGHT, colourOf(value_dB, scale));
  }
  const ticks = (high_dB - low_dB) / TICK_DB;
  const every_dB = TICK_DB * Math.ceil(ticks / 6);
  for (let value_dB = low_dB; value_dB <= high_dB; value_dB += every_dB) {
    fillBox(picture, columnOf(value_dB), top + BAR_HEIGHT, 2, 5, INK);
    writeCentred(picture, `${value_dB} dB`, columnOf(value_dB), top + BAR_HEIGHT + 8, INK);
  }
}
