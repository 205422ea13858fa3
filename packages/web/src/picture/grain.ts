function hash(a: number, b: number): number {
  let mixed = Math.imul(a, 374_761_393) + Math.imul(b, 668_265_263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** The same grain for the same pixel, -0.5..0.5: it breaks the bands that dark gradients show on 8-bit screens. */
export function grainAt(column: number, row: number): number {
  return hash(column, row) - 0.5;
}

/** Soft unevenness, as paper takes ink: 0..1, one swell per unit. */
export function unevennessAt(u: number, v: number): number {
  const column = Math.floor(u);
  const row = Math.floor(v);
  const s = u - column;
  const t = v - row;
  const fade = s * s * (3 - 2 * s);
  const top = hash(column, row) + (hash(column + 1, row) - hash(column, row)) * fade;
  const bottom = hash(column, row + 1) + (hash(column + 1, row + 1) - hash(column, row + 1)) * fade;
  return top + (bottom - top) * t * t * (3 - 2 * t);
}
