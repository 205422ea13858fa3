import { contourCover, isIndexContour } from "./contours.ts";
import { spreadLights } from "./glow.ts";
import { grainAt } from "./grain.ts";
import type { Land } from "./land.ts";
import { landformsOf } from "./landforms.ts";
import { type PictureTheme, type ReliefPalette, type Rgb, reliefPalettes } from "./palettes.ts";
import { type RowSampler, rowSampler } from "./row-sampler.ts";
import { upsample } from "./upsample.ts";
import { distanceToLine } from "./water.ts";

/** Slopes are drawn this much steeper than they are, or hills of this size would not show (a drawing choice). */
const STEEPER = 3.6;
/** Direction the sky's faint light comes from: west-north-west, as maps have it. Unit vector east, south, up. */
const SKY: Rgb = [-0.68, -0.32, 0.66];
/** Less light than this cannot be seen. */
const UNSEEN = 0.002;

/** Everything the painter reads, for one size of picture. */
interface Surfaces {
  readonly pixels: number;
  readonly pixel_m: number;
  /** How strongly the lines between the stronger ones show: on a small picture they would be a grey veil. */
  readonly fineLines: number;
  readonly heights_m: Float32Array;
  readonly lowest_m: number;
  readonly range_m: number;
  readonly lift: RowSampler;
  readonly gully: RowSampler;
  readonly water: Float32Array;
  readonly riverHalf_m: number;
  readonly core: Float32Array;
  readonly nearHalo: RowSampler;
  readonly farHalo: RowSampler;
}

function surfacesOf(land: Land, pixels: number): Surfaces {
  const { lowest_m, range_m, lift, gully } = landformsOf(land);
  const glow = spreadLights(land.townLights, pixels, land.extent_m);
  return {
    pixels,
    pixel_m: land.extent_m / pixels,
    fineLines: clamp01((pixels - 300) / 600),
    heights_m: upsample(land.heights_m, land.size, pixels),
    lowest_m,
    range_m,
    lift: rowSampler(lift, land.size, pixels),
    gully: rowSampler(gully, land.size, pixels),
    water: distanceToLine(land.river, pixels, land.extent_m, land.riverWidth_m),
    riverHalf_m: land.riverWidth_m / 2,
    core: glow.core,
    nearHalo: rowSampler(glow.near, glow.haloSize, pixels),
    farHalo: rowSampler(glow.far, glow.haloSize, pixels),
  };
}

/** A row that is being painted: its colours, three to a pixel, and what each pass over it leaves for the next. */
interface PaintedRow {
  readonly row: number;
  readonly colours: Float32Array;
  /** Rise per metre. */
  readonly slopes: Float32Array;
  /** How light the ground is, and how far up the scale of its tints, 0..1. */
  readonly lit: Float32Array;
  readonly tinted: Float32Array;
}

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function clamp01(value: number): number {
  return value < 0 ? 0 : Math.min(value, 1);
}

function blend(colours: Float32Array, at: number, over: Rgb, amount: number): void {
  colours[at] = mix(colours[at] as number, over[0], amount);
  colours[at + 1] = mix(colours[at + 1] as number, over[1], amount);
  colours[at + 2] = mix(colours[at + 2] as number, over[2], amount);
}

/** Hillshade, hollows and gullies. */
function light({ row, slopes, lit, tinted }: PaintedRow, surfaces: Surfaces, gullies: number): void {
  const { pixels, pixel_m, heights_m, lowest_m, range_m } = surfaces;
  const lift = surfaces.lift.values();
  const gully = surfaces.gully.values();
  const first = row * pixels;
  const above = row > 0 ? first - pixels : first;
  const below = row < pixels - 1 ? first + pixels : first;
  for (let column = 0; column < pixels; column++) {
    const west = heights_m[first + (column > 0 ? column - 1 : 0)] as number;
    const east = heights_m[first + (column < pixels - 1 ? column + 1 : column)] as number;
    const slopeX = (east - west) / (2 * pixel_m);
    const slopeY = ((heights_m[below + column] as number) - (heights_m[above + column] as number)) / (2 * pixel_m);
    const square = slopeX * slopeX + slopeY * slopeY;
    const level = ((heights_m[first + column] as number) - lowest_m) / range_m;
    const facing = SKY[2] - (slopeX * SKY[0] + slopeY * SKY[1]) * STEEPER;
    const shade = clamp01(facing / Math.sqrt(square * STEEPER * STEEPER + 1));
    const lifted = lift[column] as number;
    const open = 0.12 + 0.62 * shade * (0.55 + 0.75 * lifted) + 0.22 * level;
    slopes[column] = Math.sqrt(square);
    lit[column] = clamp01(clamp01(open - (gully[column] as number) * gullies) * 1.25);
    tinted[column] = clamp01(level * 0.75 + lifted * 0.4);
  }
}

