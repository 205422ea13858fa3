import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPath, type PathLoss, pathLoss } from "./index.ts";

/** 24 invented profiles with every step as computed by the reference implementation of ITU-R WP 3K. */
const truth: { paths: { id: string; expected: PathLoss }[] } = JSON.parse(
  readFileSync(new URL("../truth/synthetic-profiles.json", import.meta.url), "utf8"),
);

const TOLERANCE = 1e-6;

describe("path loss over invented profiles", () => {
  it("agrees with the reference implementation in every step", () => {
    let values = 0;
    let largest = 0;
    for (const path of truth.paths) {
      const loss = pathLoss(checkPath(path));
      for (const key of Object.keys(path.expected) as (keyof PathLoss)[]) {
        const difference = Math.abs(loss[key] - path.expected[key]);
        expect(difference, `${path.id} ${key}`).toBeLessThanOrEqual(TOLERANCE);
        largest = Math.max(largest, difference);
        values++;
      }
    }
    console.info(`invented profiles: ${truth.paths.length} paths, ${values} values, largest difference ${largest}`);
    expect(values).toBe(24 * 11);
  });

  it("holds paths in sight, beyond the horizon, over clutter and of both polarizations", () => {
    const losses = truth.paths.map((path) => pathLoss(checkPath(path)));
    expect(losses.some((loss) => loss.Lbulla_dB === 0)).toBe(true);
    expect(losses.some((loss) => loss.Lbulla_dB > 30)).toBe(true);
    expect(losses.some((loss) => loss.Ldsph_dB > loss.Lbulls_dB)).toBe(true);
    const paths = truth.paths.map((path) => checkPath(path));
    expect(paths.some((path) => path.clutter_m !== null)).toBe(true);
    expect(new Set(paths.map((path) => path.polarization))).toEqual(new Set(["horizontal", "vertical"]));
  });
});
