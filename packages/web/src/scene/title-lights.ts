export interface Light {
  x: number;
  y: number;
  r: number;
  glow: number;
}

/** A fixed scatter between 0 and 1: the same lights on every visit. */
function scatter(index: number, stream: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** Several draws added up: crowded in the middle, thin at the edges, like a town. */
function gathered(index: number, stream: number): number {
  return (scatter(index, stream) + scatter(index, stream + 1) + scatter(index, stream + 2)) / 3 - 0.5;
}

/** The far bank on the title: a town's worth of lights, in a box of 400 by 100. */
export function titleLights(count: number): Light[] {
  return Array.from({ length: count }, (_unused, index) => {
    const middle = scatter(index, 1) < 0.7 ? { x: 262, y: 62 } : { x: 120, y: 78 };
    const near = scatter(index, 9);
    return {
      x: Math.round((middle.x + gathered(index, 2) * 260) * 10) / 10,
      y: Math.round((middle.y + gathered(index, 5) * 70) * 10) / 10,
      r: Math.round((0.45 + near * near * 1.15) * 100) / 100,
      glow: Math.round((0.25 + near * 0.65) * 100) / 100,
    };
  });
}
