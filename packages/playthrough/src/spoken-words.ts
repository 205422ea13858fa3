const QUOTED = /(["“])([^"“”]*)(["”])/g;

/**
 * What can be heard of a line on the other end: the words between quotation marks, without who says them, in marks like
 * those of the line. Null for a line that quotes nothing.
 */
export function spokenWords(text: string): string | null {
  const quotes = [...text.matchAll(QUOTED)];
  const [, open = "", , close = ""] = quotes[0] ?? [];
  const pieces = quotes.map(([, , words = ""]) => words.trim().replace(/,$/, "."));
  return pieces.length === 0 ? null : `${open}${pieces.join(" ")}${close}`;
}
