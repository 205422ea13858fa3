import { describe, expect, it } from "vitest";
import type { Land, Point } from "./land.ts";
import { paintRelief } from "./relief.ts";
import { distanceToLine } from "./water.ts";

const SIZE = 64;
const CELL_m = 20;
const EXTENT_m = (SIZE - 1) * CELL_m;
const PIXELS = 128;
const RIVER_Y_m = 420;

/** A hillside south of a straight river, a flat bank with lamps north of it. */
function smallLand(): Land {
  const heights_m = new Float32Array(SIZE * SIZE);
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const above = Math.max(0, row * CELL_m - RIVER_Y_m - 60);
      heights_m[row * SIZE + column] = 100 + above * 0.3 + 20 * Math.sin(column / 5) * Math.min(1, above / 200);
    }
  }
  const lights = Array.from({ length: 60 }, (_, i) => ({ x_m: 500 + (i % 10) * 30, y_m: 120 + i * 3, brightness: 1 }));
  const point = { id: "somewhere", x_m: 0, y_m: 0 };
  return {
    size: SIZE,
    cell_m: CELL_m,
    extent_m: EXTENT_m,
    heights_m,
    river: [
      { x_m: -50, y_m: RIVER_Y_m },
      { x_m: EXTENT_m + 50, y_m: RIVER_Y_m },
    ],
    riverWidth_m: 80,
    roads: [],
    paths: [],
    railway: [],
    places: [],
    masts: [],
    falseMast: point,
    listeners: [],
    jammers: [],
    townLights: lights,
    houses: [],
  };
}

function at(picture: Uint8ClampedArray, point: Point): [number, number, number] {
  const column = Math.floor((point.x_m / EXTENT_m) * PIXELS);
  const row = Math.floor((point.y_m / EXTENT_m) * PIXELS);
  const index = (row * PIXELS + column) * 4;
  return [picture[index]!, picture[index + 1]!, picture[index + 2]!];
}

const brightness = ([r, g, b]: readonly number[]) => r! * 0.3 + g! * 0.6 + b! * 0.1;

describe("the relief", () => {
  it("is the same picture every time", () => {
    expect(paintRelief(smallLand(), PIXELS, "dark")).toEqual(paintRelief(smallLand(), PIXELS, "dark"));
  });

  it("fills every pixel", () => {
    const picture = paintRelief(smallLand(), PIXELS, "contrast");
    expect(picture).toHaveLength(PIXELS * PIXELS * 4);
    for (let i = 3; i < picture.length; i += 4) expect(picture[i]).toBe(255);
  });

  it("warms the far bank by its lamps and leaves this side as dark as without them", () => {
    const lit = paintRelief(smallLand(), PIXELS, "dark");
    const unlit = paintRelief({ ...smallLand(), townLights: [] }, PIXELS, "dark");
    const town = { x_m: 620, y_m: 200 };
    const hill = { x_m: 300, y_m: 1100 };
    expect(at(lit, town)[0]).toBeGreaterThan(at(lit, town)[2]);
    expect(brightness(at(lit, town))).toBeGreaterThan(brightness(at(unlit, town)) + 10);
    expect(brightness(at(lit, hill)) - brightness(at(unlit, hill))).toBeLessThan(2);
    expect(at(lit, hill)[2]).toBeGreaterThan(at(lit, hill)[0]);
  });

  it("draws the river as a matt band: no shade, no lines in it", () => {
    const land = { ...smallLand(), townLights: [] };
    const picture = paintRelief(land, PIXELS, "dark");
    const along = Array.from({ length: 20 }, (_, i) => brightness(at(picture, { x_m: 60 + i * 55, y_m: RIVER_Y_m })));
    expect(Math.max(...along) - Math.min(...along)).toBeLessThan(4);
    const bank = brightness(at(picture, { x_m: 300, y_m: RIVER_Y_m + 45 }));
    expect(Math.abs(bank - along[5]!)).toBeGreaterThan(3);
  });

  it("is light in the light theme and black but for lines in the contrast theme", () => {
    const slope = { x_m: 640, y_m: 1000 };
    expect(brightness(at(paintRelief(smallLand(), PIXELS, "light"), slope))).toBeGreaterThan(110);
    const contrast = paintRelief({ ...smallLand(), townLights: [] }, PIXELS, "contrast");
    let black = 0;
    for (let i = 0; i < contrast.length; i += 4) if (contrast[i] === 0) black++;
    expect(black / (PIXELS * PIXELS)).toBeGreaterThan(0.7);
  });
});

describe("distance to a line", () => {
  it("is the distance near it and nothing beyond its reach", () => {
    const line = [
      { x_m: 0, y_m: 500 },
      { x_m: 1000, y_m: 500 },
    ];
    const field = distanceToLine(line, 100, 1000, 60);
    expect(field[52 * 100 + 40]).toBeCloseTo(25, 3);
    expect(field[20 * 100 + 40]).toBe(Number.POSITIVE_INFINITY);
  });
});
