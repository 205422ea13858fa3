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

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function clamp01(value: number): number {
  return Math.max(0, Math.min(1, value));
}

function blend(colour: Float32Array, over: Rgb, amount: number): void {
  for (let channel = 0; channel < 3; channel++) {
    colour[channel] = mix(colour[channel] as number, over[channel] as number, amount);
  }
}

/** Bare land at one pixel: height tint, hillshade, hollows and gullies, contour lines. */
function paintLand(
  colour: Float32Array,
  surfaces: Surfaces,
  palette: ReliefPalette,
  column: number,
  row: number,
): void {
  const { pixels, pixel_m, heights_m } = surfaces;
  const index = row * pixels + column;
  const west = heights_m[column > 0 ? index - 1 : index] as number;
  const east = heights_m[column < pixels - 1 ? index + 1 : index] as number;
  const north = heights_m[row > 0 ? index - pixels : index] as number;
  const south = heights_m[row < pixels - 1 ? index + pixels : index] as number;
  const slopeX = (east - west) / (2 * pixel_m);
  const slopeY = (south - north) / (2 * pixel_m);
  const height_m = heights_m[index] as number;
  const level = (height_m - surfaces.lowest_m) / surfaces.range_m;
  const nx = -slopeX * STEEPER;
  const ny = -slopeY * STEEPER;
  const shade = clamp01((nx * SKY[0] + ny * SKY[1] + SKY[2]) / Math.sqrt(nx * nx + ny * ny + 1));
  const lift = surfaces.lift.at(column);
  const open = 0.12 + 0.62 * shade * (0.55 + 0.75 * lift) + 0.22 * level;
  const lit = Math.min(1, clamp01(open - surfaces.gully.at(column) * palette.gully) * 1.25);
  const tinted = clamp01(level * 0.75 + lift * 0.4);
  for (let channel = 0; channel < 3; channel++) {
    const tint = mix(palette.low[channel] as number, palette.high[channel] as number, tinted);
    const shaded = mix(palette.shadow[channel] as number, tint * palette.lift, lit);
    colour[channel] = mix(tint, shaded, palette.shadeStrength);
  }
  const strength = isIndexContour(height_m) ? palette.indexStrength : palette.contourStrength * surfaces.fineLines;
  if (strength === 0) return;
  const slope = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
  const cover = contourCover(height_m, slope, pixel_m, Math.max(0.8, pixels / 1000));
  if (cover > 0) blend(colour, palette.contour, cover * strength);
}

function paintWater(colour: Float32Array, surfaces: Surfaces, palette: ReliefPalette, index: number): void {
  const distance_m = surfaces.water[index] as number;
  if (distance_m === Number.POSITIVE_INFINITY) return;
  const inside = clamp01((surfaces.riverHalf_m - distance_m) / surfaces.pixel_m + 0.5);
  if (inside > 0) blend(colour, palette.river, inside);
  const edge = 1 - Math.abs(distance_m - surfaces.riverHalf_m) / (surfaces.pixel_m * 1.2);
  if (edge > 0) blend(colour, palette.bank, edge * palette.bankStrength);
}

function paintLight(colour: Float32Array, surfaces: Surfaces, palette: ReliefPalette, column: number, index: number) {
  const brightness = surfaces.nearHalo.at(column) * 1.1 + surfaces.farHalo.at(column) * 2.6;
  const halo = (1 - Math.exp(-brightness)) * palette.haloStrength;
  const core = (1 - Math.exp(-(surfaces.core[index] as number) * 1.5)) * palette.coreStrength;
  if (halo + core < UNSEEN) return;
  for (let channel = 0; channel < 3; channel++) {
    const under = colour[channel] as number;
    const haloColour = palette.lightHalo[channel] as number;
    const warmed = palette.additive ? under + (1 - under / 255) * haloColour * halo : mix(under, haloColour, halo);
    colour[channel] = mix(warmed, palette.lightCore[channel] as number, core);
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
  const colour = new Float32Array(3);
  for (let row = 0; row < pixels; row++) {
    surfaces.lift.toRow(row);
    surfaces.gully.toRow(row);
    const isLit = surfaces.nearHalo.toRow(row) + surfaces.farHalo.toRow(row) > UNSEEN / 3;
    for (let column = 0; column < pixels; column++) {
      const index = row * pixels + column;
      paintLand(colour, surfaces, palette, column, row);
      paintWater(colour, surfaces, palette, index);
      if (isLit) paintLight(colour, surfaces, palette, column, index);
      const grain = grainAt(column, row) * palette.grain;
      out[index * 4] = (colour[0] as number) + grain;
      out[index * 4 + 1] = (colour[1] as number) + grain;
      out[index * 4 + 2] = (colour[2] as number) + grain;
      out[index * 4 + 3] = 255;
    }
  }
  return out;
}