/** Height tint, by the light on it. */
function tint({ colours, lit, tinted }: PaintedRow, palette: ReliefPalette): void {
  const { low, high, shadow, lift, shadeStrength } = palette;
  for (let channel = 0; channel < 3; channel++) {
    const lowest = low[channel] as number;
    const rise = (high[channel] as number) - lowest;
    const dark = shadow[channel] as number;
    for (let column = 0, at = channel; column < lit.length; column++, at += 3) {
      const own = lowest + rise * (tinted[column] as number);
      const shaded = dark + (own * lift - dark) * (lit[column] as number);
      colours[at] = own + (shaded - own) * shadeStrength;
    }
  }
}

function drawContours({ row, colours, slopes }: PaintedRow, surfaces: Surfaces, palette: ReliefPalette): void {
  const { pixels, pixel_m, heights_m } = surfaces;
  const fine = palette.contourStrength * surfaces.fineLines;
  const width = Math.max(0.8, pixels / 1000);
  for (let column = 0; column < pixels; column++) {
    const height_m = heights_m[row * pixels + column] as number;
    const strength = isIndexContour(height_m) ? palette.indexStrength : fine;
    if (strength === 0) continue;
    const cover = contourCover(height_m, slopes[column] as number, pixel_m, width);
    if (cover > 0) blend(colours, column * 3, palette.contour, cover * strength);
  }
}

function paintWater({ row, colours }: PaintedRow, surfaces: Surfaces, palette: ReliefPalette): void {
  const { pixels, pixel_m, water, riverHalf_m } = surfaces;
  for (let column = 0; column < pixels; column++) {
    const distance_m = water[row * pixels + column] as number;
    if (distance_m === Number.POSITIVE_INFINITY) continue;
    const inside = clamp01((riverHalf_m - distance_m) / pixel_m + 0.5);
    if (inside > 0) blend(colours, column * 3, palette.river, inside);
    const edge = 1 - Math.abs(distance_m - riverHalf_m) / (pixel_m * 1.2);
    if (edge > 0) blend(colours, column * 3, palette.bank, edge * palette.bankStrength);
  }
}

function paintLights({ row, colours }: PaintedRow, surfaces: Surfaces, palette: ReliefPalette): void {
  const { pixels, core } = surfaces;
  const near = surfaces.nearHalo.values();
  const far = surfaces.farHalo.values();
  for (let column = 0; column < pixels; column++) {
    const brightness = (near[column] as number) * 1.1 + (far[column] as number) * 2.6;
    const halo = (1 - Math.exp(-brightness)) * palette.haloStrength;
    const heart = (1 - Math.exp(-(core[row * pixels + column] as number) * 1.5)) * palette.coreStrength;
    if (halo + heart < UNSEEN) continue;
    for (let channel = 0; channel < 3; channel++) {
      const under = colours[column * 3 + channel] as number;
      const haloColour = palette.lightHalo[channel] as number;
      const warmed = palette.additive ? under + (1 - under / 255) * haloColour * halo : mix(under, haloColour, halo);
      colours[column * 3 + channel] = mix(warmed, palette.lightCore[channel] as number, heart);
    }
  }
}

function putRow(out: Uint8ClampedArray, { row, colours }: PaintedRow, pixels: number, grain: number): void {
  let to = row * pixels * 4;
  for (let column = 0, at = 0; column < pixels; column++, at += 3, to += 4) {
    const speck = grainAt(column, row) * grain;
    out[to] = (colours[at] as number) + speck;
    out[to + 1] = (colours[at + 1] as number) + speck;
    out[to + 2] = (colours[at + 2] as number) + speck;
    out[to + 3] = 255;
  }
}

/**
 * Paints the county's relief: a square of `pixels` × `pixels`, RGBA, north at the top.
 * Heights, water and light are those of the model; colours and steepness are choices of the drawing.
 */
export function paintRelief(land: Land, pixels: number, theme: PictureTheme): Uint8ClampedArray<ArrayBuffer> {
  const palette = reliefPalettes[theme];
  const surfaces = surfacesOf(land, pixels);
  const out = new Uint8ClampedArray(pixels * pixels * 4);
  const reused = {
    colours: new Float32Array(pixels * 3),
    slopes: new Float32Array(pixels),
    lit: new Float32Array(pixels),
    tinted: new Float32Array(pixels),
  };
  // A row at a time and a pass at a time: few long loops are quick at once, where many small calls have to be learnt first.
  for (let row = 0; row < pixels; row++) {
    surfaces.lift.toRow(row);
    surfaces.gully.toRow(row);
    const painted = { row, ...reused };
    light(painted, surfaces, palette.gully);
    tint(painted, palette);
    drawContours(painted, surfaces, palette);
    paintWater(painted, surfaces, palette);
    const isLit = surfaces.nearHalo.toRow(row) + surfaces.farHalo.toRow(row) > UNSEEN / 3;
    if (isLit) paintLights(painted, surfaces, palette);
    putRow(out, painted, pixels, palette.grain);
  }
  return out;
}
