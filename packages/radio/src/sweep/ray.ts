/**
 * One ray and what is known at each of its points, in working arrays that are written anew for every ray. Distances are in
 * columns from the transmitter, slopes in metres of height for each column.
 *
 * Heights `y_m` have the bulge of the Earth taken out: a ray that is straight over a round Earth is straight over them.
 */
export interface Ray {
  /** Points from the first column on; the transmitter is not one of them. */
  count: number;
  /** Rows for each column. */
  tilt: number;
  /** Length of a column along the ray, km. */
  step_km: number;
  /** Drop of the Earth at x columns is this times x², m. */
  bulge_m: number;
  readonly ground_m: Float64Array;
  readonly y_m: Float64Array;
  /** Sums v1 and v2 of the smooth surface (P.1812 Eq. 85, 86) in columns. */
  readonly area: Float64Array;
  readonly moment: Float64Array;
  /** Points next to a grid point, of which alone the loss is wanted. */
  wanted: number;
  readonly wantedPoints: Int32Array;
  /** At wanted points: highest slope from the transmitter to a point before, later over the line to the receiver; its place. */
  readonly overStart: Float64Array;
  readonly startX: Float64Array;
  /** The same from the receiver backwards. */
  readonly overEnd: Float64Array;
  readonly endX: Float64Array;
  /** Highest y of each block of points, for as many blocks as are known. */
  knownBlocks: number;
  readonly blockTop_m: Float64Array;
  /** Highest ground before, and its place. */
  readonly highest_m: Float64Array;
  readonly highestX: Float64Array;
  /** Parameter v of the edge that stands for the land. */
  readonly edge: Float64Array;
  /** Points that a quick test could not decide. */
  readonly doubtful: Int32Array;
  /** Diffraction loss, at wanted points only. */
  loss_dB: Float64Array;
}

export function createRay(reach: number, array: () => Float64Array): Ray {
  return {
    ...{ count: 0, tilt: 0, step_km: 0, bulge_m: 0, wanted: 0, knownBlocks: 0 },
    ...{ wantedPoints: new Int32Array(reach + 1), doubtful: new Int32Array(reach + 1) },
    ...{ ground_m: array(), y_m: array(), area: array(), moment: array(), highest_m: array(), highestX: array() },
    ...{ overStart: array(), startX: array(), overEnd: array(), endX: array() },
    ...{ blockTop_m: array(), edge: array(), loss_dB: array() },
  };
}
