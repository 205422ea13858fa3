import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drainage } from "./drainage.ts";

describe("drainage", () => {
  it("gathers a slope's whole length at its foot", () => {
    const size = 12;
    const heights_m = Float32Array.from({ length: size * size }, (_, i) => 100 - Math.floor(i / size) * 5);
    const gathered = drainage({ size, cell_m: 20, heights_m });
    for (let column = 0; column < size; column++) expect(gathered[(size - 1) * size + column]).toBe(size);
  });

  it("brings both sides of a valley to its bed", () => {
    const size = 11;
    const heights_m = Float32Array.from(
      { length: size * size },
      (_, i) => Math.abs((i % size) - 5) * 10 + (size - Math.floor(i / size)),
    );
    const gathered = drainage({ size, cell_m: 20, heights_m });
    expect(gathered[(size - 1) * size + 5]).toBe(size * size);
  });

  it("loses no cell: what stands in hollows is all there is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 36, maxLength: 36 }), (heights) => {
        const grid = { size: 6, cell_m: 20, heights_m: Float32Array.from(heights) };
        const gathered = drainage(grid);
        const isHollow = (i: number) => {
          const row = Math.floor(i / 6);
          const column = i % 6;
          for (let y = Math.max(0, row - 1); y <= Math.min(5, row + 1); y++) {
            for (let x = Math.max(0, column - 1); x <= Math.min(5, column + 1); x++) {
              if (heights[y * 6 + x]! < heights[i]!) return false;
            }
          }
          return true;
        };
        let standing = 0;
        for (let i = 0; i < 36; i++) if (isHollow(i)) standing += gathered[i]!;
        expect(standing).toBe(36);
      }),
    );
  });
});
