import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";

const N = 72;
const CELL_M = 50;

/** Hills that lie nowhere, a few cells wide at the least, as land is on a map. */
function height_m(column: number, row: number): number {
  const ridges = 220 * Math.cos(column / 9 + row / 17) + 90 * Math.cos(row / 7 - column / 19);
  return 500 + ridges + 25 * Math.sin(column / 2.3) * Math.cos(row / 2.9);
}

const map = {
  N,
  cell_m: CELL_M,
  heights_m: Array.from({ length: N * N }, (_, i) => height_m(i % N, Math.floor(i / N))),
  f_GHz: 0.9,
  htg_m: 20,
  hrg_m: 1.5,
  tx: [30, 41] as [number, number],
  polarization: "vertical",
  dN: 45,
};

const folder = mkdtempSync(join(tmpdir(), "connection-denied-coverage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);
function mapFile(name: string, value: unknown): string {
  writeFileSync(inFolder(name), typeof value === "string" ? value : JSON.stringify(value));
  return inFolder(name);
}

/** The land from the transmitter to a cell, at every line of the grid that the path crosses on its longer way. */
function profileTo(column: number, row: number) {
  const [column0, row0] = map.tx;
  const steps = Math.max(Math.abs(column - column0), Math.abs(row - row0));
  const at = (x: number, y: number): number => map.heights_m[y * N + x]!;
  const h_m = Array.from({ length: steps + 1 }, (_, i) => {
    const x = column0 + ((column - column0) * i) / steps;
    const y = row0 + ((row - row0) * i) / steps;
    const [left, top] = [Math.floor(x + 1e-9), Math.floor(y + 1e-9)];
    const [right, bottom] = [Math.ceil(x - 1e-9), Math.ceil(y - 1e-9)];
    return at(left, top) + (at(right, bottom) - at(left, top)) * Math.max(x - left, y - top);
  });
  const D_km = (Math.hypot(column - column0, row - row0) * CELL_M) / 1000;
  const { f_GHz, htg_m, hrg_m, polarization, dN } = map;
  const d_km = h_m.map((_, i) => (D_km * i) / steps);
  return { f_GHz, htg_m, hrg_m, polarization, dN, d_km, h_m, clutter_m: null };
}

/** Values of a file of 32-bit floats, read byte by byte. */
function floatsOf(file: string): number[] {
  const bytes = readFileSync(file);
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readFloatLE(i * 4));
}

describe("coverage", () => {
  const out = inFolder("field.f32");
  const png = inFolder("field.png");
  let report: Record<string, number>;
  let losses: number[];
  beforeAll(async () => {
    const ran = await cli(["coverage", "--map", mapFile("map.json", map), "--out", out, "--png", png, "--json"]);
    expect(ran.code).toBe(0);
    report = JSON.parse(ran.out);
    losses = floatsOf(out);
  });

  it("says what it wrote", () => {
    expect(losses).toHaveLength(N * N);
    expect(report).toMatchObject({ N, cells: N * N, stopped: false, out, png });
    expect(report.seconds).toBeGreaterThan(0);
    expect(report.min_dB).toBe(Math.min(...losses));
    expect(report.max_dB).toBe(Math.max(...losses));
    expect(report.mean_dB).toBeCloseTo(losses.reduce((sum, loss) => sum + loss) / losses.length, 6);
  });

  it("is what link says of every cell, where P.1812 is stated", async () => {
    const cells: { column: number; row: number; isOnRay: boolean }[] = [];
    for (let row = 0; row < N; row++) {
      for (let column = 0; column < N; column++) {
        const [east, south] = [Math.abs(column - map.tx[0]), Math.abs(row - map.tx[1])];
        if (Math.hypot(east, south) * CELL_M < 250) continue;
        cells.push({ column, row, isOnRay: east === 0 || south === 0 || east === south });
      }
    }
    const paths = cells.map(({ column, row }) => profileTo(column, row));
    const links: { Lb_dB: number; Lbfs_dB: number; Ld50_dB: number }[] = JSON.parse(
      (await cli(["link", "--json"], JSON.stringify(paths))).out,
    );
    const differences = cells.map(({ column, row, isOnRay }, i) => {
      const { Lbfs_dB, Ld50_dB } = links[i]!;
      const difference = Math.abs(losses[row * N + column]! - (Lbfs_dB + Ld50_dB));
      if (isOnRay) expect(difference, `column ${column}, row ${row}`).toBeLessThan(1e-3);
      return difference;
    });
    differences.sort((a, b) => a - b);
    const mean = differences.reduce((sum, difference) => sum + difference) / differences.length;
    const p95 = differences[Math.floor(0.95 * differences.length)]!;
    console.info(
      `coverage against link: ${cells.length} cells, mean ${mean.toFixed(3)} dB, p95 ${p95.toFixed(3)} dB, largest ${differences.at(-1)!.toFixed(2)} dB`,
    );
    expect(cells.length).toBeGreaterThan(5000);
    expect(mean).toBeLessThan(0.3);
    expect(p95).toBeLessThan(1.5);
  });

  it("gives the transmitter's own cell the loss of a metre, and its neighbours more", () => {
    const own = losses[map.tx[1] * N + map.tx[0]]!;
    // P.1812 §4.2: 92.4 + 20 log f + 20 log d, the antennas 18.5 m apart in height and 1 m on the map.
    expect(own).toBeCloseTo(92.4 + 20 * Math.log10(0.9) + 10 * Math.log10(0.001 ** 2 + 0.0185 ** 2), 2);
    expect(losses[map.tx[1] * N + map.tx[0] + 1]).toBeGreaterThan(own);
  });

  it("draws a picture whose bytes are sound and which shows the field", () => {
    const bytes = readFileSync(png);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    const width = bytes.readUInt32BE(16);
    const height = bytes.readUInt32BE(20);
    expect(width % N).toBe(0);
    // The check sum of an empty last chunk is printed in the standard's own examples.
    expect(bytes.subarray(-12).toString("hex")).toBe("0000000049454e44ae426082");
    const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)));
    expect(rows).toHaveLength(height * (3 * width + 1));
    const zoom = width / N;
    const brightness = (cell: number): number => {
      const [x, y] = [(cell % N) * zoom, Math.floor(cell / N) * zoom];
      const at = y * (3 * width + 1) + 1 + 3 * x;
      return rows[at]! + rows[at + 1]! + rows[at + 2]!;
    };
    const sorted = losses.map((loss, cell) => ({ loss, cell })).sort((a, b) => a.loss - b.loss);
    const [clear, dark] = [sorted[200]!, sorted.at(-1)!];
    expect(brightness(clear.cell)).toBeGreaterThan(brightness(dark.cell) + 200);
  });

  it("says the same in words without --json", async () => {
    const { code, out: words } = await cli(["coverage", "--map", inFolder("map.json"), "--out", inFolder("again.f32")]);
    expect(code).toBe(0);
    expect(words).toMatch(/^72 × 72 cells in \S+ s: \S+ to \S+ dB, \S+ dB in the mean; written to .*again\.f32\n$/);
    expect(readFileSync(inFolder("again.f32"))).toEqual(readFileSync(out));
  });

  it("ends cleanly on Ctrl-C and writes nothing", async () => {
    const size = 1400;
    const large = { ...map, N: size, heights_m: Array.from({ length: size * size }, (_, i) => (i * 7919) % 613) };
    const target = inFolder("never.f32");
    const file = mapFile("large.json", large);
    const child = spawn(process.execPath, [
      ...["packages/cli/src/main.ts", "coverage", "--map", file, "--out", target, "--json"],
    ]);
    let text = "";
    child.stdout.on("data", (data) => {
      text += data;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    expect(await new Promise((done) => child.on("exit", done))).toBe(1);
    expect(JSON.parse(text)).toMatchObject({ N: size, stopped: true });
    expect(existsSync(target)).toBe(false);
  }, 30_000);
});

