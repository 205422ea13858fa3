const VOWEL_GROUP = /[^aeiouy]*[aeiouy]+(?:[^aeiouy]*$|[^aeiouy](?=[^aeiouy]))?/gi;
const SPOKEN = /[\uac00-\ud7a3]|[\p{L}\p{M}'’]+|\p{N}/gu;

/** A stretch of a line: one syllable that can be lost, or what stands between two syllables. */
export interface LinePiece {
  text: string;
  spoken: boolean;
}

/**
 * Cuts a word into syllables by its groups of vowels. It need not be right for every English word: it decides
 * only how large a hole one lost stretch of sound leaves. (invented: no source gives lost syllables per frame.)
 */
function syllablesOfWord(word: string): string[] {
  const syllables = word.match(VOWEL_GROUP) ?? [word];
  const covered = syllables.join("").length;
  if (covered < word.length) syllables.push(`${syllables.pop() ?? ""}${word.slice(covered)}`);
  const last = syllables[syllables.length - 1] ?? "";
  if (syllables.length > 1 && /^[^aeiouyl]+e['’]?[sd]?$/i.test(last)) {
    syllables.pop();
    syllables.push(`${syllables.pop() ?? ""}${last}`);
  }
  return syllables;
}

/** Cuts a line into syllables and what stands between them; the pieces put together are the line again. */
export function piecesOfLine(line: string): LinePiece[] {
  const pieces: LinePiece[] = [];
  let end = 0;
  for (const match of line.matchAll(SPOKEN)) {
    if (match.index > end) pieces.push({ text: line.slice(end, match.index), spoken: false });
    for (const syllable of syllablesOfWord(match[0])) pieces.push({ text: syllable, spoken: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) pieces.push({ text: line.slice(end), spoken: false });
  return pieces;
}

/** How many syllables of a line can be lost. */
export function countSyllables(line: string): number {
  return piecesOfLine(line).filter((piece) => piece.spoken).length;
}

/** A hole in the line: short ones are a dash, long ones trail off. */
export function holeMark(lostInRun: number): string {
  return lostInRun < 3 ? "–" : "…";
}

/**
 * Which syllables of the same line in other words are lost: those of which at least half falls into a stretch of time
 * that was lost. A line takes as long in either language, so its syllables share the time evenly among themselves.
 * Where anything was lost, something is.
 * @param lost one entry per syllable of the line as it was told.
 * @param count syllables of the line in the other words.
 */
export function spreadLoss(lost: readonly boolean[], count: number): boolean[] {
  const overlaps = Array.from({ length: count }, (_, index) => lostTime(lost, index, count));
  const spread = overlaps.map((overlap) => 2 * overlap >= lost.length && overlap > 0);
  const most = Math.max(0, ...overlaps);
  if (most > 0 && !spread.includes(true)) spread[overlaps.indexOf(most)] = true;
  return spread;
}

/** Lost time within one syllable of `count`, where the whole syllable lasts `lost.length` and a told one `count`. */
function lostTime(lost: readonly boolean[], index: number, count: number): number {
  const from = index * lost.length;
  const to = from + lost.length;
  return lost.reduce((sum, isLost, told) => {
    if (!isLost) return sum;
    return sum + Math.max(0, Math.min(to, (told + 1) * count) - Math.max(from, told * count));
  }, 0);
}

/**
 * The line as it came through. Each run of lost syllables, with the spaces and points inside the run, becomes
 * one dash (one or two syllables) or one ellipsis (three or more), so that nothing of what was lost remains.
 * @param lost one entry per syllable, in order; missing entries count as heard.
 */
export function hearLine(line: string, lost: readonly boolean[]): { heard: string; lostShare: number } {
  let heard = "";
  let between = "";
  let run = 0;
  let syllable = 0;
  let lostCount = 0;
  for (const piece of piecesOfLine(line)) {
    if (!piece.spoken) {
      between += piece.text;
      continue;
    }
    const isLost = lost[syllable] === true;
    syllable += 1;
    if (isLost && run > 0) between = "";
    else if (isLost) heard += between;
    else heard += run > 0 ? `${holeMark(run)}${between}${piece.text}` : `${between}${piece.text}`;
    between = "";
    run = isLost ? run + 1 : 0;
    lostCount += isLost ? 1 : 0;
  }
  heard += run > 0 ? `${holeMark(run)}${between}` : between;
  return { heard, lostShare: syllable === 0 ? 0 : lostCount / syllable };
}
