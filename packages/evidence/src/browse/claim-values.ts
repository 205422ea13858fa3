import type { Claim } from "../claim.ts";
import { type Unit, unitOf } from "../numbers/units.ts";

/** A number of a claim, or a pair of them, ready to be shown. */
export interface ClaimValue {
  /** What it is the number of, in words of the record; empty when the unit says it all. */
  readonly of: string;
  readonly unit: Unit;
  /** Both ends are the same for what is no range. */
  readonly low: number;
  readonly high: number;
  readonly bound: "exact" | "at least" | "at most";
}

const UNIT_WORDS =
  /^(?:minutes|hours|hour|days|weeks|months|years|km|m|percent|points|cny|usd|gbp|eur|krw|kpw|bytes|watts)$/;

/** The numbers of a claim with their units, `x_low` and `x_high` as one range, in the order of the record. */
export function claimValues({ values = {} }: Pick<Claim, "values">): ClaimValue[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const [, stem, end] = /^(.*?)_?(low|high|min|max)?$/.exec(name) ?? [];
    if (stem === undefined) return [];
    const shown = { of: nameOf(name), unit: unitOf(name), low: value, high: value };
    const partner = (other: string): number | undefined => values[`${stem}_${other}`];
    if (end === "high" && partner("low") !== undefined) return [];
    if (end === "low" || end === "high") return [{ ...shown, high: partner("high") ?? value, bound: "exact" }];
    const bound = end === "min" ? "at least" : end === "max" ? "at most" : "exact";
    return [{ ...shown, bound }];
  });
}

/** "fee_2018_percent_high" is "fee 2018"; a rate keeps its "per": "patrols per day" is all in its unit. */
function nameOf(name: string): string {
  const bare = name.replace(/_(?:low|high|min|max)$/, "").replace(/_per_(?:day|month|year)(?=_|$)/, "");
  return bare
    .split("_")
    .filter((word) => !UNIT_WORDS.test(word))
    .map((word) => word.replace(/^y(?=\d{4}$)/, ""))
    .join(" ");
}
