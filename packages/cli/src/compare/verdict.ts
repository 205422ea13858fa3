import type { Comparison, Reported } from "./comparison.ts";

/** What so many per cent of the values lie under; of a "share" the share itself, and the ends of its 95 % interval around it. */
export interface ModelRange {
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
}

const ROUNDING = 1e-9;

export type Verdict = "agrees" | "too slow" | "too quick" | "misfit" | "never happens";

/**
 * Against a range: agrees when the model's middle lies in it. Against a single number, which no middle can meet: agrees when
 * the number lies in the middle half of the model's values, or in the 95 % interval of a share.
 */
export function verdictOf(
  kind: Comparison["kind"],
  { low, high }: Pick<Reported, "low" | "high">,
  model: ModelRange | null,
): Verdict {
  if (model === null) return "never happens";
  const { p25, p50, p75 } = model;
  // Shares in per cent are a rounding apart from the number they were drawn from.
  const least = low - ROUNDING * Math.abs(low);
  const most = high + ROUNDING * Math.abs(high);
  const agrees = low === high ? p25 <= most && least <= p75 : least <= p50 && p50 <= most;
  if (agrees) return "agrees";
  if (kind !== "time") return "misfit";
  return p50 > high ? "too slow" : "too quick";
}

/** The value under which this share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
