const QUOTED = /["“]([^"“”]*)["”]/g;

/**
 * What can be heard of a line on the other end: the words between quotation marks, without who says them. Null for a
 * line that quotes nothing.
 */
export function spokenWords(text: string): string | null {
  const pieces = [...text.matchAll(QUOTED)].map((match) => (match[1] ?? "").trim().replace(/,$/, "."));
  return pieces.length === 0 ? null : `"${pieces.join(" ")}"`;
}
