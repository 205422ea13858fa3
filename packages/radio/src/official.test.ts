import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  type DiffractionConstants,
  P452_CONSTANTS,
  P526_CONSTANTS,
  P1812_CONSTANTS,
  type PathLoss,
  pathLoss,
  type RadioPath,
  type TerminalClutter,
  terminalClutterLoss_dB,
  terrestrialClutterLoss_dB,
} from "./index.ts";

/**
 * Official validation numbers are not part of the project; they are read from where they lie.
 * Validation data: ITU-R Study Group 3 (WP 3K/3M), via I. Stevanovic, OFCOM (CH); NTIA/ITS.
 */
const folder =
  process.env.RADIO_REFERENCE_DATA ?? fileURLToPath(new URL("../../../../shared/radio-data", import.meta.url));
const present = existsSync(folder);
if (!present) console.info(`Official radio data skipped: no folder ${folder}; RADIO_REFERENCE_DATA may name another.`);

function lines(path: string): string[][] {
  const text = readFileSync(`${folder}/${path}`, "utf8");
  return text.split(/\r?\n/).map((line) => line.split(",").map((cell) => cell.trim()));
}

/** Rows of a table with one header line, as numbers or words by column name. */
function table(path: string): Record<string, string>[] {
  const [header = [], ...rows] = lines(path).filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}

/** Keeps the largest difference seen and how many numbers were compared, and refuses one that is too large. */
function comparison(name: string, tolerance: number) {
  let count = 0;
  let largest = 0;
  return {
    expect(actual: number, expected: number, where: string): void {
      const difference = Math.abs(actual - expected);
      expect(difference, `${where}: ${actual} should be ${expected}`).toBeLessThanOrEqual(tolerance);
      largest = Math.max(largest, difference);
      count++;
    },
    report(cases: number): number {
      console.info(`${name}: ${cases} cases, ${count} numbers, largest difference ${largest.toExponential(2)}`);
      return count;
    },
  };
}

type Profile = Pick<RadioPath, "d_km" | "h_m" | "clutter_m">;

describe.skipIf(!present)("ITU-R P.526 delta-Bullington examples", () => {
  const profile = (path: string): Profile => {
    const rows = table(`p526-delta-bullington/path${path}.csv`);
    return { d_km: rows.map((row) => Number(row.d_km)), h_m: rows.map((row) => Number(row.h_m)), clutter_m: null };
  };
  const cases = present ? table("p526-delta-bullington/cases.csv") : [];
  const loss = (row: Record<string, string>, constants: DiffractionConstants): PathLoss => {
    const [htg_m, hrg_m, f_GHz] = [Number(row.htg_m), Number(row.hrg_m), Number(row.f_GHz)];
    const polarization = row.pol === "H" ? "horizontal" : "vertical";
    return pathLoss({ htg_m, hrg_m, f_GHz, polarization, dN: 39, ...profile(row.path ?? "") }, constants);
  };
  const columns = { Lba_dB: "Lbulla_dB", Lbs_dB: "Lbulls_dB", Lsph_dB: "Ldsph_dB", L_dB: "Ld50_dB" } as const;

  it.each([
    ["its own constants", P526_CONSTANTS, 1e-6],
    ["those of P.1812 over a radius of 8500 km", { ...P1812_CONSTANTS, effectiveRadius_km: 8500 }, 0.01],
  ] as const)("agree with %s", (name, constants, tolerance) => {
    const numbers = comparison(`P.526, ${name}`, tolerance);
    for (const row of cases) {
      const computed = loss(row, constants);
      for (const [column, step] of Object.entries(columns)) {
        numbers.expect(computed[step], Number(row[column]), `case ${row.case} ${column}`);
      }
    }
    expect(numbers.report(cases.length)).toBe(80);
  });
});

describe.skipIf(!present)("ITU-R P.1812 validation logs", () => {
  const files = present ? readdirSync(`${folder}/p1812/results`).filter((file) => !file.startsWith("combined")) : [];
  const steps = {
    "ae (km)": "ae_km",
    "hst (m)": "hst_m",
    "hsr (m)": "hsr_m",
    "hstd (m)": "hstd_m",
    "hsrd (m)": "hsrd_m",
    Lbfs: "Lbfs_dB",
    "Lbulla (dB)": "Lbulla_dB",
    "Lbulls (dB)": "Lbulls_dB",
    "Ldsph (dB)": "Ldsph_dB",
    "Ld50 (dB)": "Ld50_dB",
    "Lbd50 (dB)": "Lb_dB",
  } as const;

  /** The first value of each name: later ones of the same name belong to other steps of the Recommendation. */
  const log = (file: string): Map<string, number> => {
    const values = new Map<string, number>();
    for (const row of lines(`p1812/results/${file}`)) {
      const name = (row[0] ?? "").trim();
      if (row.length > 3 && !values.has(name)) values.set(name, Number(row[3]));
    }
    return values;
  };
  const profile = (file: string): Profile => {
    const rows = lines(`p1812/profiles/${file}`);
    const begin = rows.findIndex((row) => row[0] === "{Begin of Profile}");
    const end = rows.findIndex((row) => row[0] === "{End of Profile}");
    const points = rows.slice(begin + 2, end).map((row) => row.map(Number));
    const column = (i: number): number[] => points.map((point) => point[i] as number);
    return { d_km: column(0), h_m: column(1), clutter_m: column(3) };
  };
  const pathOf = (file: string, values: Map<string, number>): RadioPath => ({
    ...profile(file.replace(/_\d+\.csv$/, ".csv")),
    f_GHz: values.get("f (GHz)") as number,
    htg_m: values.get("htg (m)") as number,
    hrg_m: values.get("hrg (m)") as number,
    polarization: values.get("pol") === 2 ? "vertical" : "horizontal",
    dN: values.get("DN") as number,
    seaFraction: values.get("w") as number,
  });

  it("agree in every step", () => {
    const numbers = comparison("P.1812", 1e-6);
    for (const file of files) {
      const values = log(file);
      const path = pathOf(file, values);
      const computed = pathLoss(path);
      for (const [name, step] of Object.entries(steps)) {
        numbers.expect(computed[step], values.get(name) as number, `${file} ${name}`);
      }
      const flat = pathLoss(path, { ...P1812_CONSTANTS, effectiveRadius_km: 3 * 6371 });
      numbers.expect(flat.Ld50_dB, values.get("Ldb (dB)") as number, `${file} Ldb`);
    }
    expect(numbers.report(files.length)).toBe(63 * 12);
  });
});

