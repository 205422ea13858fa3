import { describe, expect, it } from "vitest";
import { CONTOUR_INTERVAL_m, contourCover, INDEX_EVERY, isIndexContour } from "./contours.ts";

const PIXEL_m = 10;

describe("contour lines", () => {
  it("lie on the levels and nowhere between them", () => {
    const slope = 0.2;
    expect(contourCover(CONTOUR_INTERVAL_m * 3, slope, PIXEL_m, 1)).toBe(1);
    expect(contourCover(CONTOUR_INTERVAL_m * 3.5, slope, PIXEL_m, 1)).toBe(0);
  });

  it("are as wide on a gentle slope as on a steep one", () => {
    const coveredOn = (slope: number) => {
      let covered = 0;
      for (let x = -400; x <= 400; x++) {
        covered += contourCover(CONTOUR_INTERVAL_m * 5 + slope * x * PIXEL_m * 0.01, slope, PIXEL_m, 1) / 100;
      }
      return covered;
    };
    expect(coveredOn(0.1)).toBeCloseTo(coveredOn(0.4), 1);
  });

  it("do not smear over flat ground", () => {
    expect(contourCover(CONTOUR_INTERVAL_m, 0, PIXEL_m, 1)).toBe(0);
  });

  it("count every fifth as stronger", () => {
    const strong = Array.from({ length: 21 }, (_, i) => isIndexContour(i * CONTOUR_INTERVAL_m));
    expect(strong.filter(Boolean)).toHaveLength(Math.floor(20 / INDEX_EVERY) + 1);
    expect(strong[0]).toBe(true);
  });
});
