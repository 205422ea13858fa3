import type { Trend } from "@connection-denied/protocol";

/** With fewer full hours behind it a campaign has no usual rate yet. */
const HOURS_MIN = 24;
/** A week, so that nights and Sundays are in it. */
export const HOURS_MAX = 168;

/** The value below which a share of sorted numbers lies, between two of them by proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

/**
 * The range in which an hour's messages usually lie: Tukey's outer fences, three times the distance between the quartiles
 * beyond them, and beyond that what chance alone gives a count (three times the root of it).
 * Null for fewer than `HOURS_MIN` hours.
 */
export function usualRange(hours: readonly number[]): Trend["usual"] {
  if (hours.length < HOURS_MIN) return null;
  const sorted = [...hours].sort((one, other) => one - other);
  const low = quantile(sorted, 0.25);
  const high = quantile(sorted, 0.75);
  const reach = 3 * (high - low);
  const from = low - reach - 3 * Math.sqrt(low);
  const until = high + reach + 3 * Math.sqrt(high + 1);
  return { from: Math.max(0, Math.ceil(from)), until: Math.floor(until) };
}

/**
 * Whether the hour that runs, or the last full one, holds more than is usual, or the last full one fewer.
 * @param hours full hours, the oldest first, and last the one that runs
 */
export function alarmOf(hours: readonly number[], usual: Trend["usual"]): Trend["alarm"] {
  if (usual === null) return null;
  const [full = 0, running = 0] = hours.slice(-2);
  if (Math.max(full, running) > usual.until) return "many";
  return full < usual.from ? "few" : null;
}
