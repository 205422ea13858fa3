import { ERRORS, type ErrorCode } from "./errors.ts";
import { holdsLink } from "./link.ts";

/** Most characters (Unicode code points, counted after normalising) that a message may have. */
export const TEXT_MAX_CHARACTERS = 2000;

export type TextErrorCode = Extract<ErrorCode, `text-${string}`>;

/** `text` is the normalised text, to be sent and stored as it is; a refusal names what is wrong. */
export type TextCheck =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: TextErrorCode; readonly message: string };

/** Half a character: no text, and no UTF-8, can hold it. */
const surrogate = /\p{Surrogate}/u;
/** C0 and C1 controls but for the line feed, marks for annotations, and code points that are never characters. */
const control = /(?!\n)[\p{Control}\u{fff9}-\u{fffb}\p{Noncharacter_Code_Point}]/u;
/** Embeddings, overrides and isolates: they show a reader another order than the one that was written. */
const bidi = /[\u{202a}-\u{202e}\u{2066}-\u{2069}]/u;

/** Scripts whose letters join, so that a joiner or non-joiner after one of them is spelling. */
const joining = [
  ...["Arabic", "Syriac", "Nko", "Mongolian", "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Oriya", "Tamil"],
  ...["Telugu", "Kannada", "Malayalam", "Sinhala", "Khmer", "Myanmar"],
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join("");
/** Scripts written without spaces, where a zero-width space marks the end of a word. */
const unspaced = "\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const emoji = "\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\u{fe0f}";

/** Uses of invisible characters that belong to a script or an emoji; they are taken out before looking for others. */
const neededHidden = new RegExp(
  [
    `(?<=[${joining}])[\\u{200c}\\u{200d}]`,
    "(?<=\\p{Script=Mongolian})[\\u{180b}-\\u{180f}]",
    `(?<=[${emoji}])\\u{200d}(?=\\p{Extended_Pictographic})`,
    `(?<=[${unspaced}])\\u{200b}(?=[${unspaced}])`,
    "(?<=[^\\s\\p{Default_Ignorable_Code_Point}])[\\u{fe00}-\\u{fe0f}](?![\\u{fe00}-\\u{fe0f}])",
    "(?<=[^\\p{Default_Ignorable_Code_Point}])[\\u{200e}\\u{200f}\\u{061c}](?=[^\\p{Default_Ignorable_Code_Point}])",
  ].join("|"),
  "gu",
);
const hidden = /\p{Default_Ignorable_Code_Point}/u;
/** More marks in a row than any living script stacks on one letter. */
const stacked = /\p{M}{9}/u;
/** U+2800 is a braille cell without a dot. */
const visible = /(?!\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Line ends of every kind become line feeds, tabs become spaces, gaps of more than one empty line become one, and
 * white space at the ends of lines and of the text goes. Each step takes time in proportion to the text.
 */
function normalise(text: string): string {
  return text
    .replace(/\r\n?|[\x85\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _character of text) count += 1;
  return count;
}

function fault(text: string, most: number): TextErrorCode | null {
  if (control.test(text)) return "text-control";
  if (bidi.test(text)) return "text-bidi";
  if (hidden.test(text.replace(neededHidden, ""))) return "text-hidden";
  if (stacked.test(text)) return "text-stacked";
  if (!visible.test(text)) return "text-empty";
  return countCharacters(text) > most ? "text-too-long" : null;
}

function refuse(code: TextErrorCode): TextCheck {
  return { ok: false, code, message: ERRORS[code].message };
}

/**
 * The one rule for text that people write or read: NFC, line ends unified, 1 to `most` characters with at least one
 * visible, and nothing that a reader could not see: no controls, no turns of direction, no half characters, no invisible
 * characters but where a script or an emoji needs them. Checking a checked text changes nothing. Unicode properties as
 * in UAX 44, directional controls as in UAX 9.
 */
export function checkPlainText(text: string, most = TEXT_MAX_CHARACTERS): TextCheck {
  if (surrogate.test(text)) return refuse("text-surrogate");
  const normalised = normalise(text);
  const code = fault(normalised, most);
  return code === null ? { ok: true, text: normalised } : refuse(code);
}

/**
 * The rule for the public text of a message, run by the page before sending and by the server before storing: plain
 * text without links, as what is shown to others must not lead them anywhere.
 */
export function checkMessageText(text: string): TextCheck {
  const checked = checkPlainText(text);
  return checked.ok && holdsLink(checked.text) ? refuse("text-link") : checked;
}
