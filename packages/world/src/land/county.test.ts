import { groundLink, lineOfSight, phonePower_dBm, terrainHeight } from "@connection-denied/radio";
import { describe, expect, it } from "vitest";
import { figure } from "../eras/index.ts";
import { PLACES, type PlaceId, WAYS } from "../vocabulary.ts";
import { buildCounty, county } from "./county.ts";
import { journey } from "./journeys.ts";
import { hash3 } from "./noise.ts";
import { PHONE_GHZ, PHONE_HEIGHT_M, reach } from "./reach.ts";
import { buildTerrain, LAND_SIZE_M, riverCentre_m } from "./terrain.ts";

const land = county();
const mast = land.masts[0]!;
const phoneAt = (place: PlaceId) => ({ ...land.places[place], height_m: PHONE_HEIGHT_M });

function digestOf(heights_m: Float32Array | Float64Array): number {
  let digest = 0;
  for (let k = 0; k < heights_m.length; k++) digest = hash3(digest | 0, Math.round((heights_m[k] ?? 0) * 1000), k);
  return digest;
}

describe("the land", () => {
  it("is the same land every time, to the millimetre", () => {
    expect(digestOf(buildTerrain().heights_m)).toBe(digestOf(land.field.heights_m));
    expect(digestOf(land.field.heights_m)).toMatchInlineSnapshot(`3884118065`);
    expect(JSON.stringify(buildCounty().places)).toBe(JSON.stringify(land.places));
  });

  it("is another land from another seed", () => {
    expect(digestOf(buildTerrain(1).heights_m)).not.toBe(digestOf(land.field.heights_m));
  });

  it("has no hole and no sky", () => {
    expect(land.field.heights_m.every((height_m) => height_m > 150 && height_m < 1200)).toBe(true);
  });

  it("has a river that nothing stands in and that lies lower than both its banks", () => {
    for (let x_m = 200; x_m < 10_000; x_m += 200) {
      const centre_m = riverCentre_m(x_m);
      const water_m = terrainHeight(land.field, x_m, centre_m);
      expect(terrainHeight(land.field, x_m, centre_m + 160)).toBeGreaterThan(water_m);
      expect(terrainHeight(land.field, x_m, centre_m - 160)).toBeGreaterThan(water_m);
    }
    for (const spot of [...land.houses, ...land.townLights]) {
      expect(Math.abs(spot.y_m - riverCentre_m(spot.x_m))).toBeGreaterThan(70);
    }
  });

  it("keeps this side and the far side apart", () => {
    for (const place of PLACES) expect(land.places[place].y_m).toBeGreaterThan(riverCentre_m(land.places[place].x_m));
    for (const light of land.townLights) expect(light.y_m).toBeLessThan(riverCentre_m(light.x_m));
    expect(mast.y_m).toBeLessThan(riverCentre_m(mast.x_m));
  });

  it("has two ridges, the farther the higher", () => {
    const height = (place: PlaceId): number =>
      terrainHeight(land.field, land.places[place].x_m, land.places[place].y_m);
    expect(height("kites-back")).toBeGreaterThan(height("house") + 150);
    expect(height("far-ridge")).toBeGreaterThan(height("kites-back") + 100);
  });
});

describe("what can be heard from where", () => {
  const link = (place: PlaceId) => groundLink(land.field, phoneAt(place), mast, PHONE_GHZ);

  it("gives both ridges a clear line to the mast", () => {
    for (const place of ["kites-back", "far-ridge"] as const) {
      expect(link(place).obstructed).toBe(false);
      expect(lineOfSight(land.field, phoneAt(place), mast)).toBe(true);
      expect(reach(place).lampVisible).toBe(true);
    }
  });

  it("puts the house in the shadow of the bluff", () => {
    expect(link("house").obstructed).toBe(true);
    expect(link("house").Ld50_dB).toBeGreaterThan(20);
    expect(reach("house").lampVisible).toBe(false);
  });

  it("lets the bluff graze the line from the terraces", () => {
    expect(link("terraces").Ld50_dB).toBeGreaterThan(3);
    expect(link("terraces").Ld50_dB).toBeLessThan(20);
  });

  it("jams the house more than the terraces and the terraces more than the ridges", () => {
    const ratio_dB = (place: PlaceId): number =>
      figure("2014", "mast_dBm") -
      reach(place).mastLoss_dB -
      figure("2014", "jamPower_dBm") +
      Math.min(...reach(place).jammerLoss_dB);
    expect(ratio_dB("house")).toBeLessThan(0);
    expect(ratio_dB("terraces")).toBeLessThan(15);
    expect(ratio_dB("kites-back")).toBeGreaterThan(20);
    expect(ratio_dB("far-ridge")).toBeGreaterThan(ratio_dB("kites-back"));
  });

  it("makes a phone in the shadow shout and a phone on the crest whisper", () => {
    expect(phonePower_dBm(reach("house").mastLoss_dB)).toBe(33);
    expect(phonePower_dBm(reach("kites-back").mastLoss_dB)).toBeLessThanOrEqual(9);
  });

  it("shows the lamp of the halt from Kite's Back", () => {
    expect(reach("kites-back").haltLampVisible).toBe(true);
  });

  it("lets bearings from the posts cross somewhere over every place on this side of the second ridge", () => {
    for (const place of ["house", "terraces", "kites-back"] as const) {
      const azimuths = land.listeners.map((post) => {
        const spot = land.places[place];
        return (Math.atan2(spot.x_m - post.x_m, post.y_m - spot.y_m) * 180) / Math.PI;
      });
      const cuts = azimuths.flatMap((a, i) => azimuths.slice(i + 1).map((b) => (a - b + 540) % 180));
      const widest = Math.max(...cuts.map((cut) => Math.min(cut, 180 - cut)));
      expect(widest).toBeGreaterThan(20);
    }
  });

  it("equals the exact link, number for number: nothing is typed in", () => {
    for (const place of PLACES) {
      expect(reach(place).mastLoss_dB).toBe(link(place).Lb_dB);
      land.listeners.forEach((post, k) => {
        expect(reach(place).listenerLoss_dB[k]).toBe(groundLink(land.field, phoneAt(place), post, PHONE_GHZ).Lb_dB);
      });
    }
  });
});

describe("the ways", () => {
  it("stay on the land", () => {
    for (const way of [...land.ways.map((stretch) => stretch.points), land.railway, land.river]) {
      for (const spot of way) {
        expect(spot.x_m >= 0 && spot.x_m <= LAND_SIZE_M && spot.y_m >= 0 && spot.y_m <= LAND_SIZE_M).toBe(true);
      }
    }
  });

  it("lead from every place to every other, both ways round, as long there as back", () => {
    for (const from of PLACES) {
      for (const to of PLACES) {
        if (from === to) continue;
        for (const by of WAYS) {
          const there = journey("2014", from, to, by);
          const last = there.nodes.at(-1);
          expect(last).toBe(land.network.named.get(to));
          expect(there.length_m).toBeCloseTo(journey("2014", to, from, by).length_m, 6);
        }
      }
    }
  });

  it("are quicker by road and slower by the stream to every place above the village", () => {
    for (const place of ["terraces", "kites-back", "far-ridge"] as const) {
      expect(journey("2014", "house", place, "stream").seconds).toBeGreaterThan(
        journey("2014", "house", place, "road").seconds,
      );
    }
  });

  it("make the far ridge a matter of hours", () => {
    expect(journey("2014", "house", "far-ridge", "road").seconds).toBeGreaterThan(2 * 3600);
  });
});
