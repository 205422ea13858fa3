import type { CitingConstant } from "../checks/check.ts";
import type { Claim, EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import { valuesOf } from "./claim-numbers.ts";
import { inUnit } from "./units.ts";

/** One end of a constant and the value of a claim it was taken from. */
export interface BoundTrace {
  readonly bound: number;
  /** Null when none of the cited claims gives it. */
  readonly from: { readonly claim: string; readonly value: string; readonly inPeriod: boolean } | null;
}

/** A unit of yes or no: such a constant says whether, not how much. */
const FLAG = "0 or 1";

/** Whether it states that something was so, and cites who says it. */
export const isFlag = ({ range, claims, confidence }: CitingConstant): boolean =>
  range?.unit === FLAG && claims.length > 0 && confidence !== "invented";

/** Whether the numbers of a constant are said to be known, so that they can be asked where they come from. */
export const isKnown = (constant: CitingConstant): boolean =>
  constant.range !== undefined &&
  constant.range.unit !== FLAG &&
  constant.claims.length > 0 &&
  constant.confidence !== "invented";

/** Traces both ends of a constant to its claims, those of its own years first. */
export function traceConstant(record: EvidenceRecord, constant: CitingConstant): BoundTrace[] {
  const { range, years } = constant;
  if (range === undefined) return [];
  const claims = constant.claims.flatMap((id) => findClaim(record, id) ?? []);
  const bounds = range.low === range.high ? [range.low] : [range.low, range.high];
  return bounds.map((bound) => {
    const found = claims
      .flatMap((claim) => sourcesOfBound(claim, bound, range.unit).map((value) => ({ claim, value })))
      .map(({ claim, value }) => ({
        claim: claim.id,
        value,
        inPeriod: years === undefined || overlaps(claim.years, years),
      }));
    return { bound, from: found.find(({ inPeriod }) => inPeriod) ?? found[0] ?? null };
  });
}

function sourcesOfBound(claim: Claim, bound: number, unit: string): string[] {
  const values = valuesOf(claim);
  const direct = values
    .filter((one) => isClose(inUnit(one.value, one.units[0] ?? "count", unit), bound))
    .map(({ name }) => name);
  return unit.startsWith("probability") ? [...direct, ...quotients(values, bound)] : direct;
}

/** Two of three: a share is also known when the claim gives part and whole. */
function quotients(values: ReturnType<typeof valuesOf>, share: number): string[] {
  return values.flatMap((part) =>
    values
      .filter((whole) => part !== whole && part.units[0] === whole.units[0] && isClose(part.value / whole.value, share))
      .map((whole) => `${part.name} / ${whole.name}`),
  );
}

const isClose = (value: number | null, wanted: number): boolean => value !== null && Math.abs(value - wanted) < 1e-9;

const overlaps = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] <= other[1] && other[0] <= one[1];
