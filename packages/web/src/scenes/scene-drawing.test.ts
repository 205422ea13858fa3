import { describe, expect, it } from "vitest";
import { drawScenes } from "./scene-drawing.ts";
import { withPlay } from "./seen-scenes.ts";

const ids = Array.from({ length: 11 }, (_, index) => `scene-${index}`);
const scenes = ["scene-0", "scene-4", "scene-9"].map((id, turn) => ({ id, turn, begins: id }));
const seen = withPlay({}, { episode: "one", era: "2014", language: "en", seed: 1, choices: ["a", "b"], scenes });

describe("the drawing of the scenes", () => {
  const drawing = drawScenes(ids, seen.one ?? {}, 4);

  it("has every scene once, in its frame, none upon another", () => {
    expect(drawing.scenes.map(({ id }) => id)).toEqual(ids);
    expect(new Set(drawing.scenes.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
    for (const { x, y } of drawing.scenes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeLessThan(drawing.height);
    }
  });

  it("marks what was seen, and draws only ways that were gone", () => {
    expect(drawing.scenes.filter((scene) => scene.seen).map(({ number }) => number)).toEqual([1, 5, 10]);
    expect(drawing.ways).toHaveLength(2);
  });

  it("passes over a scene that this build no longer has", () => {
    expect(drawScenes(ids.slice(1), seen.one ?? {}, 4).ways).toHaveLength(1);
  });
});
