import { boxBlur } from "./blur.ts";
import { contourCover, isIndexContour } from "./contours.ts";
import { type Glow, spreadLights } from "./glow.ts";
import { grainAt } from "./grain.ts";
import type { Land } from "./land.ts";
import { type PictureTheme, type ReliefPalette, type Rgb, reliefPalettes } from "./palettes.ts";
import { upsample } from "./upsample.ts";
import { distanceToLine } from "./water.ts";

/** Slopes are drawn this much steeper than they are, or hills of this size would not show (a drawing choice). */
const STEEPER = 3.6;
/** Direction the sky's faint light comes from: west-north-west, as maps have it. Unit vector east, south, up. */
const SKY: Rgb = [-0.68, -0.32, 0.66];

interface Surfaces {
  readonly pixels: number;
  readonly pixel_m: number;
  readonly heights_m: Float32Array;
  readonly hollows: Float32Array;
  readonly hollowSize: number;
  readonly water: Float32Array;
  readonly glow: Glow;
  readonly lowest_m: number;
  readonly range_m: number;
}

function highestAndLowest(heights_m: ArrayLike<number>): [number, number] {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < heights_m.length; i++) {
    const height = heights_m[i] as number;
    if (height < lowest) lowest = height;
    if (height > highest) highest = height;
  }
  return [lowest, highest];
}

/** Where the land lies under or over its surroundings, near and wide, about -1..1: valleys darken, crests catch light. */
function hollowsOf(land: Land): Float32Array {
  const heights = Float32Array.from(land.heights_m);
  const near = boxBlur(boxBlur(heights, land.size, 4), land.size, 4);
  const wide = boxBlur(boxBlur(near, land.size, 20), land.size, 20);
  for (let i = 0; i < heights.length; i++) {
    const height = heights[i] as number;
    const fine = height - (near[i] as number);
    const broad = height - (wide[i] as number);
    heights[i] = fine / 9 + broad / 90;
  }
  return heights;
}

function surfacesOf(land: Land, pixels: number): Surfaces {
  const [lowest_m, highest_m] = highestAndLowest(land.heights_m);
  return {
    pixels,
    pixel_m: land.extent_m / pixels,
    heights_m: upsample(land.heights_m, land.size, pixels),
    hollows: hollowsOf(land),
    hollowSize: land.size,
    water: distanceToLine(land.river, pixels, land.extent_m, land.riverWidth_m * 2),
    glow: spreadLights(land.townLights, pixels, land.extent_m),
    lowest_m,
    range_m: Math.max(1, highest_m - lowest_m),
  };
}

function bilinear(buffer: Float32Array, size: number, u: number, v: number): number {
  const x = Math.max(0, Math.min(size - 1.001, u * size - 0.5));
  const y = Math.max(0, Math.min(size - 1.001, v * size - 0.5));
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fx = x - column;
  const fy = y - row;
  const index = row * size + column;
  const top = (buffer[index] as number) * (1 - fx) + (buffer[index + 1] as number) * fx;
  const bottom = (buffer[index + size] as number) * (1 - fx) + (buffer[index + size + 1] as number) * fx;
  return top * (1 - fy) + bottom * fy;
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

/** Bare land at one pixel: height tint, hillshade, hollows, contour lines. */
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
  const shade = (nx * SKY[0] + ny * SKY[1] + SKY[2]) / Math.sqrt(nx * nx + ny * ny + 1);
  const hollow = bilinear(surfaces.hollows, surfaces.hollowSize, (column + 0.5) / pixels, (row + 0.5) / pixels);
  const lift = clamp01(0.5 + hollow * 0.5);
  const lit = clamp01(0.12 + 0.62 * clamp01(shade) * (0.55 + 0.75 * lift) + 0.22 * level);
  for (let channel = 0; channel < 3; channel++) {
    const tint = mix(
      palette.low[channel] as number,
      palette.high[channel] as number,
      clamp01(level * 0.75 + lift * 0.4),
    );
    colour[channel] = mix(
      tint,
      mix(palette.shadow[channel] as number, tint * 1.18, Math.min(1, lit * 1.25)),
      palette.shadeStrength,
    );
  }
  const strength = isIndexContour(height_m) ? palette.indexStrength : palette.contourStrength;
  if (strength > 0) {
    const slope = Math.sqrt(slopeX * slopeX + slopeY * slopeY);
    const cover = contourCover(height_m, slope, pixel_m, Math.max(0.8, pixels / 1000));
    if (cover > 0) blend(colour, palette.contour, cover * strength);
  }
}

function paintWater(
  colour: Float32Array,
  surfaces: Surfaces,
  palette: ReliefPalette,
  halfWidth_m: number,
  index: number,
) {
  const distance_m = surfaces.water[index] as number;
  if (distance_m === Number.POSITIVE_INFINITY) return;
  const inside = clamp01((halfWidth_m - distance_m) / surfaces.pixel_m + 0.5);
  if (inside > 0) blend(colour, palette.river, inside);
  const edge = 1 - Math.abs(distance_m - halfWidth_m) / (surfaces.pixel_m * 1.2);
  if (edge > 0) blend(colour, palette.bank, edge * palette.bankStrength);
}

function paintLight(
  colour: Float32Array,
  surfaces: Surfaces,
  palette: ReliefPalette,
  column: number,
  row: number,
): void {
  const { pixels, glow } = surfaces;
  const u = (column + 0.5) / pixels;
  const v = (row + 0.5) / pixels;
  const near = bilinear(glow.near, glow.haloSize, u, v);
  const far = bilinear(glow.far, glow.haloSize, u, v);
  const halo = (1 - Math.exp(-(near * 1.1 + far * 2.6))) * palette.haloStrength;
  const core = (1 - Math.exp(-(glow.core[row * pixels + column] as number) * 1.5)) * palette.coreStrength;
  if (halo + core < 0.002) return;
  for (let channel = 0; channel < 3; channel++) {
    const under = colour[channel] as number;
    const haloColour = palette.lightHalo[channel] as number;
    const coreColour = palette.lightCore[channel] as number;
    const warmed = palette.additive ? under + (1 - under / 255) * haloColour * halo : mix(under, haloColour, halo);
    colour[channel] = mix(warmed, coreColour, core);
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
    for (let column = 0; column < pixels; column++) {
      const index = row * pixels + column;
      paintLand(colour, surfaces, palette, column, row);
      paintWater(colour, surfaces, palette, land.riverWidth_m / 2, index);
      paintLight(colour, surfaces, palette, column, row);
      const grain = grainAt(column, row) * palette.grain;
      out[index * 4] = (colour[0] as number) + grain;
      out[index * 4 + 1] = (colour[1] as number) + grain;
      out[index * 4 + 2] = (colour[2] as number) + grain;
      out[index * 4 + 3] = 255;
    }
  }
  return out;
}
