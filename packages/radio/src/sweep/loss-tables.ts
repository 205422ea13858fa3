import { bullingtonLoss_dB } from "../bullington.ts";
import { exactMath } from "../exact-math.ts";
import { KNIFE_EDGE_START, knifeEdgeLoss_dB } from "../knife-edge.ts";

/** Coefficients of an interval: three of the part without distance, three of the part for each km. */
const COEFFICIENTS = 6;
/** Intervals for each unit of v: many where the curve bends, few where it is all but straight. */
const LOW_DENSITY = 32;
const LOW_END = 24;
const HIGH_DENSITY = 2;
/** Highest v of the tables; higher edges are computed. */
const HIGH_END = 400;

/**
 * P.1812 Eq. 21 as loss = A(v) + D B(v), in parabolas through both ends and the middle of each interval of v. Differs from the
 * formula by less than 2e-5 dB at 20 km and 1e-4 dB at 200 km.
 */
const lowEdges = buildEdgeTable(KNIFE_EDGE_START, LOW_END, LOW_DENSITY);
const highEdges = buildEdgeTable(LOW_END, HIGH_END, HIGH_DENSITY);

function buildEdgeTable(from: number, to: number, density: number): Float64Array {
  const intervals = Math.ceil((to - from) * density);
  const table = new Float64Array(intervals * COEFFICIENTS);
  for (let i = 0; i < intervals; i++) {
    // The formula is 0 at the start of the first table and steps up behind it.
    const start = from + i / density + Number.EPSILON;
    const edges = [start, start + 0.5 / density, start + 1 / density];
    writeParabola(table, i * COEFFICIENTS, edges.map(lossWithoutDistance_dB));
    writeParabola(table, i * COEFFICIENTS + 3, edges.map(lossPerKm_dB));
  }
  return table;
}

function lossWithoutDistance_dB(v: number): number {
  const knifeEdge_dB = knifeEdgeLoss_dB(v);
  return knifeEdge_dB + 10 * (1 - exactMath.exp(-knifeEdge_dB / 6));
}

function lossPerKm_dB(v: number): number {
  return 0.02 * (1 - exactMath.exp(-knifeEdgeLoss_dB(v) / 6));
}

/** Coefficients of the parabola in the share of the interval, 0 to 1, through its start, middle and end. */
function writeParabola(table: Float64Array, at: number, values: number[]): void {
  const [start = 0, middle = 0, end = 0] = values;
  table[at] = start;
  table[at + 1] = 4 * middle - 3 * start - end;
  table[at + 2] = 2 * (start + end) - 4 * middle;
}

/** Bullington loss of an equivalent edge v on a path of `D_km`, dB (P.1812 Eq. 21), from the tables. */
export function tabledEdgeLoss_dB(v: number, D_km: number): number {
  if (v >= LOW_END) {
    return v < HIGH_END ? fromTable_dB(highEdges, (v - LOW_END) * HIGH_DENSITY, D_km) : bullingtonLoss_dB(v, D_km);
  }
  return v > KNIFE_EDGE_START ? fromTable_dB(lowEdges, (v - KNIFE_EDGE_START) * LOW_DENSITY, D_km) : 0;
}

function fromTable_dB(table: Float64Array, position: number, D_km: number): number {
  const interval = position | 0;
  const share = position - interval;
  const at = interval * COEFFICIENTS;
  const near = (table[at] as number) + share * ((table[at + 1] as number) + share * (table[at + 2] as number));
  const far = (table[at + 3] as number) + share * ((table[at + 4] as number) + share * (table[at + 5] as number));
  return near + D_km * far;
}

/** Intervals of the slant table for each unit. */
const SLANT_DENSITY = 512;
/** Highest argument of the table. */
const SLANT_END = 4;

/** 10 log10(1 + u) at steps of u; straight between them differs by less than 3e-6 dB. */
const slantTable: Float64Array = Float64Array.from(
  { length: SLANT_END * SLANT_DENSITY + 2 },
  (_, i) => 10 * exactMath.log10(1 + i / SLANT_DENSITY),
);

/** 10 log10(1 + u), dB: what a slant costs in free space beyond its run, u being the square of rise over run. */
export function slantLoss_dB(u: number): number {
  if (!(u < SLANT_END)) return 10 * exactMath.log10(1 + u);
  const position = u * SLANT_DENSITY;
  const interval = position | 0;
  const start = slantTable[interval] as number;
  return start + (position - interval) * ((slantTable[interval + 1] as number) - start);
}
