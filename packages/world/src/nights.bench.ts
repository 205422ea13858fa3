import { buildTerrain } from "./land/terrain.ts";
import { luckOf } from "./luck.ts";
import { type NightPlan, planForMinutes } from "./nights/plan.ts";
import { simulateNight } from "./nights/simulate.ts";
import { ERAS, type Era } from "./vocabulary.ts";

declare const performance: { now(): number };

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

const WARM_UP = 3000;
/** The same nights are lived again and again, in lots so short that some repeat of each is left alone by the rest of the machine. */
const LOTS = 50;
const NIGHTS_PER_LOT = 40;
const REPEATS = 15;

function lot_ms(plan: NightPlan, lot: number): number {
  const from_ms = performance.now();
  for (let k = 0; k < NIGHTS_PER_LOT; k++) simulateNight(plan, luckOf(2, lot * NIGHTS_PER_LOT + k));
  return performance.now() - from_ms;
}

/** Nights per second of one core: the quickest repeat of every lot. */
function nightsPerSecond(era: Era, minutes: number): number {
  const plan = planForMinutes(era, minutes);
  for (let index = 0; index < WARM_UP; index++) simulateNight(plan, luckOf(1, index));
  const quickest_ms = new Array<number>(LOTS).fill(Number.POSITIVE_INFINITY);
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    quickest_ms.forEach((known_ms, lot) => {
      quickest_ms[lot] = Math.min(known_ms, lot_ms(plan, lot));
    });
  }
  const sum_ms = quickest_ms.reduce((sum, one_ms) => sum + one_ms, 0);
  return Math.round((LOTS * NIGHTS_PER_LOT * 1000) / sum_ms);
}

const nightsRow = (era: Era, minutes: number): Measurement => ({
  name: `nights of ${era}, ${minutes} minutes of talk`,
  unit: "nights/s",
  value: nightsPerSecond(era, minutes),
});
const TARGET = "≥ 20000";

function terrain_ms(): number {
  const runs = Array.from({ length: 5 }, () => {
    const from_ms = performance.now();
    buildTerrain();
    return performance.now() - from_ms;
  });
  return Math.round(Math.min(...runs) * 10) / 10;
}

/** Nights per second on one core for every era, and the time the land takes. Prints nothing; the bench tool does. */
export function run(): Measurement[] {
  return [
    { ...nightsRow("2014", 2), target: TARGET },
    { ...nightsRow("2014", 8), target: TARGET },
    ...ERAS.filter((era) => era !== "2014").map((era) => nightsRow(era, 8)),
    { name: "height field, 512 × 512", unit: "ms", value: terrain_ms(), target: "≤ 120" },
  ];
}
