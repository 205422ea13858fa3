import type { CitingConstant, CitingLine, EvidenceUsage } from "../checks/check.ts";
import { lineName } from "../checks/check.ts";
import { isOwn } from "../checks/line-numbers.ts";
import type { EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import { numbersIn } from "./numbers-in.ts";
import { isFlag, isKnown, traceConstant } from "./trace-constant.ts";
import { traceNumber } from "./trace-number.ts";

/** One number of a line or constant, and where it comes from. */
export interface TracedNumber {
  readonly where: string;
  /** As it stands there, with its unit when it is a constant's. */
  readonly number: string;
  /** In a claim; the story's own; partly ours, as the constant says; invented, as it says; or nowhere. */
  readonly standing: "claim" | "own" | "partly ours" | "invented" | "nowhere";
  /** The claim and the value of it, or the constant's own words. */
  readonly from: string;
}

/** Every number of every line that cites, and of every constant. */
export function traceReport(record: EvidenceRecord, usage: EvidenceUsage): TracedNumber[] {
  return [
    ...usage.lines.filter(({ claims }) => claims.length > 0).flatMap((line) => traceLine(record, line)),
    ...usage.constants.flatMap((constant) => traceFigure(record, constant)),
  ];
}

function traceLine(record: EvidenceRecord, line: CitingLine): TracedNumber[] {
  const claims = line.claims.flatMap((id) => findClaim(record, id) ?? []);
  return numbersIn(line.text ?? "").map((number) => {
    const told = { where: lineName(line), number: number.words };
    if ((line.own ?? []).some((own) => isOwn(number.words, own)))
      return { ...told, standing: "own", from: "the story" };
    const trace = traceNumber(number, claims, line.toldIn);
    if (trace === null) return { ...told, standing: "nowhere", from: "" };
    return { ...told, standing: "claim", from: `${trace.claim}: ${trace.in} ${trace.value}` };
  });
}

function traceFigure(record: EvidenceRecord, constant: CitingConstant): TracedNumber[] {
  const { name: where, range, invented = "" } = constant;
  if (range === undefined) return [];
  if (isFlag(constant)) {
    return [
      {
        where,
        number: `${range.low} ${range.unit}`,
        standing: "claim",
        from: `${constant.claims.join(", ")}: that it was so`,
      },
    ];
  }
  if (!isKnown(constant)) {
    const number = `${range.low === range.high ? range.low : `${range.low} to ${range.high}`} ${range.unit}`;
    return [{ where, number, standing: "invented", from: invented || constant.claims.join(", ") }];
  }
  return traceConstant(record, constant).map(({ bound, from }) => {
    const told = { where, number: `${bound} ${range.unit}` };
    if (from !== null && (from.inPeriod || invented === "")) {
      return { ...told, standing: "claim", from: `${from.claim}: ${from.value}` };
    }
    const carried = from === null ? "" : ` (${from.claim}: ${from.value})`;
    return { ...told, standing: invented === "" ? "nowhere" : "partly ours", from: `${invented}${carried}` };
  });
}
