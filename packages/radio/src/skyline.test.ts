import { describe, expect, it } from "vitest";
import { effectiveRadius_km, type HeightField, lineOfSight, RadioError, skyline, terrainHeight } from "./index.ts";

const SIZE = 256;
const CELL_M = 20;

function land(height: (x_m: number, y_m: number) => number): HeightField {
  const heights_m = Float64Array.from({ length: SIZE * SIZE }, (_, i) =>
    height((i % SIZE) * CELL_M, Math.floor(i / SIZE) * CELL_M),
  );
  return { size: SIZE, cell_m: CELL_M, heights_m };
}

const eye = { x_m: 2500, y_m: 2500, height_m: 1.6 };
const round = { from_deg: 0, to_deg: 355, step_deg: 5, bands_m: [500, 1500, 4000] };
const drop_deg = (d_m: number): number => (Math.atan(d_m / (2000 * effectiveRadius_km(45))) * 180) / Math.PI;

describe("skyline", () => {
  it("lies below the horizontal over flat land, the farther the nearer to it", () => {
    const ridges = skyline(
      land(() => 100),
      eye,
      round,
    );
    expect(ridges.map((ridge) => ridge.depth)).toEqual([0, 1, 2]);
    const [near, middle] = ridges.map((ridge) => ridge.points[0]!);
    expect(near!.d_m).toBeLessThanOrEqual(500);
    expect(near!.elevation_deg).toBeCloseTo((Math.atan(-1.6 / 500) * 180) / Math.PI - drop_deg(500), 3);
    expect(middle!.elevation_deg).toBeCloseTo((Math.atan(-1.6 / 1500) * 180) / Math.PI - drop_deg(1500), 3);
  });

  it("has a wall at its own angle, lowered by the curve of the Earth, hiding what is lower behind it", () => {
    const field = land((_, y) => (y === 1500 ? 160 : y === 500 ? 180 : 100));
    const [, middle, far] = skyline(field, eye, { ...round, to_deg: 0 }).map((ridge) => ridge.points[0]!);
    expect(middle!.d_m).toBe(1000);
    expect(middle!.elevation_deg).toBeCloseTo((Math.atan(58.4 / 1000 - 1000 / 17_861_554) * 180) / Math.PI, 5);
    expect(middle!.visible).toBe(true);
    expect(far!.elevation_deg).toBeLessThan(middle!.elevation_deg);
    expect(far!.visible).toBe(false);
  });

  it("agrees with the line of sight", () => {
    const field = land((x, y) => 300 + 120 * Math.sin(x / 400) * Math.cos(y / 470) + 40 * Math.sin((x + 2 * y) / 350));
    const ridges = skyline(field, eye, round);
    const points = ridges.flatMap((ridge) => ridge.points);
    const angle = Math.PI / 180;
    let hidden = 0;
    for (const { azimuth_deg, d_m, visible, elevation_deg } of points) {
      const x_m = eye.x_m + d_m * Math.sin(azimuth_deg * angle);
      const y_m = eye.y_m - d_m * Math.cos(azimuth_deg * angle);
      const before = points.filter((other) => other.azimuth_deg === azimuth_deg && other.d_m < d_m);
      const margin_deg = elevation_deg - Math.max(-90, ...before.map((other) => other.elevation_deg));
      if (Math.abs(margin_deg) < 0.1) continue;
      expect(lineOfSight(field, eye, { x_m, y_m, height_m: 1 }), `${azimuth_deg}° at ${d_m} m`).toBe(visible);
      hidden += Number(!visible);
      expect(terrainHeight(field, x_m, y_m)).toSatisfy(Number.isFinite);
    }
    expect(hidden).toBeGreaterThan(10);
  });

  it("counts on past north, and leaves out bands that hold no land", () => {
    const field = land(() => 0);
    const across = skyline(field, eye, { ...round, from_deg: 350, to_deg: 10 });
    expect(across[0]!.points.map((point) => point.azimuth_deg)).toEqual([350, 355, 360, 365, 370]);
    const corner = skyline(field, { ...eye, x_m: 0, y_m: 0 }, { ...round, from_deg: 270, to_deg: 90, step_deg: 90 });
    expect(corner[0]!.points.map((point) => point.azimuth_deg)).toEqual([450]);
    const outside = skyline(field, { ...eye, x_m: -5 }, round);
    expect(outside.every((ridge) => ridge.points.length === 0)).toBe(true);
  });

  it("passes over a leading 0 in its bands and refuses others that do not ascend", () => {
    const field = land(() => 0);
    expect(skyline(field, eye, { ...round, bands_m: [0, 500, 1500, 4000] })).toEqual(skyline(field, eye, round));
    for (const wrong of [{ bands_m: [] }, { bands_m: [500, 400] }, { step_deg: 0 }, { to_deg: Number.NaN }]) {
      expect(() => skyline(field, eye, { ...round, ...wrong })).toThrow(RadioError);
    }
  });
});
