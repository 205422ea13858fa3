function blurLine(
  source: Float32Array,
  target: Float32Array,
  start: number,
  stride: number,
  size: number,
  radius: number,
) {
  const span = radius * 2 + 1;
  let sum = 0;
  for (let offset = -radius; offset <= radius; offset++) {
    const index = offset < 0 ? 0 : offset >= size ? size - 1 : offset;
    sum += source[start + index * stride] as number;
  }
  for (let position = 0; position < size; position++) {
    target[start + position * stride] = sum / span;
    const enter = position + radius + 1;
    const leave = position - radius;
    sum += source[start + (enter >= size ? size - 1 : enter) * stride] as number;
    sum -= source[start + Math.max(leave, 0) * stride] as number;
  }
}

/** One box blur of a square picture, edges repeated; `radius` in pixels. Three in a row come close to a Gaussian. */
export function boxBlur(picture: Float32Array, size: number, radius: number): Float32Array {
  const across = new Float32Array(picture.length);
  const down = new Float32Array(picture.length);
  for (let row = 0; row < size; row++) blurLine(picture, across, row * size, 1, size, radius);
  for (let column = 0; column < size; column++) blurLine(across, down, column, size, size, radius);
  return down;
}

/** Three box blurs: a soft bell whose reach is about three radii. */
export function softBlur(picture: Float32Array, size: number, radius: number): Float32Array {
  return boxBlur(boxBlur(boxBlur(picture, size, radius), size, radius), size, radius);
}
