/**
 * One profile in working arrays: distances in km, bare terrain, terrain with clutter, and a smooth surface at height 0, m.
 * Only the first `count` entries belong to the profile.
 */
export interface ProfileBuffer {
  count: number;
  d_km: Float64Array;
  terrain_m: Float64Array;
  surface_m: Float64Array;
  smooth_m: Float64Array;
}

const FIRST_CAPACITY = 1024;

const buffer: ProfileBuffer = allocate(FIRST_CAPACITY);

function allocate(capacity: number): ProfileBuffer {
  return {
    count: 0,
    d_km: new Float64Array(capacity),
    terrain_m: new Float64Array(capacity),
    surface_m: new Float64Array(capacity),
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
