import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactMath } from "./index.ts";

/** Values from mathematics, to more digits than a number holds: [function, arguments, value]. */
const known: [keyof typeof exactMath, number[], number][] = [
  ["exp", [0], 1],
  ["exp", [1], Math.E],
  ["exp", [-1], 0.36787944117144233],
  ["exp", [10], 22026.465794806718],
  ["ln", [1], 0],
  ["ln", [2], Math.LN2],
  ["ln", [10], Math.LN10],
  ["ln", [0.5], -Math.LN2],
  ["log10", [2], 0.3010299956639812],
  ["log10", [1000], 3],
  ["log10", [0.001], -3],
  ["log10", [7], 0.8450980400142568],
  ["atan", [1], 0.7853981633974483],
  ["atan", [0.5], 0.46364760900080615],
  ["atan", [-1000], -1.5697963271282298],
  ["atan2", [1, -1], 2.356194490192345],
  ["atan2", [-1, -1], -2.356194490192345],
  ["atan2", [0, -1], Math.PI],
  ["sin", [1], 0.8414709848078965],
  ["sin", [Math.PI / 6], 0.5],
  ["sin", [100], -0.5063656411097588],
  ["cos", [1], 0.5403023058681398],
  ["cos", [Math.PI / 3], 0.5],
  ["cos", [100], 0.8623188722876839],
  ["pow", [2, 10], 1024],
  ["pow", [2, 0.5], Math.SQRT2],
  ["pow", [10, -3], 0.001],
  ["pow", [1.6, 1.425], 1.9537],
];

describe("exact mathematics", () => {
  it.each(known)("%s(%j) is %d", (name, args, expected) => {
    const value = (exactMath[name] as (...numbers: number[]) => number)(...args);
    const digits = String(expected).length < 8 ? 5e-5 : 3e-16;
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(digits * Math.max(1, Math.abs(expected)));
  });

  it("keeps the laws that tie the functions together", () => {
    const number = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(number, (x) => {
        const { sin, cos, exp, ln, atan2, pow, log10 } = exactMath;
        expect(sin(x) * sin(x) + cos(x) * cos(x)).toBeCloseTo(1, 13);
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-13 * Math.max(1, Math.abs(x)));
        expect(Math.abs(log10(pow(10, x)) - x)).toBeLessThan(1e-13 * Math.max(1, Math.abs(x)));
        expect(cos(atan2(sin(x), cos(x)))).toBeCloseTo(cos(x), 13);
      }),
      { seed: 1 },
    );
  });

  it("answers outside its domain with NaN or an infinity", () => {
    expect(exactMath.ln(-1)).toBeNaN();
    expect(exactMath.log10(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(exactMath.exp(1000)).toBe(Number.POSITIVE_INFINITY);
  });
});
