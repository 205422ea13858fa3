import { grainAt, unevennessAt } from "../picture/grain.ts";
import type { HorizonView } from "../picture/horizon-view.ts";
import type { PictureTheme, Rgb } from "../picture/palettes.ts";
import {
  type DrawnHorizon,
  type DrawnPoint,
  type DrawnRidge,
  drawHorizon,
  drawRidges,
  HEIGHT,
  WIDTH,
} from "./draw-horizon.ts";
import { type HorizonPalette, horizonPalettes } from "./horizon-palettes.ts";

/** How far the ink runs down from a silhouette before it has thinned into mist, in rows. */
const NEAR_RUN = 90;
const FAR_RUN = 30;
/** Rows over which mist gathers behind the next nearer silhouette. */
const POOL = 46;

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

function bell(offset: number): number {
  return Math.exp(-offset * offset);
}

/** Where a nearer layer already covers part of a pixel, `behind` is the share left to what lies behind it. */
function put(
  out: Uint8ClampedArray,
  column: number,
  row: number,
  colour: Float32Array,
  grain: number,
  behind = 1,
): void {
  const at = (row * WIDTH + column) * 4;
  const speck = grainAt(column, row) * grain;
  for (let channel = 0; channel < 3; channel++) {
    const value = (colour[channel] as number) + speck;
    out[at + channel] = behind === 1 ? value : mix(out[at + channel] as number, value, behind);
  }
  out[at + 3] = 255;
}

function towards(colour: Float32Array, over: Rgb, amount: number): void {
  for (let channel = 0; channel < 3; channel++) {
    colour[channel] = mix(colour[channel] as number, over[channel] as number, amount);
  }
}

function skyAt(
  colour: Float32Array,
  palette: HorizonPalette,
  glow: DrawnHorizon["glow"],
  column: number,
  row: number,
): void {
  const fall = Math.min(1, row / (HEIGHT * 0.66));
  for (let channel = 0; channel < 3; channel++) {
    colour[channel] = mix(palette.skyTop[channel] as number, palette.skyLow[channel] as number, fall * fall);
  }
  const dx = (column - glow.x) / glow.radiusX;
  const dy = (row - glow.y) / glow.radiusY;
  const distance = Math.sqrt(dx * dx + dy * dy * 1.6);
  const drift = 1 - palette.unevenness * 0.25 + palette.unevenness * 0.5 * unevennessAt(column / 210, row / 38);
  const warmth = (Math.exp(-distance * 2.1) * 0.75 + bell(distance * 1.5) * 0.3) * palette.skyGlow * drift;
  towards(colour, palette.glow, warmth);
}

interface Layer {
  readonly ink: Rgb;
  readonly mist: Rgb;
  readonly run: number;
  readonly far: number;
}

function layerOf(far: number, palette: HorizonPalette): Layer {
  const blend = (near: Rgb, away: Rgb): Rgb => [
    mix(near[0], away[0], far),
    mix(near[1], away[1], far),
    mix(near[2], away[2], far),
  ];
  return {
    ink: blend(palette.nearInk, palette.farInk),
    mist: blend(palette.nearMist, palette.farMist),
    run: mix(NEAR_RUN, FAR_RUN, Math.sqrt(far)),
    far,
  };
}

/** One upright of one layer, from its silhouette down to the silhouette before it. */
function paintUpright(
  out: Uint8ClampedArray,
  colour: Float32Array,
  palette: HorizonPalette,
  layer: Layer,
  glow: DrawnHorizon["glow"],
  column: number,
  top: number,
  end: number,
): void {
  const last = Math.ceil(end) - 1;
  const warm = bell((column - glow.x) / (glow.radiusX * 0.9)) * palette.mistGlow * layer.far;
  const brush = 0.72 + 0.56 * unevennessAt(column / 46, layer.far * 97);
  for (let row = Math.max(0, Math.floor(top)); row < end && row < HEIGHT; row++) {
    const depth = Math.max(0, row + 0.5 - top);
    const uneven = 1 + palette.unevenness * (unevennessAt(column / 70, row / 16 + layer.far * 61) - 0.5);
    const thinned = 1 - Math.exp((-depth / layer.run) * uneven * 1.15);
    const pooled = Math.max(0, 1 - (end - row) / POOL) * 0.55 * (0.35 + 0.65 * layer.far);
    const mistiness = thinned + (1 - thinned) * pooled * pooled;
    for (let channel = 0; channel < 3; channel++) {
      colour[channel] = mix(layer.ink[channel] as number, layer.mist[channel] as number, mistiness);
    }
    towards(colour, palette.glow, warm * mistiness * 0.7);
    const edge = Math.max(0, 1 - Math.abs(depth - 0.6) / (0.9 * brush)) * palette.edgeStrength;
    if (edge > 0) towards(colour, palette.edge, edge * brush);
    put(out, column, row, colour, palette.grain, row === last ? end - last : 1);
  }
}