describe.skipIf(!present)("ITU-R P.452-18 validation tables", () => {
  const files = present ? readdirSync(`${folder}/p452-18/results`) : [];
  /** P.452 leaves out what stands within 50 m of a terminal. */
  const profile = (file: string): Profile => {
    const [, ...rows] = lines(`p452-18/profiles/${file}`).filter((row) => row.length > 2);
    const d_km = rows.map((row) => Number(row[0]));
    const D_km = d_km.at(-1) as number;
    const clear = (d: number): boolean => d < 0.05 || d > D_km - 0.05;
    const clutter_m = rows.map((row, i) => (clear(d_km[i] as number) ? 0 : Number(row[2])));
    return { d_km, h_m: rows.map((row) => Number(row[1])), clutter_m };
  };

  it("agree in the diffraction part", () => {
    const numbers = comparison("P.452-18", 1e-5);
    let cases = 0;
    for (const file of files) {
      const land = profile(file.replace("test_result_", "test_profile_"));
      for (const row of table(`p452-18/results/${file}`)) {
        const path: RadioPath = {
          ...land,
          f_GHz: Number(row["f (GHz)"]),
          htg_m: Number(row["htg (m)"]),
          hrg_m: Number(row["hrg (m)"]),
          polarization: row["pol (1-h/2-v)"] === "2" ? "vertical" : "horizontal",
          dN: Number(row.DN),
          seaFraction: Number(row.omega),
        };
        const computed = pathLoss(path, P452_CONSTANTS);
        const where = `${file} ${row["f (GHz)"]} GHz`;
        numbers.expect(computed.hstd_m, Number(row.hstd), `${where} hstd`);
        numbers.expect(computed.hsrd_m, Number(row.hsrd), `${where} hsrd`);
        numbers.expect(computed.Ldsph_dB, Number(row.Ldsph), `${where} Ldsph`);
        numbers.expect(computed.Ld50_dB, Number(row.Ld50), `${where} Ld50`);
        cases++;
      }
    }
    expect(cases).toBe(595);
    numbers.report(cases);
  });
});

describe.skipIf(!present)("ITU-R P.2108 tables", () => {
  const kinds: Record<string, TerminalClutter> = {
    "1": "water",
    "2": "open",
    "3": "suburban",
    "4": "urban",
    "5": "trees",
    "6": "urban",
  };

  it("agree in terminal clutter, and refuse what the table marks as invalid", () => {
    const numbers = comparison("P.2108 §3.1", 0.06);
    const rows = present ? table("p2108/HeightGainTerminalCorrectionModelTestData.csv") : [];
    for (const row of rows) {
      const [f, h, ws, r] = [row.f__ghz, row.h__meter, row.w_s__meter, row.R__meter].map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const loss = (): number => terminalClutterLoss_dB(f, h, ws, r, kinds[row.clutter_type ?? ""] ?? "open");
      if (row.rtn === "0") numbers.expect(loss(), Number(row.A_h__db), JSON.stringify(row));
      else expect(loss, JSON.stringify(row)).toThrow("Terminal clutter needs");
    }
    expect(numbers.report(rows.length)).toBe(18);
  });

  it("agree in statistical clutter, and refuse what the table marks as invalid", () => {
    const numbers = comparison("P.2108 §3.2", 0.06);
    const rows = present ? table("p2108/TerrestrialStatisticalModelTestData.csv") : [];
    for (const row of rows) {
      const loss = (): number => terrestrialClutterLoss_dB(Number(row.f__ghz), Number(row.d__km), Number(row.p));
      if (row.rtn === "0") numbers.expect(loss(), Number(row.L_ctt__db), JSON.stringify(row));
      else expect(loss, JSON.stringify(row)).toThrow("Statistical clutter needs");
    }
    expect(numbers.report(rows.length)).toBe(7);
  });
});
