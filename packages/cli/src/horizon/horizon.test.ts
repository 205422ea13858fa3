import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { lineOfSight, terrainHeight } from "@connection-denied/radio";
import { CALL_PLACES, county, createWorld, step, view } from "@connection-denied/world";
import { afterAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-horizon-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  x_m: number;
  y_m: number;
  eye_m: number;
  lamp: { visible: boolean; azimuth_deg: number; elevation_deg: number; d_m: number };
  townLights: number;
  skyline: { azimuth_deg: number; elevation_deg: number; d_m: number }[];
}

async function horizonOf(place: string): Promise<Told> {
  const { code, out, said } = await cli(["horizon", "--place", place, "--json"]);
  expect([code, said]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("horizon", () => {
  it.each(CALL_PLACES)("sees the lamp from %s if and only if she does", async (place) => {
    let state = createWorld({ era: "2014", seed: 3 });
    for (let luck = 3; place !== view(state).place && luck < 60; luck++) {
      state = step(createWorld({ era: "2014", seed: luck }), { type: "walk", to: place, by: "stream" }).state;
    }
    expect(view(state).place).toBe(place);
    expect((await horizonOf(place)).lamp.visible).toBe(view(state).lampVisible);
  });

  it("has land at every direction's angle and distance, and none above it", async () => {
    const { field } = county();
    const { x_m, y_m, eye_m, skyline } = await horizonOf("kites-back");
    expect(skyline).toHaveLength(1440);
    expect(skyline.map(({ azimuth_deg }) => azimuth_deg)).toEqual(skyline.map((_, i) => i / 4));
    const far_m = (field.size - 1) * field.cell_m;
    let behind = 0;
    for (const { azimuth_deg, elevation_deg, d_m } of skyline.filter((_, i) => i % 40 === 0)) {
      const [east, south] = [Math.sin((azimuth_deg * Math.PI) / 180), -Math.cos((azimuth_deg * Math.PI) / 180)];
      const land_m = terrainHeight(field, x_m + east * d_m, y_m + south * d_m);
      const slope = (land_m - eye_m) / d_m;
      expect((Math.atan(slope) * 180) / Math.PI - elevation_deg).toBeCloseTo(0, 1);
      const next = { x_m: x_m + east * (d_m + 400), y_m: y_m + south * (d_m + 400), height_m: 0 };
      if (Math.min(next.x_m, next.y_m) < 0 || Math.max(next.x_m, next.y_m) > far_m) continue;
      expect(lineOfSight(field, { x_m, y_m, height_m: 1.6 }, next), `${azimuth_deg}`).toBe(false);
      behind++;
    }
    expect(behind).toBeGreaterThan(10);
  });

  it("puts the lamp where the mast stands", async () => {
    const { x_m, y_m, lamp } = await horizonOf("terraces");
    const angle = (lamp.azimuth_deg * Math.PI) / 180;
    const [mast] = county().masts;
    expect(x_m + lamp.d_m * Math.sin(angle)).toBeCloseTo(mast!.x_m, 6);
    expect(y_m - lamp.d_m * Math.cos(angle)).toBeCloseTo(mast!.y_m, 6);
  });

  it("draws it, with the lamp alight only where it is seen", async () => {
    const lampPixels = async (place: string): Promise<number> => {
      const png = join(folder, `${place}.png`);
      expect((await cli(["horizon", "--place", place, "--png", png])).code).toBe(0);
      const bytes = readFileSync(png);
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
      expect(rows).toHaveLength(height * (1 + 3 * width));
      let alight = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = y * (1 + 3 * width) + 1 + 3 * x;
          if (rows[at]! > 250 && rows[at + 1]! < 100) alight++;
        }
      }
      return alight;
    };
    expect(await lampPixels("kites-back")).toBeGreaterThan(20);
    expect(await lampPixels("house")).toBe(0);
  });

  it("says it in words", async () => {
    const house = await cli(["horizon", "--place", "house"]);
    expect(house.out).toContain("is hidden by the land");
    expect(house.out.split("\n").filter((line) => line.includes("km away"))).toHaveLength(9);
  });

  it.each([
    ["no place", []],
    ["a place that is none", ["--place", "moon"]],
    ["a picture that is a folder", ["--place", "house", "--png", folder]],
  ])("tells off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(["horizon", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
  });
});
