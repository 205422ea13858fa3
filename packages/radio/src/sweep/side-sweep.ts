import type { CoverageInput } from "./coverage-input.ts";
import { slantLoss_dB } from "./loss-tables.ts";
import { replaceNearLosses } from "./near-transmitter.ts";
import { findEdgeLosses, findEdges, findHorizons } from "./ray-edges.ts";
import { sampleRay } from "./ray-land.ts";
import { addSmoothEarth } from "./ray-smooth-earth.ts";
import { EDGE_ROWS, type SideFrame } from "./side-frame.ts";
import { createSideState, type SideState } from "./side-state.ts";

/** Rays between two reports of progress. */
const RAYS_A_STEP = 32;

/**
 * Loss at every grid point of one side, row after row, its columns counted from the transmitter, dB. Points of the rows that
 * lie beyond the diagonals belong to other sides and hold nothing of use. Yields the share that is done.
 */
export function* sweepSide(frame: SideFrame, input: CoverageInput): Generator<number, Float32Array> {
  const { reach, rays } = frame;
  const state = createSideState(frame, input);
  if (reach === 0) return state.loss_dB;
  for (let k = -rays; k <= rays; k++) {
    traceRay(state, k / rays);
    fillBetween(state);
    const done = state.ray.loss_dB;
    state.ray.loss_dB = state.before_dB;
    state.before_dB = done;
    if ((k + rays) % RAYS_A_STEP === RAYS_A_STEP - 1) yield (k + rays) / (2 * rays + 1);
  }
  return state.loss_dB;
}

function traceRay(state: SideState, tilt: number): void {
  sampleRay(state, tilt);
  if (state.ray.wanted === 0) return;
  findHorizons(state);
  findEdges(state);
  findEdgeLosses(state.ray, state.frame.x);
  addSmoothEarth(state);
  replaceNearLosses(state);
}

/** A grid point this near to a ray, in cells, lies on it. */
const ON_RAY = 1e-9;

/**
 * Writes the grid points between the last ray and this one: the land's part between both rays in proportion, free space
 * for the point's own height.
 */
function fillBetween(state: SideState): void {
  const { ray, frame, input, hts_m, straight_dB, before_dB, loss_dB } = state;
  const { x, perX, across0, reach, first, direction, land, rays } = frame;
  const { heights_m, stride } = land;
  const { wanted, wantedPoints, tilt, loss_dB: here_dB } = ray;
  const { size, hrg_m } = input;
  const perCell = 0.001 / input.cell_km;
  const perRay = 1 / rays;
  for (let k = 0; k < wanted; k++) {
    const i = wantedPoints[k] as number;
    const distance = x[i] as number;
    const place = across0 + tilt * distance;
    const row = ((place + (EDGE_ROWS + ON_RAY)) | 0) - EDGE_ROWS;
    const back = place - row;
    if (back > distance * perRay + ON_RAY || row < 0 || row >= size) continue;
    const per = perX[i] as number;
    const here = here_dB[i] as number;
    const diffraction_dB = here + back * rays * per * ((before_dB[i] as number) - here);
    const aside = row - across0;
    const ground = heights_m[(row + EDGE_ROWS) * stride + first + direction * i] as number;
    const rise = (ground + hrg_m - hts_m) * perCell;
    const slant = (aside * aside + rise * rise) * (per * per);
    loss_dB[row * reach + i] = (straight_dB[i] as number) + slantLoss_dB(slant) + diffraction_dB;
  }
}
