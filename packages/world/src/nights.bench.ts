import { buildTerrain } from "./land/terrain.ts";
import { luckOf } from "./luck.ts";
import { planForMinutes } from "./nights/plan.ts";
import { simulateNight } from "./nights/simulate.ts";

declare const performance: { now(): number };

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target: string;
}

const NIGHTS = 4000;
const WARM_UP = 800;

function nightsPerSecond(minutes: number): number {
  const plan = planForMinutes("2014", minutes);
  for (let index = 0; index < WARM_UP; index++) simulateNight(plan, luckOf(1, index));
  const from_ms = performance.now();
  for (let index = 0; index < NIGHTS; index++) simulateNight(plan, luckOf(2, index));
  return Math.round((NIGHTS * 1000) / (performance.now() - from_ms));
}

function terrain_ms(): number {
  const runs = Array.from({ length: 5 }, () => {
    const from_ms = performance.now();
    buildTerrain();
    return performance.now() - from_ms;
  });
  return Math.round(Math.min(...runs) * 10) / 10;
}

/** Nights per second on one core, and the time the land takes. Prints nothing; the bench tool does. */
export function run(): Measurement[] {
  return [
    { name: "nights, two minutes of talk", unit: "nights/s", value: nightsPerSecond(2), target: "≥ 20000" },
    { name: "nights, eight minutes of talk", unit: "nights/s", value: nightsPerSecond(8), target: "≥ 5000" },
    { name: "height field, 512 × 512", unit: "ms", value: terrain_ms(), target: "≤ 120" },
  ];
}
