/** One profile in working arrays, of which only the first `count` entries belong to it. */
export interface ProfileBuffer {
  count: number;
  d_km: Float64Array;
  /** Bare land, m above sea level. */
  terrain_m: Float64Array;
  /** Land with what stands on it. */
  covered_m: Float64Array;
  /** What the rays meet: `terrain_m` itself, or `covered_m`. */
  surface_m: Float64Array;
  /** A smooth surface at height 0. */
  smooth_m: Float64Array;
}

const FIRST_CAPACITY = 1024;

const buffer: ProfileBuffer = allocate(FIRST_CAPACITY);

function allocate(capacity: number): ProfileBuffer {
  const terrain_m = new Float64Array(capacity);
  return {
    count: 0,
    d_km: new Float64Array(capacity),
    terrain_m,
    covered_m: new Float64Array(capacity),
    surface_m: terrain_m,
    smooth_m: new Float64Array(capacity),
  };
}

/**
 * The room's only working arrays, grown to hold `count` points. A link is computed thousands of times a second, so its
 * profile is never allocated; what is left in the arrays is overwritten by the next call and never leaves the room.
 */
export function profileBuffer(count: number): ProfileBuffer {
  if (count > buffer.d_km.length) Object.assign(buffer, allocate(Math.max(count, 2 * buffer.d_km.length)));
  buffer.count = count;
  return buffer;
}
