import type { Claim } from "../claim.ts";
import { numbersIn } from "./numbers-in.ts";
import { type Unit, unitOf } from "./units.ts";

/** One number of a claim. */
export interface ClaimNumber {
  readonly claim: string;
  /** The value's name, or `statement`. */
  readonly name: string;
  readonly value: number;
  /** The units it can mean: one for a value, several for a word like "won". */
  readonly units: readonly Unit[];
}

/** The numbers a claim gives as values, each with its unit. */
export function valuesOf(claim: Claim): ClaimNumber[] {
  return Object.entries(claim.values ?? {}).map(([name, value]) => {
    return { claim: claim.id, name, value, units: [unitOf(name)] };
  });
}

/** The numbers its statement says in words or digits. */
export function statedNumbers(claim: Claim): ClaimNumber[] {
  return numbersIn(claim.statement).flatMap(({ value, kind, parts, measure }) => {
    const units: readonly Unit[] = kind === "percent" ? ["percent"] : (measure ?? ["count"]);
    return (parts ?? [value]).map((one) => ({ claim: claim.id, name: "statement", value: one, units }));
  });
}
