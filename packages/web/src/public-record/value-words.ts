import type { ClaimValue } from "@connection-denied/evidence";
import type { Words } from "../words/words.ts";

/** "5 minutes", "2 to 3 minutes", "at least 30%": a number of the record with its unit, as the reader's language has it. */
export function valueWords({ unit, low, high, bound }: ClaimValue, words: Words): string {
  const inUnit = (value: number): string => words(`unit-${unit.toLowerCase().replaceAll(" ", "-")}`, { value });
  const to = inUnit(high);
  if (low === high) return bound === "exact" ? to : words(`public-${bound.replace(" ", "-")}`, { value: to });
  // The unit is said once, except where the number is nothing without it.
  const from = unit === "clock hour" ? inUnit(low) : words("unit-count", { value: low });
  return words("public-range", { from, to });
}
