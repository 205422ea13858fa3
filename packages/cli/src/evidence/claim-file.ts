import { join } from "node:path";
import { EVIDENCE_FOLDER, readEvidence } from "../../../../tools/read-content.ts";
import { writeOut } from "../content.ts";

/** Fields short enough to stand on one line of a file. */
const ON_ONE_LINE = /"(years|places|read|reviewed)": ([[{])([^[\]{}]*)([\]}])/g;

/** The text of a file of the record: two spaces to a level, short pairs on one line. */
export function recordText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(ON_ONE_LINE, (_, name: string, open: string, inner: string, close: string) => {
    const words = inner.trim().split(/\n\s*/).join(" ");
    return `"${name}": ${open}${open === "{" ? ` ${words} ` : words}${close}`;
  })}\n`;
}

interface Entry {
  readonly id: string;
  readonly topic: string;
  readonly disputes?: readonly string[];
}

/** The claims on disk, by topic. */
export function topicFiles(): Map<string, Entry[]> {
  const files = readEvidence().claims as Entry[][];
  return new Map(files.map((claims) => [claims[0]?.topic ?? "", claims]));
}

/** Writes the claims of one topic. @throws BadInput when the file cannot be written. */
export function writeTopic(topic: string, claims: readonly object[]): void {
  writeOut(join(EVIDENCE_FOLDER, "claims", `${topic}.json`), recordText(claims));
}
