import type { EvidenceRecord } from "../claim.ts";
import { type EvidenceUsage, lineName } from "./check.ts";

/** A text of ours with the name of what says it. */
export interface SpokenText {
  readonly where: string;
  readonly text: string;
}

/** Everything that lines and record say in our own words. Titles of sources are quoted, so they are not among it. */
export function spokenTexts(record: EvidenceRecord, usage: EvidenceUsage): SpokenText[] {
  return [
    ...usage.lines.flatMap((line) => (line.text === undefined ? [] : [{ where: lineName(line), text: line.text }])),
    ...[...record.claims.values()].map(({ id, statement }) => ({ where: id, text: statement })),
    ...[...record.claims.values()].flatMap(({ id, sources }) =>
      sources.map(({ locator }) => ({ where: id, text: locator })),
    ),
    ...record.gaps.flatMap(({ id, title, statement }) => [title, statement].map((text) => ({ where: id, text }))),
    ...record.corrections.flatMap(({ claim, was, now, because }) =>
      [was, now, because].map((text) => ({ where: `correction of ${claim}`, text })),
    ),
    ...usage.constants.flatMap(({ name, invented }) =>
      invented === undefined ? [] : [{ where: name, text: invented }],
    ),
  ];
}
