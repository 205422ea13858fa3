import { type Era, eraFacts, wilson } from "@connection-denied/world";
import { runInOwnProcess } from "../own-process/run-in-own-process.ts";
import type { CompareMessage, CompareTask, Samples } from "./compare-process.ts";
import { type Comparison, type Reported, reportedOf } from "./comparison.ts";
import { COMPARISONS } from "./comparisons.ts";
import { type ModelRange, quantile, type Verdict, verdictOf } from "./verdict.ts";

/** What the nights made: of `n` values the quantiles, and the share of them that lies in the reported range. */
interface ComparedModel extends ModelRange {
  readonly n: number;
  /** Null for a "share", whose numbers are its own with its 95 % interval. */
  readonly within: number | null;
}

/** One era's report beside what the model makes of it, in the comparison's unit. */
export interface ComparedEra {
  readonly era: Era;
  readonly reported: Pick<Reported, "low" | "high" | "claims" | "confidence" | "invented">;
  /** Null when it never happened. */
  readonly model: ComparedModel | null;
  readonly verdict: Verdict;
  /** Sorted, for drawing. */
  readonly values: readonly number[];
}

export interface Compared extends Omit<Comparison, "read" | "watch" | "per"> {
  readonly rows: readonly ComparedEra[];
}

export interface CompareRun {
  /** Nights of each watched plan in each era. */
  readonly nights: number;
  readonly seed: number;
  readonly compared: readonly Compared[];
  readonly stopped: boolean;
}

/** Lives the nights in a process of its own; the first Ctrl-C ends it with the eras that are done. */
export async function runCompare(task: CompareTask, onProgress: (nights: number) => void): Promise<CompareRun> {
  const ofEras = new Map<Era, Samples>();
  await runInOwnProcess(new URL("compare-process.ts", import.meta.url), task, (message: CompareMessage) => {
    if ("done" in message) onProgress(message.done);
    else ofEras.set(message.era, message.samples);
  });
  const compared = COMPARISONS.map((comparison) => compareOne(comparison, ofEras)).filter(
    ({ rows }) => rows.length > 0,
  );
  return { nights: task.count, seed: task.seed, compared, stopped: ofEras.size < task.eras.length };
}

function compareOne(comparison: Comparison, ofEras: ReadonlyMap<Era, Samples>): Compared {
  const rows = [...ofEras].flatMap(([era, samples]) => {
    const reported = reportedOf(comparison, eraFacts(era));
    return reported === null ? [] : [compareEra(comparison, era, reported, samples[comparison.id] ?? [])];
  });
  const { read: _, watch: __, per: ___, ...told } = comparison;
  return { ...told, rows };
}

function compareEra(
  { kind, per }: Comparison,
  era: Era,
  { low, high, claims, confidence, invented }: Reported,
  samples: readonly number[],
): ComparedEra {
  const reported = {
    ...{ low: low / per, high: high / per, claims, confidence },
    ...(invented === undefined ? {} : { invented }),
  };
  if (samples.length === 0) return { era, reported, model: null, verdict: verdictOf(kind, reported, null), values: [] };
  const n = samples.length;
  const values = kind === "share" ? [] : samples.map((value) => value / per).sort((a, b) => a - b);
  const range = kind === "share" ? shareRange(samples) : quantiles(values);
  const inside = values.filter((value) => value >= reported.low && value <= reported.high).length;
  const model = { ...range, n, within: kind === "share" ? null : inside / n };
  return { era, reported, model, verdict: verdictOf(kind, reported, range), values };
}

const quantiles = (values: readonly number[]): ModelRange => ({
  p10: quantile(values, 0.1),
  p25: quantile(values, 0.25),
  p50: quantile(values, 0.5),
  p75: quantile(values, 0.75),
  p90: quantile(values, 0.9),
});

/** In per cent. */
function shareRange(samples: readonly number[]): ModelRange {
  const { low, share, high } = wilson(samples.filter((value) => value === 1).length, samples.length);
  const [least, most] = [100 * low, 100 * high];
  return { p10: least, p25: least, p50: 100 * share, p75: most, p90: most };
}
