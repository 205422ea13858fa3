import { freeSpaceLoss_dB } from "../free-space.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { createHull, type Hull } from "./hull.ts";
import { slantLoss_dB } from "./loss-tables.ts";
import { replaceNearLosses } from "./near-transmitter.ts";
import { createRay, type Ray, sampleRay } from "./ray.ts";
import { findEdgeLosses, findHorizons } from "./ray-edges.ts";
import { addSmoothEarth, type FlatLand } from "./ray-smooth-earth.ts";
import { EDGE_ROWS, type SideFrame } from "./side-frame.ts";

/** Rays between two reports of progress. */
const RAYS_A_STEP = 32;

/** Working arrays of one side. */
interface Bench {
  readonly frame: SideFrame;
  readonly input: CoverageInput;
  readonly ray: Ray;
  readonly hull: Hull;
  readonly flat: FlatLand;
  /** Free-space loss of every column on the straight ray, dB. */
  readonly straight_dB: Float64Array;
  readonly loss_dB: Float32Array;
}

/**
 * Loss at every grid point of one side, row after row, its columns counted from the transmitter, dB. Points of the rows that
 * lie beyond the diagonals belong to other sides and hold nothing of use. Yields the share that is done.
 */
export function* sweepSide(frame: SideFrame, input: CoverageInput): Generator<number, Float32Array> {
  const { reach, rays } = frame;
  const bench = createBench(frame, input);
  if (reach === 0) return bench.loss_dB;
  let before: Float64Array = new Float64Array(reach + 1);
  for (let k = -rays; k <= rays; k++) {
    traceRay(bench, k / rays);
    fillBetween(bench, before);
    const done = bench.ray.loss_dB;
    bench.ray.loss_dB = before;
    before = done;
    if ((k + rays) % RAYS_A_STEP === RAYS_A_STEP - 1) yield (k + rays) / (2 * rays + 1);
  }
  return bench.loss_dB;
}

function createBench(frame: SideFrame, input: CoverageInput): Bench {
  const { reach, x } = frame;
  const flat = { hull: createHull(reach), known: 0, fromStart: 0 };
  const straight_dB = new Float64Array(reach);
  for (let i = 0; i < reach; i++) straight_dB[i] = freeSpaceLoss_dB(input.f_GHz, input.cell_km * (x[i] as number), 0);
  const loss_dB = new Float32Array(input.size * reach);
  return { frame, input, ray: createRay(reach), hull: createHull(reach), flat, straight_dB, loss_dB };
}

function traceRay(bench: Bench, tilt: number): void {
  const { ray, frame, input } = bench;
  sampleRay(ray, frame, input, tilt);
  if (ray.wanted === 0) return;
  findHorizons(ray, frame, input, bench.hull);
  findEdgeLosses(ray, frame, input);
  addSmoothEarth(ray, frame, input, bench.flat);
  replaceNearLosses(ray, frame, input);
}

/** A grid point this near to a ray, in cells, lies on it. */
const ON_RAY = 1e-9;

/**
 * Writes the grid points between the last ray and this one: the land's part between both rays in proportion, free space
 * for the point's own height.
 */
function fillBetween(bench: Bench, before_dB: Float64Array): void {
  const { ray, frame, input, straight_dB, loss_dB } = bench;
  const { x, perX, across0, reach, first, direction, land, rays } = frame;
  const { heights_m, stride } = land;
  const { wanted, wantedPoints, tilt, loss_dB: here_dB } = ray;
  const last = input.size - 1;
  const hts_m = input.ground0_m + input.htg_m;
  const perCell = 0.001 / input.cell_km;
  const perRay = 1 / rays;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const distance = x[i] as number;
    const per = perX[i] as number;
    const place = across0 + tilt * distance;
    const row = Math.floor(place + ON_RAY);
    const back = place - row;
    if (back > distance * perRay + ON_RAY || row < 0 || row > last) continue;
    const here = here_dB[i] as number;
    const diffraction_dB = here + back * rays * per * ((before_dB[i] as number) - here);
    const aside = row - across0;
    const ground = heights_m[(row + EDGE_ROWS) * stride + first + direction * i] as number;
    const rise = (ground + input.hrg_m - hts_m) * perCell;
    const slant = (aside * aside + rise * rise) * (per * per);
    loss_dB[row * reach + i] = (straight_dB[i] as number) + slantLoss_dB(slant) + diffraction_dB;
  }
}
