import type { Claim } from "../claim.ts";
import { type ClaimNumber, statedNumbers, valuesOf } from "./claim-numbers.ts";
import type { FoundNumber } from "./numbers-in.ts";
import type { Unit } from "./units.ts";

/** Where a number of a text stands in a claim. */
export interface NumberTrace {
  readonly claim: string;
  /** A value's name, `statement` or `years`. */
  readonly in: string;
  readonly value: number;
}

/** How far "about", "nearly" and "over" reach: a tenth of what is said, and for one-sided words a sixth. */
const ABOUT = 0.1;
const ONE_SIDED = 1 / 6;

/**
 * The first of the claims that contains a number of a text, or null.
 * @param toldIn the year the text is told in, for "five years ago"
 */
export function traceNumber(number: FoundNumber, claims: readonly Claim[], toldIn?: number): NumberTrace | null {
  const isTime = number.kind === "year" || number.kind === "years ago";
  for (const claim of isTime ? narrowestFirst(claims) : claims) {
    const trace = inYears(number, claim, toldIn) ?? inNumbers(number, claim);
    if (trace !== null) return trace;
  }
  return null;
}

/** A claim of one year says more about a year than one of a decade. */
const narrowestFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((one, other) => one.years[1] - one.years[0] - (other.years[1] - other.years[0]));

function inYears(number: FoundNumber, claim: Claim, toldIn: number | undefined): NumberTrace | null {
  const ago = number.kind === "years ago" && toldIn !== undefined;
  const year = number.kind === "year" ? number.value : ago ? toldIn - number.value : null;
  const [first, last] = claim.years;
  return year !== null && first <= year && year <= last ? { claim: claim.id, in: "years", value: year } : null;
}

function inNumbers(number: FoundNumber, claim: Claim): NumberTrace | null {
  const known = [...valuesOf(claim), ...statedNumbers(claim)];
  const found = known.find((one) => agrees(number, one)) ?? bothParts(number, known);
  return found === undefined ? null : { claim: claim.id, in: found.name, value: found.value };
}

/** "Three in ten" is also known when the claim says three and ten. */
function bothParts({ parts }: FoundNumber, known: readonly ClaimNumber[]): ClaimNumber | undefined {
  if (parts === undefined) return undefined;
  const found = parts.map((part) => known.find(({ value }) => value === part));
  return found.every((one) => one !== undefined) ? found[0] : undefined;
}

function agrees(number: FoundNumber, { value, units }: ClaimNumber): boolean {
  if (!canMean(number, units)) return false;
  if (number.value === value) return true;
  const onClock = units.includes("clock hour") && number.value >= 1 && number.value <= 12;
  return (onClock && value % 12 === number.value % 12) || withinSense(number.value, value, number.sense);
}

/** "Eight minutes" is no eight months; a bare number may be any. */
function canMean({ kind, measure }: FoundNumber, units: readonly Unit[]): boolean {
  if (kind === "percent") return units.includes("percent");
  const meant = kind === "years ago" ? ["years" as const] : measure;
  return meant === undefined || units.includes("count") || meant.some((unit) => units.includes(unit));
}

function withinSense(said: number, known: number, sense: FoundNumber["sense"]): boolean {
  if (sense === "about") return Math.abs(said - known) <= ABOUT * said;
  if (sense === "under") return known <= said && known >= said * (1 - ONE_SIDED);
  if (sense === "over") return known >= said && known <= said * (1 + ONE_SIDED);
  return false;
}
