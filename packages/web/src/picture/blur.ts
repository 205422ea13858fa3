/** Along each row; `share` is one pixel's part of the mean. */
function blurAcross(source: Float32Array, target: Float32Array, size: number, radius: number): void {
  const share = 1 / (radius * 2 + 1);
  for (let first = 0; first < source.length; first += size) {
    const last = first + size - 1;
    let sum = (source[first] as number) * (radius + 1);
    for (let ahead = 1; ahead <= radius; ahead++) sum += source[Math.min(first + ahead, last)] as number;
    for (let at = first; at <= last; at++) {
      target[at] = sum * share;
      const enters = at + radius + 1;
      const leaves = at - radius;
      sum += source[Math.min(enters, last)] as number;
      sum -= source[Math.max(leaves, first)] as number;
    }
  }
}

/** Down all columns at once, row by row: memory is read in its own order. */
function blurDown(source: Float32Array, target: Float32Array, size: number, radius: number): void {
  const share = 1 / (radius * 2 + 1);
  const rowAt = (row: number) => Math.max(0, Math.min(size - 1, row)) * size;
  const sums = new Float64Array(size);
  for (let ahead = -radius; ahead <= radius; ahead++) {
    const from = rowAt(ahead);
    for (let column = 0; column < size; column++)
      sums[column] = (sums[column] as number) + (source[from + column] as number);
  }
  for (let row = 0; row < size; row++) {
    const to = row * size;
    const enters = rowAt(row + radius + 1);
    const leaves = rowAt(row - radius);
    for (let column = 0; column < size; column++) {
      const sum = sums[column] as number;
      target[to + column] = sum * share;
      sums[column] = sum + (source[enters + column] as number) - (source[leaves + column] as number);
    }
  }
}

/** One box blur of a square picture, edges repeated; `radius` in pixels. Three in a row come close to a Gaussian. */
export function boxBlur(picture: Float32Array, size: number, radius: number): Float32Array {
  const across = new Float32Array(picture.length);
  const down = new Float32Array(picture.length);
  blurAcross(picture, across, size, radius);
  blurDown(across, down, size, radius);
  return down;
}

/** Three box blurs: a soft bell whose reach is about three radii. */
export function softBlur(picture: Float32Array, size: number, radius: number): Float32Array {
  return boxBlur(boxBlur(boxBlur(picture, size, radius), size, radius), size, radius);
}
