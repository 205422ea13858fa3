import { describe, expect, it } from "vitest";
import { boxBlur, softBlur } from "./blur.ts";
import { rowSampler } from "./row-sampler.ts";
import { upsample } from "./upsample.ts";

function ramp(size: number): Float32Array {
  return Float32Array.from({ length: size * size }, (_, i) => (i % size) * 3 + Math.floor(i / size));
}

describe("stretching a grid over a picture", () => {
  it("keeps level ground level to the edges", () => {
    for (const value of upsample(new Float32Array(64).fill(7), 8, 33)) expect(value).toBeCloseTo(7, 5);
  });

  it("keeps an even slope even away from the edges, in both directions", () => {
    const pixels = 40;
    const picture = upsample(ramp(20), 20, pixels);
    const at = (column: number, row: number) => picture[row * pixels + column]!;
    const perPixel = 19 / pixels;
    expect(at(21, 20) - at(20, 20)).toBeCloseTo(3 * perPixel, 4);
    expect(at(20, 21) - at(20, 20)).toBeCloseTo(perPixel, 4);
  });

  it("samples rows straight between grid points and never past the greatest", () => {
    const sampler = rowSampler(ramp(10), 10, 37);
    const most = sampler.toRow(36);
    let before = Number.NEGATIVE_INFINITY;
    for (const value of sampler.values()) {
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
    expect(before).toBeLessThanOrEqual(most);
    expect(before).toBeGreaterThan(34);
  });
});

describe("blurring", () => {
  it("neither makes nor loses light away from the edges", () => {
    const size = 41;
    const picture = new Float32Array(size * size);
    picture[20 * size + 20] = 100;
    const soft = softBlur(picture, size, 3);
    expect(soft.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 2);
    expect(soft[20 * size + 20]).toBe(Math.max(...soft));
    expect(soft[20 * size + 15]).toBeCloseTo(soft[15 * size + 20]!, 5);
  });

  it("leaves an even picture alone, edges too", () => {
    for (const value of boxBlur(new Float32Array(49).fill(2), 7, 2)) expect(value).toBeCloseTo(2, 5);
  });
});
