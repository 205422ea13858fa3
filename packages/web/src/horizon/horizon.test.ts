import { describe, expect, it } from "vitest";
import { countyLand, sees } from "../picture/county-land.ts";
import type { HorizonView } from "../picture/horizon-view.ts";
import { allWords } from "../words/all-words.ts";
import { compassOf, describeHorizon, sideOf, visibleLayers } from "./describe-horizon.ts";
import { drawHorizon, drawRidges, HEIGHT, skylineOf, WIDTH } from "./draw-horizon.ts";
import { azimuthTo, BANDS_m, EYE_HEIGHT_m, lookAcross, unwrap } from "./look-across.ts";
import { paintHorizon } from "./paint-horizon.ts";

const words = allWords("en");

/** Three even ridges, one behind the other, each half a degree higher. */
function plainView(): HorizonView {
  const azimuths = Array.from({ length: 121 }, (_, i) => -30 + i * 0.5);
  return {
    place: "terraces",
    from_deg: -30,
    to_deg: 30,
    ridges: [0, 1, 2].map((depth) => ({
      depth,
      points: azimuths.map((azimuth_deg) => ({ azimuth_deg, elevation_deg: -1 + depth * 0.9 })),
    })),
    lights: [{ azimuth_deg: 10, elevation_deg: -1, brightness: 1 }],
    water: [],
    mast: { azimuth_deg: -15, elevation_deg: 2 },
    town: { azimuth_deg: 10, elevation_deg: -1, width_deg: 20 },
  };
}

describe("directions", () => {
  it("turn clockwise from north, y growing southwards", () => {
    const here = { x_m: 1000, y_m: 1000 };
    expect(azimuthTo(here, { x_m: 1000, y_m: 0 })).toBeCloseTo(0);
    expect(azimuthTo(here, { x_m: 2000, y_m: 1000 })).toBeCloseTo(90);
    expect(azimuthTo(here, { x_m: 0, y_m: 1000 })).toBeCloseTo(270);
  });
  it("stay in order across north", () => {
    expect(unwrap(350, 5)).toBe(-10);
    expect(unwrap(10, 355)).toBe(370);
  });
  it("have names", () => {
    expect(compassOf(-3)).toBe("north");
    expect(compassOf(47)).toBe("north-east");
    expect(compassOf(269)).toBe("west");
    expect(sideOf(-25, plainView())).toBe("far-left");
    expect(sideOf(0, plainView())).toBe("middle");
    expect(sideOf(16, plainView())).toBe("right");
  });
});

describe("the painted horizon", () => {
  it("makes each layer paler than the one before it, in the dark and on paper", () => {
    const ridges = drawRidges(plainView());
    for (const theme of ["dark", "light"] as const) {
      const picture = paintHorizon({ ...plainView(), lights: [] }, theme);
      const column = 150;
      const levels = ridges.map((ridge) => {
        const index = ((Math.ceil(ridge.tops[column]!) + 2) * WIDTH + column) * 4;
        return picture[index]! + picture[index + 1]! + picture[index + 2]!;
      });
      expect(levels).toHaveLength(3);
      expect(levels[1]).toBeGreaterThan(levels[0]!);
      expect(levels[2]).toBeGreaterThan(levels[1]!);
    }
  });

  it("puts nearer layers lower and in front", () => {
    const [near, middle, far] = drawRidges(plainView());
    expect(near!.tops[10]).toBeGreaterThan(middle!.tops[10]!);
    expect(middle!.tops[10]).toBeGreaterThan(far!.tops[10]!);
  });

  it("leaves out a layer that nothing of stands above nearer land", () => {
    const view = plainView();
    const sunk = { depth: 3, points: view.ridges[0]!.points.map((point) => ({ ...point, elevation_deg: -20 })) };
    expect(drawRidges({ ...view, ridges: [...view.ridges, sunk] })).toHaveLength(3);
    expect(visibleLayers({ ...view, ridges: [...view.ridges, sunk] })).toBe(3);
  });

  it("keeps lamps and mast where they are seen", () => {
    const { lights, mast } = drawHorizon(plainView());
    expect(lights[0]!.x).toBeCloseTo((40 / 60) * WIDTH, 3);
    expect(mast.x).toBeCloseTo((15 / 60) * WIDTH, 3);
    expect(mast.y).toBeGreaterThan(0);
    expect(mast.y).toBeLessThan(HEIGHT);
  });
});

describe("the horizon in words", () => {
  it("speaks of the lamp exactly as the world says", () => {
    expect(describeHorizon(plainView(), true, words)).toContain("red lamp stands");
    expect(describeHorizon(plainView(), false, words)).toContain("cannot be seen from here");
    expect(describeHorizon(plainView(), false, words)).not.toContain("red lamp stands");
  });
  it("has words for everything it says", () => {
    expect(describeHorizon(plainView(), true, words)).not.toContain("⟦");
    expect(describeHorizon({ ...plainView(), lights: [], water: [{ points: [] }] }, false, words)).not.toContain("⟦");
  });
});

describe("the county's own horizon", () => {
  const land = countyLand();
  const mast = land.masts[0]!;
  it.each(["house", "terraces", "kites-back", "far-ridge"])(
    "draws the lamp above all nearer land exactly when %s sees the mast",
    (id) => {
      const view = lookAcross(land, id);
      const place = land.places.find((one) => one.id === id)!;
      const seen = sees({ ...place, height_m: EYE_HEIGHT_m }, { ...mast, height_m: mast.height_m! });
      const away_m = Math.hypot(mast.x_m - place.x_m, mast.y_m - place.y_m);
      const skyline = skylineOf(view.ridges.filter((ridge) => BANDS_m[ridge.depth]! < away_m));
      const crest = [...skyline].reduce((best, one) =>
        Math.abs(one[0] / 100 - view.mast.azimuth_deg) < Math.abs(best[0] / 100 - view.mast.azimuth_deg) ? one : best,
      )[1];
      expect(view.mast.elevation_deg > crest).toBe(seen);
    },
  );
  it("shows every layer in every direction of the picture's middle", () => {
    const view = lookAcross(land, "kites-back");
    expect(visibleLayers(view)).toBeGreaterThan(2);
    expect(view.lights.length).toBeGreaterThan(0);
  });
  it("refuses a place that is not on the map", () => {
    expect(() => lookAcross(land, "moon")).toThrow("no place called “moon”");
  });
});
