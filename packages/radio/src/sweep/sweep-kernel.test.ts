import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { P526_CONSTANTS } from "../diffraction-constants.ts";
import { type CoverageOptions, coverageField, type HeightField, type Station } from "../index.ts";
import { inventedLand, stationAt } from "../invented-land.ts";
import { compiledKernel } from "./compiled-kernel.ts";
import { sweepField } from "./coverage-field.ts";
import { plainKernel } from "./plain-kernel.ts";
import type { SweepKernel } from "./sweep-kernel.ts";

const OPTIONS: CoverageOptions = { f_GHz: 0.9, receiver_m: 1.5 };

function sweep(kernel: SweepKernel, field: HeightField, station: Station, asked: CoverageOptions): Int32Array {
  const steps = sweepField(kernel, field, station, asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  kernel.release();
  return new Int32Array(step.value.loss_dB.buffer);
}

function compiled(): SweepKernel {
  const kernel = compiledKernel();
  if (kernel === null) throw new Error("This engine has no WebAssembly: the test needs one.");
  return kernel;
}

/** How many grid points differ in any bit, of how many. */
function compare(field: HeightField, station: Station, asked: CoverageOptions): { differ: number; points: number } {
  const plain = sweep(plainKernel, field, station, asked);
  const other = sweep(compiled(), field, station, asked);
  return { differ: plain.filter((bits, i) => bits !== other[i]).length, points: plain.length };
}

function landOf(size: number, cell_m: number, height: (column: number, row: number) => number): HeightField {
  const heights_m = Float32Array.from({ length: size * size }, (_, i) => height(i % size, Math.floor(i / size)));
  return { size, cell_m, heights_m };
}

describe("the compiled kernel", () => {
  it.each([
    ["mountains, from a peak", inventedLand(200, 30), "peak", OPTIONS],
    ["mountains, from a valley", inventedLand(200, 30), "valley", OPTIONS],
    ["mountains, horizontal", inventedLand(100, 90, 5), "valley", { ...OPTIONS, polarization: "horizontal" }],
    ["mountains, 6 GHz", inventedLand(100, 20, 6), "peak", { f_GHz: 6, receiver_m: 0 }],
    ["mountains, 30 MHz, high receivers", inventedLand(100, 300, 7), "peak", { f_GHz: 0.03, receiver_m: 3000 }],
    ["mountains, other constants", inventedLand(100, 90, 8), "valley", { ...OPTIONS, constants: P526_CONSTANTS }],
    ["flat land", landOf(128, 500, () => 100), "peak", OPTIONS],
    ["flat land, antennas on it", landOf(64, 100, () => 0), "peak", { f_GHz: 0.45, receiver_m: 0 }],
    ["a dome", landOf(128, 50, (column, row) => 9e3 - (column - 64) ** 2 - (row - 64) ** 2), "peak", OPTIONS],
    ["walls", landOf(100, 5, (column, row) => (column % 9 === 4 || row % 13 === 5 ? 900 : 0)), "valley", OPTIONS],
    ["single spikes", landOf(100, 30, (column, row) => ((column * row) % 97 === 1 ? 9000 : -900)), "valley", OPTIONS],
  ] as [string, HeightField, "peak" | "valley", CoverageOptions][])(
    "computes the same bits as plain code: %s",
    (name, field, where, asked) => {
      let points = 0;
      for (const height_m of [0, 30]) {
        const station = stationAt(field, where, height_m);
        const between = { ...station, x_m: station.x_m + 0.37 * field.cell_m, y_m: station.y_m + 0.81 * field.cell_m };
        const last = (field.size - 1) * field.cell_m;
        const corners = [0, last].flatMap((x_m) => [0, last].map((y_m) => ({ x_m, y_m, height_m })));
        for (const place of [station, between, ...corners]) {
          const found = compare(field, place, asked);
          expect(found.differ).toBe(0);
          points += found.points;
        }
      }
      console.info(`plain and compiled kernel, ${name}: ${points} points, none differs`);
    },
  );

  it("computes the same bits over small fields of any shape", () => {
    const field = fc.integer({ min: 2, max: 9 }).chain((size) =>
      fc.record({
        cell_m: fc.double({ min: 0.01, max: 5000, noNaN: true }),
        heights: fc.array(fc.double({ min: -1000, max: 10_000, noNaN: true }), {
          minLength: size * size,
          maxLength: size * size,
        }),
        ...{ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) },
        height_m: fc.double({ min: 0, max: 3000, noNaN: true }),
        receiver_m: fc.double({ min: 0, max: 3000, noNaN: true }),
        f_GHz: fc.double({ min: 0.03, max: 6, noNaN: true }),
      }),
    );
    let points = 0;
    fc.assert(
      fc.property(field, ({ cell_m, heights, x, y, height_m, receiver_m, f_GHz }) => {
        const size = Math.sqrt(heights.length);
        const last = (size - 1) * cell_m;
        const station = { x_m: x * last, y_m: y * last, height_m };
        const land = { size, cell_m, heights_m: Float64Array.from(heights) };
        const found = compare(land, station, { f_GHz, receiver_m });
        expect(found.differ).toBe(0);
        points += found.points;
      }),
      { seed: 14, numRuns: 1000 },
    );
    console.info(`plain and compiled kernel, 1000 small fields: ${points} points, none differs`);
  });

  it("keeps nothing of one sweep for the next", () => {
    const [large, small] = [inventedLand(150, 30, 2), inventedLand(40, 30, 3)];
    const first = coverageField(small, stationAt(small, "peak", 30), OPTIONS);
    coverageField(large, stationAt(large, "valley", 30), OPTIONS);
    expect(coverageField(small, stationAt(small, "peak", 30), OPTIONS)).toEqual(first);
  });
});

describe("without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const forbidding = {
    Module: class {
      constructor() {
        throw new Error("forbidden by the page");
      }
    },
  };
  it.each([
    ["absent", undefined],
    ["forbidden", forbidding],
  ])("a sweep runs in plain code: %s", async (_, stub) => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", stub);
    const engine = await import("./compiled-kernel.ts");
    expect(engine.compiledKernel()).toBeNull();
    const { coverageField: plainField } = await import("./index.ts");
    const land = inventedLand(60, 30);
    const station = stationAt(land, "peak", 30);
    expect(plainField(land, station, OPTIONS)).toEqual(coverageField(land, station, OPTIONS));
  });
});
