import type { CoverageOptions, HeightField, Station } from "@connection-denied/radio";
import { BadInput } from "../bad-input.ts";
import { readText } from "../content.ts";

/** A map of heights with one transmitter on it, as `coverageField` takes it. */
export interface CoverageMap {
  readonly field: HeightField;
  readonly transmitter: Station;
  readonly options: CoverageOptions;
}

/** Heights of 4096 × 4096 points, written with two decimals. */
const MAP_LIMIT_BYTES = 200_000_000;

const LAYOUT = "{N, cell_m, heights_m[], f_GHz, htg_m, hrg_m, tx: [x, y], polarization, dN}";

/** Reads a map from a file; what the values may be is judged by the radio room too. @throws BadInput */
export function readMap(file: string): CoverageMap {
  const map = parse(file);
  const size = numberOf(map, "N", "points along each side");
  if (!Number.isInteger(size) || size < 2) throw new BadInput("N must be a whole number of at least 2.");
  const cell_m = numberOf(map, "cell_m", "metres between two points");
  const field = { size, cell_m, heights_m: heightsOf(map, size) };
  return {
    field,
    transmitter: transmitterOf(map, field),
    options: {
      f_GHz: numberOf(map, "f_GHz", "GHz"),
      receiver_m: antennaOf(map, "hrg_m"),
      polarization: polarizationOf(map),
      dN: numberOf(map, "dN", "N-units/km"),
    },
  };
}

function parse(file: string): Record<string, unknown> {
  const text = readText(file, MAP_LIMIT_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`"${file}" is not valid JSON, which knows no NaN either; give a map ${LAYOUT}.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadInput(`"${file}" is not a map; give one object ${LAYOUT}.`);
  }
  return value as Record<string, unknown>;
}

function numberOf(map: Record<string, unknown>, name: string, unit: string): number {
  const value = map[name];
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new BadInput(`${name} must be a number of ${unit}, and is ${shown(value)}.`);
}

function heightsOf(map: Record<string, unknown>, size: number): Float64Array {
  const list = map.heights_m;
  if (!Array.isArray(list)) throw new BadInput("heights_m must be one list of heights in m, row after row.");
  if (list.length !== size * size) {
    throw new BadInput(
      `The map must be square: heights_m has ${list.length} heights, and N × N is ${size} × ${size} = ${size * size}.`,
    );
  }
  const heights_m = new Float64Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const height_m: unknown = list[i];
    if (typeof height_m !== "number" || !Number.isFinite(height_m)) {
      throw new BadInput(`heights_m[${i}] must be a number of metres, and is ${shown(height_m)}.`);
    }
    heights_m[i] = height_m;
  }
  return heights_m;
}

function transmitterOf(map: Record<string, unknown>, { size, cell_m }: HeightField): Station {
  const { tx } = map;
  const [column, row] = Array.isArray(tx) && tx.length === 2 ? (tx as unknown[]) : [];
  if (typeof column !== "number" || typeof row !== "number") {
    throw new BadInput("tx must be a list of two numbers: the transmitter's column and row, in cells.");
  }
  const last = size - 1;
  if (!(column >= 0 && row >= 0 && column <= last && row <= last)) {
    throw new BadInput(`The transmitter is off the map: tx must be a column and a row from 0 to ${last}.`);
  }
  return { x_m: column * cell_m, y_m: row * cell_m, height_m: antennaOf(map, "htg_m") };
}

function antennaOf(map: Record<string, unknown>, name: string): number {
  const height_m = numberOf(map, name, "metres above the ground");
  if (height_m < 0) throw new BadInput(`${name} is ${height_m} m, below the ground; it must be 0 or more.`);
  return height_m;
}

function polarizationOf(map: Record<string, unknown>): "horizontal" | "vertical" {
  const { polarization } = map;
  if (polarization === "horizontal" || polarization === "vertical") return polarization;
  throw new BadInput(`polarization must be "horizontal" or "vertical", and is ${shown(polarization)}.`);
}

/** A wrong value in a few characters. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
