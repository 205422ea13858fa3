import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COVERAGE_SIDES,
  type CoverageOptions,
  coverageByLinks,
  coverageField,
  coverageSide,
  coverageSteps,
  groundLink,
  type HeightField,
  mergeCoverage,
  RadioError,
  type RadioErrorCode,
  type Station,
} from "../index.ts";
import { inventedLand, stationAt } from "../invented-land.ts";
import { gridLink } from "./links-on-grid-lines.ts";

const SIZE = 256;
const CELL_M = 30;
const land = inventedLand(SIZE, CELL_M);
const options: CoverageOptions = { f_GHz: 0.9, receiver_m: 1.5 };
const peak = stationAt(land, "peak", 30);
const valley = stationAt(land, "valley", 30);

const absolute = (a: number, b: number): number => Math.abs(a - b);

/** Grid points that a ray meets exactly: both axes, both diagonals, and the far edge of every side. */
function pointsOnRays(column0: number, row0: number, size: number): [number, number][] {
  const points: [number, number][] = [];
  const add = (column: number, row: number): void => {
    if (column >= 0 && row >= 0 && column < size && row < size) points.push([column, row]);
  };
  for (let i = -size; i <= size; i++) {
    add(column0 + i, row0);
    add(column0, row0 + i);
    add(column0 + i, row0 + i);
    add(column0 + i, row0 - i);
  }
  for (let i = 0; i < size; i++) {
    if (Math.abs(i - row0) <= column0) add(0, i);
    if (Math.abs(i - row0) <= size - 1 - column0) add(size - 1, i);
    if (Math.abs(i - column0) < row0) add(i, 0);
    if (Math.abs(i - column0) < size - 1 - row0) add(i, size - 1);
  }
  return points;
}

function largestOnRays(
  field: HeightField,
  station: Station,
  asked: CoverageOptions,
): { count: number; largest: number } {
  const swept = coverageField(field, station, asked).loss_dB;
  const link = gridLink(field, station, asked);
  const { size, cell_m } = field;
  const points = pointsOnRays(Math.round(station.x_m / cell_m), Math.round(station.y_m / cell_m), size);
  let largest = 0;
  for (const [column, row] of points) {
    largest = Math.max(largest, absolute(swept[row * size + column]!, link(column, row)));
  }
  return { count: points.length, largest };
}

