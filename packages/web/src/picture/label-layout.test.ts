import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutLabels } from "./label-layout.ts";
import { pathThrough, percentOf } from "./line-paths.ts";

const TYPE_px = 13;

describe("names on the map", () => {
  it("stand to the right of their point when nothing is in the way", () => {
    const sides = layoutLabels([{ id: "a", x_px: 100, y_px: 100, text: "the house" }], 400, TYPE_px);
    expect(sides.get("a")).toBe("right");
  });

  it("move to the other side at the edge", () => {
    const sides = layoutLabels([{ id: "a", x_px: 380, y_px: 100, text: "the far ridge" }], 400, TYPE_px);
    expect(sides.get("a")).toBe("left");
  });

  it("give way to a name that chose before", () => {
    const points = [
      { id: "first", x_px: 200, y_px: 200, text: "the terraces" },
      { id: "second", x_px: 205, y_px: 204, text: "the house" },
    ];
    const sides = layoutLabels(points, 400, TYPE_px);
    expect(sides.get("first")).not.toBe(sides.get("second"));
  });

  it("have a side or are left out, every one of them, in any crowd", () => {
    const point = fc.record({ x_px: fc.integer({ min: 0, max: 320 }), y_px: fc.integer({ min: 0, max: 320 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (crowd) => {
        const points = crowd.map((one, i) => ({ ...one, id: String(i), text: `place number ${i}` }));
        const sides = layoutLabels(points, 320, TYPE_px);
        expect(sides.size).toBe(points.length);
        const rights = points.filter((one) => sides.get(one.id) === "right");
        for (const a of rights) {
          for (const b of rights) {
            const apart = Math.abs(a.y_px - b.y_px) >= TYPE_px * 1.35 - 0.01 || Math.abs(a.x_px - b.x_px) > 60;
            if (a.id !== b.id) expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});

describe("lines on the map", () => {
  const line = [
    { x_m: 0, y_m: 0 },
    { x_m: 300, y_m: 400 },
    { x_m: 300, y_m: 500 },
  ];
  it("are written in metres", () => {
    expect(pathThrough(line)).toBe("M0 0L300 400L300 500");
  });
  it("become parts of the picture", () => {
    expect(percentOf({ x_m: 2555, y_m: 5110 }, 10_220)).toEqual({ left: "25.00%", top: "50.00%" });
  });
});
