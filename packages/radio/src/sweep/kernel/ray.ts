import { type Floats, type f64, type Integers, type i32, integers } from "./memory.ts";
import type { WorkingArrays } from "./working-arrays.ts";

/**
 * One ray and what is known at each of its points, in working arrays that are written anew for every ray. Distances are in
 * columns from the transmitter, slopes in metres of height for each column, heights in metres over the transmitter's antenna.
 *
 * Heights `y_m` have the bulge of the Earth taken out: a ray that is straight over a round Earth is straight over them.
 */
export class Ray {
  /** Points from the first column on; the transmitter is not one of them. */
  count: i32;
  /** Rows for each column. */
  tilt: f64;
  /** Length of a column along the ray, km. */
  step_km: f64;
  /** Drop of the Earth at x columns is this times x², m. */
  bulge_m: f64;
  y_m: Floats;
  /** Slope from the transmitter's antenna to the point, the highest of those before, and the point of that. */
  slope: Floats;
  steepest: Floats;
  steepestAt: Integers;
  /** Sums of heights without bulge, and of heights times distance, up to the point (`smoothStart_m`). */
  sum: Floats;
  moment: Floats;
  /** The upper hull of all points before: its last vertex that this point sees, and the slope from there. */
  parent: Integers;
  rise: Floats;
  /** A vertex of that hull some way back, so that long ways are short, for as many points as are known. */
  knownJumps: i32;
  jump: Integers;
  depth: Integers;
  /** Points next to a grid point, of which alone the loss is wanted. */
  wanted: i32;
  wantedPoints: Integers;
  /** Points between which and the ray before a grid point lies. */
  owned: i32;
  ownedPoints: Integers;
  /** At wanted points: the horizon from the receiver, and the slopes of both horizons over the line to the other antenna. */
  seen: Integers;
  overStart: Floats;
  overEnd: Floats;
  /** Highest slope of each block of points, for as many blocks as are known. */
  knownBlocks: i32;
  blockTop: Floats;
  /** Points that a quick test could not decide. */
  doubtful: Integers;
  /** Vertices on their way into another hull. */
  vertices: Integers;
  /** Diffraction loss, at wanted points only. */
  loss_dB: Floats;

  constructor(points: i32, arrays: WorkingArrays) {
    this.count = 0;
    this.tilt = 0;
    this.step_km = 0;
    this.bulge_m = 0;
    this.wanted = 0;
    this.owned = 0;
    this.knownBlocks = 0;
    this.knownJumps = 0;
    this.y_m = arrays.next();
    this.slope = arrays.next();
    this.steepest = arrays.next();
    this.sum = arrays.next();
    this.moment = arrays.next();
    this.rise = arrays.next();
    this.overStart = arrays.next();
    this.overEnd = arrays.next();
    this.blockTop = arrays.next();
    this.loss_dB = arrays.next();
    this.steepestAt = integers(points);
    this.parent = integers(points);
    this.jump = integers(points);
    this.depth = integers(points);
    this.wantedPoints = integers(points);
    this.ownedPoints = integers(points);
    this.seen = integers(points);
    this.doubtful = integers(points);
    this.vertices = integers(points);
  }
}
