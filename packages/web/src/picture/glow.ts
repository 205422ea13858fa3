import { softBlur } from "./blur.ts";
import type { Light } from "./land.ts";

/** Light over the picture: `core` at full size, the two halos at a quarter of it. */
export interface Glow {
  readonly core: Float32Array;
  readonly near: Float32Array;
  readonly far: Float32Array;
  readonly haloSize: number;
}

function addAt(buffer: Float32Array, size: number, x: number, y: number, amount: number): void {
  if (x < 0 || y < 0 || x >= size || y >= size) return;
  const index = y * size + x;
  buffer[index] = (buffer[index] as number) + amount;
}

function splatCore(buffer: Float32Array, size: number, x: number, y: number, brightness: number, radius: number): void {
  const reach = Math.ceil(radius * 2.5);
  const column = Math.round(x);
  const row = Math.round(y);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      const ox = column + dx + 0.5 - x;
      const oy = row + dy + 0.5 - y;
      const amount = brightness * Math.exp(-(ox * ox + oy * oy) / (radius * radius));
      addAt(buffer, size, column + dx, row + dy, amount);
    }
  }
}

/** Spreads lights over a square picture of `pixels` a side that shows `extent_m` of land. */
export function spreadLights(lights: readonly Light[], pixels: number, extent_m: number): Glow {
  const core = new Float32Array(pixels * pixels);
  const haloSize = Math.max(1, Math.round(pixels / 4));
  const seeds = new Float32Array(haloSize * haloSize);
  const radius = Math.max(0.75, pixels / 1100);
  for (const lamp of lights) {
    const u = lamp.x_m / extent_m;
    const v = lamp.y_m / extent_m;
    splatCore(core, pixels, u * pixels, v * pixels, lamp.brightness, radius * (0.7 + 0.3 * lamp.brightness));
    addAt(seeds, haloSize, Math.floor(u * haloSize), Math.floor(v * haloSize), lamp.brightness);
  }
  const scale = (haloSize / 256) * (haloSize / 256);
  const near = softBlur(seeds, haloSize, Math.max(1, Math.round(haloSize / 170)));
  const far = softBlur(seeds, haloSize, Math.max(2, Math.round(haloSize / 22)));
  for (let i = 0; i < near.length; i++) {
    near[i] = (near[i] as number) * scale;
    far[i] = (far[i] as number) * scale;
  }
  return { core, near, far, haloSize };
}
