import type { EvidenceRecord } from "../claim.ts";
import { findClaim } from "../indexed.ts";
import { type FoundNumber, numbersIn } from "../numbers/numbers-in.ts";
import { traceNumber } from "../numbers/trace-number.ts";
import { type CitingLine, type EvidenceCheck, type EvidenceProblem, lineName } from "./check.ts";

/** Every number of a line that cites is in one of its claims, or marked as the story's own. */
export const checkLineNumbers: EvidenceCheck = (record, usage) =>
  usage.lines.filter(({ claims }) => claims.length > 0).flatMap((line) => checkLine(record, line));

function checkLine(record: EvidenceRecord, line: CitingLine): EvidenceProblem[] {
  const numbers = numbersIn(line.text ?? "");
  const where = lineName(line);
  const untraced = untracedNumbers(record, line, numbers).map(({ words }) => ({
    code: "number-not-in-claims" as const,
    message: `Line "${where}" says "${words}", which none of ${line.claims.join(", ")} says; cite the claim that does, mend the line, or mark the number as the story's own with #own:${words.toLowerCase().replaceAll(" ", "-")}.`,
    where,
  }));
  const idle = (line.own ?? [])
    .filter((own) => !numbers.some(({ words }) => isOwn(words, own)))
    .map((own) => ({
      code: "idle-own-number" as const,
      message: `Line "${where}" is tagged #own:${own}, but says no such number; take the tag out.`,
      where,
    }));
  return [...untraced, ...idle];
}

function untracedNumbers(record: EvidenceRecord, line: CitingLine, numbers: readonly FoundNumber[]): FoundNumber[] {
  const claims = line.claims.flatMap((id) => findClaim(record, id) ?? []);
  return numbers.filter(
    (number) =>
      !(line.own ?? []).some((own) => isOwn(number.words, own)) && traceNumber(number, claims, line.toldIn) === null,
  );
}

/** `#own:twenty-two` means "twenty two" and "Twenty-two". */
export const isOwn = (words: string, own: string): boolean => words.toLowerCase().replaceAll(" ", "-") === own;
