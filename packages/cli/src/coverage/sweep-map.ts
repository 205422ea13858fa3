import { setImmediate as nextTurn } from "node:timers/promises";
import { type CoverageField, coverageSteps, RadioError } from "@connection-denied/radio";
import { BadInput } from "../bad-input.ts";
import type { CoverageMap } from "./read-map.ts";

export interface MapSweep {
  /** Null when somebody asked for an end before the field was whole. */
  readonly field: CoverageField | null;
  readonly seconds: number;
  /** How far the sweep came, 0 to 1. */
  readonly share: number;
}

/** How long the sweep runs before it looks up for Ctrl-C, ms. */
const TURN_MS = 40;

/** Sweeps a map, listening for Ctrl-C between steps. @throws BadInput */
export async function sweepMap(map: CoverageMap, onProgress: (share: number) => void): Promise<MapSweep> {
  let isStopped = false;
  const interrupt = (): void => {
    isStopped = true;
  };
  process.on("SIGINT", interrupt);
  const started_ms = performance.now();
  const seconds = (): number => (performance.now() - started_ms) / 1000;
  let share = 0;
  try {
    const steps = coverageSteps(map.field, map.transmitter, map.options);
    let turn_ms = started_ms;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { field: step.value, seconds: seconds(), share: 1 };
      share = step.value;
      if (performance.now() - turn_ms < TURN_MS) continue;
      onProgress(share);
      await nextTurn();
      if (isStopped) return { field: null, seconds: seconds(), share };
      turn_ms = performance.now();
    }
  } catch (error) {
    throw error instanceof RadioError ? new BadInput(inWordsOfTheMap(error.message)) : error;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

/** The radio room speaks of its own options; a person has the map before them. */
function inWordsOfTheMap(sentence: string): string {
  return sentence.replace("The transmitter's height_m", "htg_m").replace("receiver_m", "hrg_m");
}
