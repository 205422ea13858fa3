import { describe, expect, it } from "vitest";
import { checkPath, P452_CONSTANTS, pathLoss, RadioError, type RadioErrorCode } from "./index.ts";

const good = {
  ...{ f_GHz: 0.9, htg_m: 30, hrg_m: 1.5, polarization: "vertical", dN: 45 },
  ...{ d_km: [0, 1, 2], h_m: [300, 400, 250], clutter_m: [0, 5, 0] },
};

const wrong: [RadioErrorCode, string, unknown][] = [
  ["path-not-an-object", "nothing", null],
  ["path-not-an-object", "a list", []],
  ["path-not-an-object", "a word", "path"],
  ["frequency-out-of-range", "an empty object", {}],
  ["frequency-out-of-range", "10 MHz", { ...good, f_GHz: 0.01 }],
  ["frequency-out-of-range", "60 GHz", { ...good, f_GHz: 60 }],
  ["frequency-out-of-range", "a frequency in words", { ...good, f_GHz: "0.9" }],
  ["frequency-out-of-range", "no frequency", { ...good, f_GHz: Number.NaN }],
  ["antenna-under-ground", "a buried antenna", { ...good, htg_m: -1 }],
  ["antenna-under-ground", "an antenna of no height", { ...good, hrg_m: null }],
  ["antenna-too-high", "an antenna in the sky", { ...good, hrg_m: 1e6 }],
  ["polarization-unknown", "no polarization", { ...good, polarization: "round" }],
  ["refractivity-out-of-range", "rays that follow the Earth", { ...good, dN: 157 }],
  ["sea-fraction-out-of-range", "more sea than path", { ...good, seaFraction: 2 }],
  ["profile-missing", "no distances", { ...good, d_km: undefined }],
  ["profile-missing", "distances in an object", { ...good, d_km: { length: 3 } }],
  ["profile-missing", "no heights", { ...good, h_m: null }],
  ["profile-missing", "cover in words", { ...good, clutter_m: "trees" }],
  ["profile-lengths-differ", "a height short", { ...good, h_m: [1, 2] }],
  ["profile-lengths-differ", "a cover short", { ...good, clutter_m: [0, 0] }],
  ["profile-too-short", "no points", { ...good, d_km: [], h_m: [], clutter_m: null }],
  ["profile-too-short", "two points", { ...good, d_km: [0, 1], h_m: [1, 1], clutter_m: null }],
  ["profile-too-long", "a million points", { ...good, ...millionPoints() }],
  ["profile-not-a-number", "a distance in words", { ...good, d_km: [0, "1", 2] }],
  ["profile-not-a-number", "an endless distance", { ...good, d_km: [0, 1, Number.POSITIVE_INFINITY] }],
  ["profile-not-a-number", "a hole in the heights", { ...good, h_m: [1, Number.NaN, 2] }],
  ["profile-not-a-number", "null for a cover", { ...good, clutter_m: [0, null, 0] }],
  ["profile-does-not-start-at-zero", "a late start", { ...good, d_km: [0.5, 1, 2] }],
  ["path-length-zero", "no length", { ...good, d_km: [0, 0, 0] }],
  ["profile-not-ascending", "a step back", { ...good, d_km: [0, 2, 1] }],
  ["profile-not-ascending", "a point twice", { ...good, d_km: [0, 1, 1] }],
  ["path-too-long", "once round the Earth", { ...good, d_km: [0, 1, 40_000] }],
  ["height-out-of-range", "a land in orbit", { ...good, h_m: [0, 1e9, 0] }],
  ["clutter-out-of-range", "trees that grow down", { ...good, clutter_m: [0, -5, 0] }],
];

function millionPoints() {
  const d_km = Array.from({ length: 1e6 }, (_, i) => i / 1000);
  return { d_km, h_m: d_km, clutter_m: null };
}

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("a path from outside", () => {
  it.each(wrong)("is refused as %s for %s", (code, _, value) => {
    for (const error of [errorOf(() => checkPath(value)), errorOf(() => pathLoss(value as never))]) {
      expect(error).toBeInstanceOf(RadioError);
      expect(error).toMatchObject({ code });
      expect((error as RadioError).message).toMatch(/^[^.]+(\.\d[^.]*)*\.$/);
    }
  });

  it("is copied when it is good, without what does not belong to it", () => {
    const checked = checkPath({ ...good, note: "left out" });
    expect(checked).not.toHaveProperty("note");
    expect(Array.from(checked.d_km)).toEqual(good.d_km);
    expect(Array.from(checked.clutter_m ?? [])).toEqual(good.clutter_m);
    expect(checkPath({ ...good, seaFraction: 0.25 }).seaFraction).toBe(0.25);
  });

  it("may have any frequency for which its constants are stated", () => {
    expect(checkPath({ ...good, f_GHz: 26 }, P452_CONSTANTS).f_GHz).toBe(26);
  });
});
