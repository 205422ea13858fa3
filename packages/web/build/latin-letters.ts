import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

const ASCII = Array.from({ length: 95 }, (_unused, index) => String.fromCharCode(32 + index)).join("");
/**
 * What the interface, the story and the titles of sources use besides, with the commonest accents of names in them; anything rarer
 * falls back to the system.
 */
const BEYOND = " “”‘’–—…·•×°−½éèêàçáíñóúäöüß→←";

const TYPE = resolve(import.meta.dirname, "../src/style/fonts.css");

/** The `unicode-range` under which fonts.css shows a font file; null where it has none. */
function rangeOf(file: string): string | null {
  const faces = readFileSync(TYPE, "utf8").split("@font-face");
  const face = faces.find((candidate) => candidate.includes(`/${basename(file)}"`)) ?? "";
  return /unicode-range:\s*([^;]+);/.exec(face)?.[1] ?? null;
}

function isIn(range: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.trim().replace("U+", "").split("-");
    return point >= Number.parseInt(from, 16) && point <= Number.parseInt(to, 16);
  });
}

/** The letters that a file of Latin type is cut down to: those that the page asks it for. */
export function latinLettersOf(file: string): string {
  const range = rangeOf(file);
  return range === null ? ASCII + BEYOND : [...(ASCII + BEYOND)].filter((letter) => isIn(range, letter)).join("");
}
