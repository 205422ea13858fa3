import { describe, expect, it } from "vitest";
import { countyLand, walksFrom } from "../picture/county-land.ts";
import { allWords } from "../words/all-words.ts";
import { groupChoices } from "./group-choices.ts";
import { durationInWords, placeFacts, walkInWords, walkKey } from "./place-facts.ts";

const words = allWords("en");

const choice = (id: string, place?: "terraces" | "kites-back") => ({
  id,
  text: id,
  claims: [],
  ...(place === undefined ? {} : { place }),
});

describe("choices on the map", () => {
  const choices = [
    choice("wait"),
    choice("up-road", "terraces"),
    choice("kite", "kites-back"),
    choice("up-stream", "terraces"),
  ];
  const grouped = groupChoices(choices, ["kites-back", "terraces", "house"]);

  it("stand under the place they lead to, the others apart", () => {
    expect(grouped.byPlace.get("terraces")?.map(({ choice: { id } }) => id)).toEqual(["up-road", "up-stream"]);
    expect(grouped.elsewhere.map(({ choice: { id } }) => id)).toEqual(["wait"]);
    expect(grouped.byPlace.has("house")).toBe(false);
  });

  it("are numbered once each, in the order in which they are read", () => {
    const positions = [...grouped.byPlace.values(), grouped.elsewhere].flat().map(({ position }) => position);
    expect(positions).toEqual([1, 2, 3, 4]);
    expect(grouped.total).toBe(4);
  });

  it("are offered even when the map does not know the place", () => {
    expect(groupChoices(choices, []).elsewhere).toHaveLength(4);
  });
});

describe("what the list says of a place", () => {
  const land = countyLand();

  it("names every place of the county, and what people say of it", () => {
    for (const place of land.places) {
      expect(words(`place-${place.id}`)).not.toContain("⟦");
      expect(words(`place-${place.id}-said`)).not.toContain("⟦");
    }
  });

  it("calls no place safe", () => {
    for (const place of land.places) expect(words(`place-${place.id}-said`)).not.toMatch(/\bsafe/i);
  });

  it("knows which way is up", () => {
    const facts = placeFacts(land, "house");
    const far = facts.find((one) => one.id === "far-ridge")!;
    expect(walkKey(far)).toBe("map-walk-up");
    expect(far.distance_km).toBeGreaterThan(3);
    expect(walkKey(placeFacts(land, "far-ridge").find((one) => one.id === "house")!)).toBe("map-walk-down");
    expect(walkKey(facts.find((one) => one.id === "house")!)).toBe("map-walk-here");
  });

  it("takes the length of walks from the world", () => {
    const walks = walksFrom("house");
    const near = walks.find((walk) => walk.to === "terraces")!;
    const far = walks.find((walk) => walk.to === "far-ridge")!;
    expect(far.road_s).toBeGreaterThan(near.road_s);
    expect(walksFrom("moon")).toEqual([]);
    expect(walkInWords(far, words)).not.toContain("⟦");
  });

  it("says lengths as one would", () => {
    expect(durationInWords(61 * 60, words)).toBe("60 minutes");
    expect(durationInWords(40, words)).toBe("5 minutes");
    expect(durationInWords(120 * 60, words)).toBe("2 hours");
    expect(durationInWords(137 * 60, words)).toBe("2 hr 15 min");
  });
});