function paintColumn(
  out: Uint8ClampedArray,
  colour: Float32Array,
  palette: HorizonPalette,
  ridges: readonly (DrawnRidge & { readonly layer: Layer })[],
  glow: DrawnHorizon["glow"],
  column: number,
): void {
  let end = HEIGHT;
  for (const ridge of ridges) {
    const top = ridge.tops[column] as number;
    if (top >= end) continue;
    paintUpright(out, colour, palette, ridge.layer, glow, column, top, end);
    end = Math.max(0, top);
  }
  const last = Math.ceil(end) - 1;
  for (let row = 0; row <= last; row++) {
    skyAt(colour, palette, glow, column, row);
    put(out, column, row, colour, palette.grain, row === last ? end - last : 1);
  }
}

/** Lays colour on a pixel, `amount` of it. */
function touch(out: Uint8ClampedArray, column: number, row: number, over: Rgb, amount: number): void {
  if (column < 0 || row < 0 || column >= WIDTH || row >= HEIGHT || amount <= 0) return;
  const at = (row * WIDTH + column) * 4;
  for (let channel = 0; channel < 3; channel++) {
    out[at + channel] = mix(out[at + channel] as number, over[channel] as number, Math.min(1, amount));
  }
}

/** A round spot with a soft edge one pixel wide. */
function spot(out: Uint8ClampedArray, x: number, y: number, radius: number, colour: Rgb, strength: number): void {
  const reach = Math.ceil(radius + 1);
  for (let row = Math.floor(y) - reach; row <= Math.floor(y) + reach; row++) {
    for (let column = Math.floor(x) - reach; column <= Math.floor(x) + reach; column++) {
      const distance = Math.hypot(column + 0.5 - x, row + 0.5 - y);
      touch(out, column, row, colour, Math.min(1, radius + 0.5 - distance) * strength);
    }
  }
}

/** The river where it can be seen: a dull stroke along it, spot by spot. */
function paintWater(out: Uint8ClampedArray, runs: DrawnHorizon["water"], palette: HorizonPalette): void {
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      const a = run[i - 1] as DrawnPoint;
      const b = run[i] as DrawnPoint;
      const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y)));
      for (let step = 0; step < steps; step++) {
        const t = step / steps;
        spot(out, mix(a.x, b.x, t), mix(a.y, b.y, t), 1.1, palette.water, 0.3);
      }
    }
  }
}

/**
 * Paints the horizon as ink on paper: each layer is dark along its silhouette and thins into mist below, and each is
 * paler than the one before it. RGBA, WIDTH × HEIGHT. Silhouettes are the land's; inks are choices of the drawing.
 */
export function paintHorizon(view: HorizonView, theme: PictureTheme): Uint8ClampedArray<ArrayBuffer> {
  const palette = horizonPalettes[theme];
  const { glow, lights, water } = drawHorizon(view);
  const ridges = drawRidges(view).map((ridge) => ({ ...ridge, layer: layerOf(ridge.far, palette) }));
  const out = new Uint8ClampedArray(WIDTH * HEIGHT * 4);
  const colour = new Float32Array(3);
  for (let column = 0; column < WIDTH; column++) paintColumn(out, colour, palette, ridges, glow, column);
  paintWater(out, water, palette);
  for (const lamp of lights) spot(out, lamp.x, lamp.y, lamp.radius, palette.street, lamp.strength);
  return out;
}
