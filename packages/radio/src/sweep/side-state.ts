import { freeSpaceLoss_dB } from "../free-space.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { createHull, type Hull } from "./hull.ts";
import { createRay, type Ray } from "./ray.ts";
import type { SideFrame } from "./side-frame.ts";
import { createSphere, type Sphere } from "./sphere.ts";
import { workingArrays } from "./working-arrays.ts";

/** The bare land without curvature, of which the smooth surface asks; built only as far as some path needs it. */
interface FlatLand {
  readonly hull: Hull;
  /** Points in the hull. */
  known: number;
  /** Highest slope from the transmitter to any of them. */
  fromStart: number;
}

/** Everything one side is swept with. Each sweep has its own, so that several can be under way. */
export interface SideState {
  readonly frame: SideFrame;
  readonly input: CoverageInput;
  /** The transmitter's antenna above sea level, m. */
  readonly hts_m: number;
  readonly ray: Ray;
  readonly hull: Hull;
  readonly flat: FlatLand;
  readonly sphere: Sphere;
  /** Free-space loss of every column on the straight ray, dB. */
  readonly straight_dB: Float64Array;
  /** Diffraction loss of the ray before, dB. */
  before_dB: Float64Array;
  /** The result, row after row, columns counted from the transmitter. */
  readonly loss_dB: Float32Array;
}

/** Working arrays of a side: of the ray, of two hulls, and two more. */
const ARRAYS = 24;

export function createSideState(frame: SideFrame, input: CoverageInput): SideState {
  const { reach, x } = frame;
  const array = workingArrays(reach + 1, ARRAYS);
  const straight_dB = array();
  for (let i = 0; i < reach; i++) straight_dB[i] = freeSpaceLoss_dB(input.f_GHz, input.cell_km * (x[i] as number), 0);
  return {
    ...{ frame, input, hts_m: input.ground0_m + input.htg_m, straight_dB },
    ...{ ray: createRay(reach, array), hull: createHull(array), before_dB: array(), sphere: createSphere(input) },
    flat: { hull: createHull(array), known: 0, fromStart: 0 },
    loss_dB: new Float32Array(input.size * reach),
  };
}
