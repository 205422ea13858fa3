import type { f64, i32 } from "./memory.ts";

/** A grid point this near to a ray, in cells, lies on it. */
export const ON_RAY: f64 = 1e-9;

/** Rows repeated beyond both edges of the map, so that a ray needs no guard where it leaves. */
export const EDGE_ROWS: i32 = 2;
