/** Lights of one brightness, as one path: a round cap at every point. */
export interface LightLayer {
  path: string;
  width: number;
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

function pointOf(index: number): string {
  const middle = scatter(index, 1) < 0.7 ? { x: 262, y: 62 } : { x: 120, y: 78 };
  const x = middle.x + gathered(index, 2) * 260;
  const y = middle.y + gathered(index, 5) * 70;
  return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
}

/** The far bank on the title: a town's worth of lights, in a box of 400 by 100, from the faintest to the brightest. */
export function titleLights(count: number, layers: number): LightLayer[] {
  const paths = Array.from({ length: layers }, () => "");
  for (let index = 0; index < count; index += 1) paths[Math.floor(scatter(index, 9) * layers)] += pointOf(index);
  return paths.map((path, layer) => {
    const near = (layer + 0.5) / layers;
    return { path, width: 0.9 + near * near * 2.3, glow: 0.25 + near * 0.65 };
  });
}
