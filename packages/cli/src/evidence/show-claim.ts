import { citation, findClaim } from "@connection-denied/evidence";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { claimText } from "../play/sources-text.ts";
import type { Streams } from "../streams.ts";
import { unknownClaim } from "./near-claims.ts";

/** `evidence show ID`: one claim with its sources, what disputes it, what was mended and what is thin. */
export function showClaim(id: string, given: Given, streams: Streams): number {
  const record = openEvidence();
  if (findClaim(record, id) === undefined) throw unknownClaim(record, id);
  if (given.options.json === true) {
    const { claim, grade, sources, disputes, corrections, gaps } = citation(record, id);
    printJson(streams, { ...claim, grade, sources, disputes, corrections, gaps });
  } else streams.out(`${claimText(record, id, streams.columns, "whole")}\n`);
  return 0;
}