describe("a map that cannot be used", () => {
  const target = inFolder("refused.f32");
  const withHeight = (value: unknown) => ({ ...map, heights_m: map.heights_m.with(100, value as number) });
  const { heights_m: _, ...withoutHeights } = map;

  it.each([
    ["no JSON", "{", /not valid JSON/],
    ["a bare NaN, as some programs write it", JSON.stringify(map).replace('"f_GHz":0.9', '"f_GHz":NaN'), /no NaN/],
    ["a list", [1, 2], /give one object/],
    ["no heights", withoutHeights, /heights_m must be one list/],
    ["not square", { ...map, heights_m: map.heights_m.slice(0, N * (N - 1)) }, /must be square/],
    ["one height too many", { ...map, heights_m: [...map.heights_m, 1] }, /must be square/],
    ["rows in rows", { ...map, heights_m: [[1, 2]], N: 2 }, /must be square/],
    ["N that is no whole number", { ...map, N: 72.5 }, /N must be a whole number/],
    ["N of one", { ...map, N: 1, heights_m: [1] }, /N must be a whole number/],
    ["N as text", { ...map, N: "72" }, /^N must be a number/],
    ["cells without width", { ...map, cell_m: 0 }, /cell_m/],
    ["a height that is NaN", withHeight(Number.NaN), /heights_m\[100\] must be a number/],
    ["a height as text", withHeight("12"), /heights_m\[100\] must be a number/],
    ["a height above all land", withHeight(20_000), /heights_m\[100\] must be/],
    ["a frequency too low", { ...map, f_GHz: 0.029 }, /f_GHz must be a number from 0\.03 to 6 GHz/],
    ["a frequency too high", { ...map, f_GHz: 6.1 }, /f_GHz must be a number from 0\.03 to 6 GHz/],
    ["a frequency as text", { ...map, f_GHz: "0.9" }, /^f_GHz must be a number/],
    ["a transmitter under ground", { ...map, htg_m: -1 }, /^htg_m is -1 m, below the ground/],
    ["a receiver under ground", { ...map, hrg_m: -0.1 }, /^hrg_m is -0\.1 m, below the ground/],
    ["a transmitter in space", { ...map, htg_m: 1e6 }, /^htg_m must be at most 3000 m/],
    ["a transmitter west of the map", { ...map, tx: [-1, 4] }, /off the map/],
    ["a transmitter south of the map", { ...map, tx: [4, N] }, /off the map/],
    ["a transmitter that is no place", { ...map, tx: [4] }, /^tx must be/],
    ["no transmitter", { ...map, tx: undefined }, /^tx must be/],
    ["a polarization of its own", { ...map, polarization: "round" }, /^polarization must be/],
    ["no dN", { ...map, dN: undefined }, /^dN must be a number of N-units\/km, and is missing/],
    ["a dN beyond all air", { ...map, dN: 200 }, /^dN must be/],
  ])("is told off in one sentence: %s", async (_name, value, sentence) => {
    const { code, out, said } = await cli(["coverage", "--map", mapFile("bad.json", value), "--out", target, "--json"]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
    expect(said).toMatch(sentence);
    expect(existsSync(target)).toBe(false);
  });

  it.skipIf(!existsSync("/dev/full"))("nor can a full disk, which shows at the end only", async () => {
    const { code, out, said } = await cli(["coverage", "--map", mapFile("map.json", map), "--out", "/dev/full"]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(/^"\/dev\/full" cannot be written: the disk is full\.$/m);
  });

  it.each([
    ["no map", ["--out", target]],
    ["nowhere to write", ["--map", inFolder("map.json")]],
    ["a map that is not there", ["--map", inFolder("nowhere.json"), "--out", target]],
    ["a folder to write to", ["--map", inFolder("map.json"), "--out", folder]],
    ["a folder that is a file", ["--map", inFolder("map.json"), "--out", join(inFolder("map.json"), "x.f32")]],
    [
      "a picture in such a folder",
      ["--map", inFolder("map.json"), "--out", target, "--png", `${inFolder("map.json")}/x`],
    ],
    ["the map itself to write to", ["--map", inFolder("map.json"), "--out", inFolder("map.json")]],
    ["one file for both", ["--map", inFolder("map.json"), "--out", target, "--png", target]],
  ])("nor can %s", async (_name, args) => {
    const { code, out, said } = await cli(["coverage", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(said).toMatch(ONE_SENTENCE);
    expect(existsSync(target)).toBe(false);
  });
});