describe("a coverage field", () => {
  it.each([
    ["peak", peak, options],
    ["valley", valley, options],
    ["valley, 2.1 GHz, horizontal", valley, { f_GHz: 2.1, receiver_m: 10, polarization: "horizontal", dN: 60 }],
    ["valley, 60 MHz", valley, { f_GHz: 0.06, receiver_m: 3 }],
    ["peak, antennas on the ground", { ...peak, height_m: 0 }, { f_GHz: 0.45, receiver_m: 0 }],
    ["south-east corner", { x_m: (SIZE - 1) * CELL_M, y_m: (SIZE - 1) * CELL_M, height_m: 20 }, options],
    ["north edge", { x_m: 100 * CELL_M, y_m: 0, height_m: 20 }, options],
  ] as [string, Station, CoverageOptions][])(
    "is the exact link where a ray meets the grid point: %s",
    (name, station, asked) => {
      const { count, largest } = largestOnRays(land, station, asked);
      console.info(`coverage on rays, ${name}: ${count} points, largest difference ${largest.toExponential(1)} dB`);
      expect(count).toBeGreaterThan(SIZE);
      expect(largest).toBeLessThan(1e-3);
    },
  );

  it.each([
    ["flat land", (): number => 100],
    ["a slope", (column: number): number => 2 * column],
    ["a bowl", (column: number, row: number): number => ((column - 60) ** 2 + (row - 60) ** 2) / 20],
    ["a dome", (column: number, row: number): number => 500 - ((column - 60) ** 2 + (row - 60) ** 2) / 20],
    ["steps", (column: number): number => 40 * Math.floor(column / 10)],
    ["walls", (column: number): number => (column % 16 === 0 ? 60 : 0)],
  ] as [string, (column: number, row: number) => number][])("is exact on rays over %s", (name, height) => {
    const size = 128;
    const heights_m = Float64Array.from({ length: size * size }, (_, i) => height(i % size, Math.floor(i / size)));
    let points = 0;
    let most = 0;
    for (const cell_m of [5, 50, 500]) {
      const station = { x_m: 60 * cell_m, y_m: 60 * cell_m, height_m: 25 };
      // The higher receiver looks back over many points of smooth land.
      for (const receiver_m of [1.5, 300]) {
        const asked = { ...options, receiver_m };
        const { count, largest } = largestOnRays({ size, cell_m, heights_m }, station, asked);
        expect(largest).toBeLessThan(1e-3);
        points += count;
        most = Math.max(most, largest);
      }
    }
    console.info(`coverage on rays, ${name}: 6 maps, ${points} points, largest difference ${most.toExponential(1)} dB`);
  });

  it.each([
    ["peak", peak],
    ["valley", valley],
  ])("is near the exact link everywhere: %s", (name, station) => {
    const swept = coverageField(land, station, options).loss_dB;
    const exact = coverageByLinks(land, station, options).loss_dB;
    const differences = Float64Array.from(swept, (loss, i) => absolute(loss, exact[i]!)).sort();
    const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    const p95 = differences[Math.floor(0.95 * differences.length)]!;
    const largest = differences.at(-1)!;
    const numbers = `mean ${mean.toFixed(3)} dB, p95 ${p95.toFixed(3)} dB, largest ${largest.toFixed(1)} dB`;
    console.info(`coverage everywhere, ${name}: ${differences.length} points, ${numbers}`);
    expect(differences.at(-1)).toSatisfy(Number.isFinite);
    expect(mean).toBeLessThan(0.3);
    expect(p95).toBeLessThan(1.5);
  });

  it("is what a ground link gives, but for where the profile is sampled", () => {
    const swept = coverageField(land, valley, options).loss_dB;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < swept.length; i += 41) {
      const place = { x_m: (i % SIZE) * CELL_M, y_m: Math.floor(i / SIZE) * CELL_M, height_m: 1.5 };
      sum += absolute(swept[i]!, groundLink(land, valley, place, 0.9).Lb_dB);
      count++;
    }
    expect(sum / count).toBeLessThan(0.5);
  });

  it("holds a loss for every grid point wherever the transmitter stands", () => {
    const small = inventedLand(24, 90, 3);
    const place = fc.double({ min: 0, max: 23 * 90, noNaN: true });
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 100, noNaN: true }), (x_m, y_m, height_m) => {
        const { loss_dB } = coverageField(small, { x_m, y_m, height_m }, options);
        const exact = coverageByLinks(small, { x_m, y_m, height_m }, options).loss_dB;
        for (let i = 0; i < loss_dB.length; i++) {
          expect(loss_dB[i]).toBeGreaterThan(20);
          expect(absolute(loss_dB[i]!, exact[i]!)).toBeLessThan(45);
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it("keeps neither heights in single nor in double precision apart", () => {
    const double = { ...land, heights_m: Float64Array.from(land.heights_m) };
    expect(coverageField(double, peak, options)).toEqual(coverageField(land, peak, options));
  });
});

describe("a coverage field in parts", () => {
  it("is the same to the last bit, whoever swept which side first", () => {
    const station = { x_m: 2345.6, y_m: 5432.1, height_m: 12 };
    const sides = [...COVERAGE_SIDES].reverse();
    const parts = sides.map((side) => structuredClone(coverageSide(land, station, options, side)));
    const merged = mergeCoverage(land, station, options, parts);
    expect(merged).toEqual(coverageField(land, station, options));
  });

  it("refuses parts that are missing or of another field", () => {
    const parts = COVERAGE_SIDES.map((side) => coverageSide(land, peak, options, side));
    const code = "coverage-parts-invalid";
    expect(() => mergeCoverage(land, peak, options, parts.slice(1))).toThrow(expect.objectContaining({ code }));
    expect(() => mergeCoverage(land, valley, options, parts)).toThrow(expect.objectContaining({ code }));
  });

  it("can be left at any step and tells how far it is", () => {
    const steps = coverageSteps(land, peak, options);
    const shares: number[] = [];
    for (let step = steps.next(); !step.done && shares.length < 10; step = steps.next()) shares.push(step.value);
    expect(shares).toHaveLength(10);
    expect(steps.return(undefined as never).done).toBe(true);
    expect(steps.next()).toEqual({ done: true, value: undefined });
    for (const [i, share] of shares.entries()) expect(share).toBeGreaterThan(i === 0 ? 0 : shares[i - 1]!);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it("runs beside another sweep without touching it", () => {
    const [first, second] = [coverageSteps(land, peak, options), coverageSteps(land, valley, options)];
    for (;;) {
      const [a, b] = [first.next(), second.next()];
      if (a.done) {
        expect(a.value).toEqual(coverageField(land, peak, options));
        return;
      }
      expect(b.done).toBe(false);
    }
  });
});

describe("a coverage field from bad input", () => {
  const withHeight = (height: number): HeightField => {
    const heights_m = Float32Array.from(land.heights_m);
    heights_m[777] = height;
    return { ...land, heights_m };
  };
  const cases: [string, RadioErrorCode, unknown, unknown, unknown][] = [
    ["map not square", "field-malformed", { ...land, size: SIZE - 1 }, peak, options],
    ["size of a half", "field-malformed", { ...land, size: 16.5 }, peak, options],
    [
      "length that does not match",
      "field-malformed",
      { ...land, heights_m: land.heights_m.subarray(1) },
      peak,
      options,
    ],
    [
      "list instead of an array of numbers",
      "field-malformed",
      { ...land, heights_m: [1, 2, 3, 4], size: 2 },
      peak,
      options,
    ],
    ["no map", "field-malformed", null, peak, options],
    ["cells without width", "field-malformed", { ...land, cell_m: 0 }, peak, options],
    ["cells of NaN", "field-malformed", { ...land, cell_m: Number.NaN }, peak, options],
    ["height NaN", "height-out-of-range", withHeight(Number.NaN), peak, options],
    ["height without end", "height-out-of-range", withHeight(Number.POSITIVE_INFINITY), peak, options],
    ["transmitter west of the map", "transmitter-off-field", land, { ...peak, x_m: -1 }, options],
    ["transmitter south of the map", "transmitter-off-field", land, { ...peak, y_m: SIZE * CELL_M }, options],
    ["transmitter nowhere", "place-not-a-number", land, { ...peak, x_m: Number.NaN }, options],
    ["no transmitter", "antenna-under-ground", land, null, options],
    ["transmitter under ground", "antenna-under-ground", land, { ...peak, height_m: -0.1 }, options],
    ["receiver under ground", "antenna-under-ground", land, peak, { ...options, receiver_m: -1 }],
    ["receiver NaN", "antenna-under-ground", land, peak, { ...options, receiver_m: Number.NaN }],
    ["transmitter in space", "antenna-too-high", land, { ...peak, height_m: 1e6 }, options],
    ["frequency too low", "frequency-out-of-range", land, peak, { ...options, f_GHz: 0.029 }],
    ["frequency too high", "frequency-out-of-range", land, peak, { ...options, f_GHz: 6.01 }],
    ["frequency NaN", "frequency-out-of-range", land, peak, { ...options, f_GHz: Number.NaN }],
    ["no options", "antenna-under-ground", land, peak, undefined],
    ["polarization", "polarization-unknown", land, peak, { ...options, polarization: "round" }],
    ["refractivity", "refractivity-out-of-range", land, peak, { ...options, dN: 157 }],
  ];

  it.each(cases)("is refused in one sentence: %s", (_, code, field, station, asked) => {
    const run = [coverageField, coverageByLinks].map(
      (map) => () => map(field as never, station as never, asked as never),
    );
    for (const compute of run) {
      expect(compute).toThrow(RadioError);
      expect(compute).toThrow(
        expect.objectContaining({ code, message: expect.stringMatching(/^[^.]+(\.\d[^.]*)*\.$/) }),
      );
    }
    expect(() => coverageSide(field as never, station as never, asked as never, "east")).toThrow(RadioError);
    expect(() => coverageSteps(field as never, station as never, asked as never).next()).toThrow(RadioError);
  });
});
