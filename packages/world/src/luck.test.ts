import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStreams, draw, drawNormal, hashedChance, luckOf, STREAMS } from "./luck.ts";

const seeds = fc.integer({ min: -(2 ** 52), max: 2 ** 52 });

/** sfc32 as its author published it (PractRand), written out again on unsigned numbers: a second opinion. */
function sfc32(a: number, b: number, c: number, counter: number): () => number {
  return () => {
    const out = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + ((c << 3) >>> 0)) >>> 0;
    c = ((((c << 21) | (c >>> 11)) >>> 0) + out) >>> 0;
    return out;
  };
}

describe("named streams", () => {
  it("draw what sfc32 draws from the same words", () => {
    const words = createStreams(20_140_309);
    const own = { streams: words };
    const [a = 0, b = 0, c = 0, counter = 0] = words;
    const other = sfc32(a >>> 0, b >>> 0, c >>> 0, counter >>> 0);
    for (let k = 0; k < 1000; k++) expect(draw(own, "setting-out")).toBe(other() / 2 ** 32);
  });

  it("keep their first outputs, so that old records replay", () => {
    const own = { streams: createStreams(7) };
    const firsts = Object.fromEntries(STREAMS.map((name) => [name, Math.floor(draw(own, name) * 2 ** 32)]));
    expect(firsts).toMatchInlineSnapshot(`
      {
        "bearings": 622449762,
        "bribe": 3144724040,
        "bribe-on-the-path": 3172001314,
        "days": 2674155637,
        "household-check": 827359174,
        "informing": 957812960,
        "jamming": 1889874889,
        "law": 4201227214,
        "leanings": 2519319573,
        "line": 270474899,
        "listening": 1750449758,
        "living-beyond-means": 1698812614,
        "money": 302544796,
        "noticing": 413418398,
        "old-call": 975580385,
        "posts": 2395911948,
        "protection": 2936740883,
        "registering": 1761831883,
        "setting-out": 3782466088,
        "silent-posts": 4111718053,
        "street-check": 1995084808,
        "the-battery": 3368533388,
        "the-mains": 1200738294,
        "the-neighbour": 2144469608,
        "the-sergeant": 1466568117,
        "the-team": 3994390555,
        "visiting-the-family": 3128042380,
      }
    `);
  });

  it("never move one another", () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom(...STREAMS),
        fc.constantFrom(...STREAMS),
        fc.nat(40),
        (seed, drawn, other, times) => {
          fc.pre(drawn !== other);
          const quiet = { streams: createStreams(seed) };
          const busy = { streams: createStreams(seed) };
          for (let k = 0; k < times; k++) draw(busy, drawn);
          expect(draw(busy, other)).toBe(draw(quiet, other));
        },
      ),
    );
  });

  it("stay plain 32-bit integers, whatever is drawn", () => {
    const own = { streams: createStreams(99) };
    for (let k = 0; k < 5000; k++) for (const name of STREAMS) draw(own, name);
    expect(own.streams.every((word) => Number.isInteger(word) && word === (word | 0))).toBe(true);
  });

  it("fall evenly into sixteen bins (chi-square, 15 degrees, 0.1 % point 37.7)", () => {
    for (const name of STREAMS) {
      const own = { streams: createStreams(4242) };
      const bins = new Array<number>(16).fill(0);
      for (let k = 0; k < 16_000; k++) {
        const bin = Math.floor(draw(own, name) * 16);
        bins[bin] = (bins[bin] ?? 0) + 1;
      }
      const chiSquare = bins.reduce((sum, seen) => sum + (seen - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(45);
    }
  });

  it("make normal numbers of mean 0 and deviation 1", () => {
    const own = { streams: createStreams(5) };
    let sum = 0;
    let squares = 0;
    const count = 40_000;
    for (let k = 0; k < count; k++) {
      const value = drawNormal(own, "line");
      sum += value;
      squares += value * value;
    }
    expect(Math.abs(sum / count)).toBeLessThan(0.02);
    expect(Math.abs(squares / count - 1)).toBeLessThan(0.03);
  });

  it("make normal numbers that fall as a sum of four uniforms does, one draw after another and in no step wider than 16 bits", () => {
    const own = { streams: createStreams(6) };
    const count = 40_000;
    const values = Array.from({ length: count }, () => drawNormal(own, "bearings"));
    // Irwin and Hall's distribution of the sum of four uniforms, at deviations from its mean.
    const shares = { 0: 0.5, 1: 0.836857, 1.5: 0.930187, 2: 0.978632, 3: 0.999787 };
    for (const [below, share] of Object.entries(shares)) {
      const seen = values.filter((value) => value < Number(below)).length / count;
      expect(Math.abs(seen - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / count));
    }
    expect(new Set(values).size).toBeGreaterThan(count / 2);
    const together = values.slice(1).reduce((sum, value, i) => sum + value * (values[i] ?? 0), 0) / count;
    expect(Math.abs(together)).toBeLessThan(4 / Math.sqrt(count));
    expect(values.every((value) => Math.abs(value) < 3.5)).toBe(true);
  });
});

describe("lucks of a run of nights", () => {
  it("are safe integers, all different, and depend on both numbers", () => {
    const lucks = new Set<number>();
    for (let index = 0; index < 20_000; index++) lucks.add(luckOf(1, index));
    expect(lucks.size).toBe(20_000);
    expect([...lucks].every(Number.isSafeInteger)).toBe(true);
    expect(luckOf(2, 5)).not.toBe(luckOf(1, 5));
  });
});

describe("questions put to chance", () => {
  it("answer the same when asked twice", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        const answer = hashedChance(text, number);
        expect(answer).toBeGreaterThanOrEqual(0);
        expect(answer).toBeLessThan(1);
        expect(hashedChance(text, number)).toBe(answer);
      }),
    );
  });
});
