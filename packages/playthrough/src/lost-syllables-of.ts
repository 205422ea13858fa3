import { holeMark, piecesOfLine } from "./broken-line.ts";

/** Where the recovery of a broken line stands: the next syllable, the place in what was heard, how many are lost so far. */
interface Reading {
  syllable: number;
  position: number;
  lost: number;
}

/** A line as syllables, each with what stands before it, and what stands after the last. */
function syllablesOfLine(line: string): { spoken: string[]; before: string[] } {
  const spoken: string[] = [];
  const before: string[] = [""];
  for (const piece of piecesOfLine(line)) {
    if (!piece.spoken) before[spoken.length] = `${before[spoken.length] ?? ""}${piece.text}`;
    else {
      spoken.push(piece.text);
      before[spoken.length] = "";
    }
  }
  return { spoken, before };
}

/**
 * Which syllables a line lost, found again from what was said and what came through: `hearLine` of the answer is
 * `heard`. Two answers are possible only where the line says the same syllable twice around a hole.
 * @throws RangeError when `heard` cannot have come from `text`
 */
export function lostSyllablesOf({
  text,
  heard,
  lostShare,
}: {
  text: string;
  heard: string;
  lostShare: number;
}): boolean[] {
  const { spoken, before } = syllablesOfLine(text);
  if (lostShare === 0) return spoken.map(() => false);
  const found = readHoles({ spoken, before, heard, total: Math.round(lostShare * spoken.length) });
  if (found === null) throw new RangeError(`"${heard}" is not what came through of "${text}".`);
  return found;
}

interface BrokenLine {
  spoken: readonly string[];
  before: readonly string[];
  heard: string;
  total: number;
}

/** What would be heard from a syllable on if `run` syllables were lost there and the next one came through. */
function stretchOf({ spoken, before }: BrokenLine, syllable: number, run: number): string {
  const next = syllable + run;
  const hole = run === 0 ? "" : `${before[syllable] ?? ""}${holeMark(run)}`;
  return next === spoken.length ? hole : `${hole}${before[next] ?? ""}${spoken[next] ?? ""}`;
}

/** Tries each length of hole at each syllable, and remembers what led nowhere. */
function readHoles(line: BrokenLine): boolean[] | null {
  const { spoken, before, heard, total } = line;
  const deadEnds = new Set<string>();

  function afterHole({ syllable, position, lost }: Reading, run: number): boolean[] | null {
    const stretch = stretchOf(line, syllable, run);
    if (!heard.startsWith(stretch, position)) return null;
    const cameThrough = syllable + run < spoken.length ? [false] : [];
    const next = syllable + run + cameThrough.length;
    const rest = read({ syllable: next, position: position + stretch.length, lost: lost + run });
    return rest && [...Array.from({ length: run }, () => true), ...cameThrough, ...rest];
  }

  function read(reading: Reading): boolean[] | null {
    const { syllable, position, lost } = reading;
    if (syllable === spoken.length) return lost === total && heard.slice(position) === before[syllable] ? [] : null;
    const place = `${syllable} ${position} ${lost}`;
    if (deadEnds.has(place)) return null;
    for (let run = 0; run <= Math.min(total - lost, spoken.length - syllable); run += 1) {
      const found = afterHole(reading, run);
      if (found !== null) return found;
    }
    deadEnds.add(place);
    return null;
  }

  return read({ syllable: 0, position: 0, lost: 0 });
}
