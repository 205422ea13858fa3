import type { EvidenceCheck, SourceText } from "./check.ts";
import { spokenTexts } from "./spoken-texts.ts";

/** As many words in a row as a source has are taken for a copy of it. */
const RUN_words = 6;

/** No line and no wording of ours repeats six words in a row of a source whose text is at hand. */
export const checkCopiedSentences: EvidenceCheck = (record, usage) => {
  const runs = runsOf(usage.sourceTexts ?? []);
  if (runs.size === 0) return [];
  return spokenTexts(record, usage).flatMap(({ where, text }) => {
    const copied = runsIn(text).find((run) => runs.has(run));
    if (copied === undefined) return [];
    const message = `"${where}" says "${copied}", as ${runs.get(copied)} does word for word; say it in other words.`;
    return [{ code: "copied-sentence" as const, message, where }];
  });
};

function runsOf(texts: readonly SourceText[]): Map<string, string> {
  return new Map(texts.flatMap(({ name, text }) => runsIn(text).map((run) => [run, name] as const)));
}

/** Runs of small-letter words without punctuation. */
function runsIn(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[’']/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN_words - 1).map((_, index) => words.slice(index, index + RUN_words).join(" "));
}
