import { findClaim, usesOf } from "@connection-denied/evidence";
import { type Given, printJson } from "../command.ts";
import { openEvidence } from "../content.ts";
import { evidenceUsage } from "../evidence-usage.ts";
import { fold } from "../fold.ts";
import type { Streams } from "../streams.ts";
import { unknownClaim } from "./near-claims.ts";

/** `evidence uses ID`: every line of ink, moment of the reveal and constant that cites a claim. */
export function showUses(id: string, given: Given, streams: Streams): number {
  const record = openEvidence();
  if (findClaim(record, id) === undefined) throw unknownClaim(record, id);
  const { lines, constants } = usesOf(record, evidenceUsage(), id);
  if (given.options.json === true) {
    printJson(streams, { lines, constants });
    return 0;
  }
  const told = [
    ...lines.map(({ episode, line, text = "(a kind of moment)" }) => `${episode} ${line}: ${text}`),
    ...constants.map(({ name, range, confidence = "" }) => {
      const { low = "", high = "", unit = "" } = range ?? {};
      return `${name}: ${low === high ? low : `${low} to ${high}`} ${unit} (${confidence})`;
    }),
  ];
  streams.out(
    `${[...told, `${lines.length} lines, ${constants.length} constants`].map((one) => fold(one, streams.columns)).join("\n")}\n`,
  );
  return 0;
}
