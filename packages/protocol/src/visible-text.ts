import { checkPlainText } from "./message-text.ts";

/** What a reader would not see: controls but line feeds, turns of direction, zero-width and other ignorable characters. */
const unseen = /(?!\n)[\p{Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u{2028}\u{2029}\u{fff9}-\u{fffb}]/gu;
/** Between letters that join, and within emoji, these two are spelling. */
const joiner =
  /(?<=[\p{L}\p{M}\p{Extended_Pictographic}]|\u{fe0f})[\u{200c}\u{200d}](?=[\p{L}\p{Extended_Pictographic}])/u;
const word = /[\p{L}\p{M}]+/gu;
const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

const named = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** A text in which each character that could not be seen stands as its number, so that nothing hides from a moderator. */
export function visibleText(text: string): string {
  return text.replaceAll(unseen, (character, offset: number) => {
    const around = text.slice(Math.max(0, offset - 2), offset + 3);
    const spelling = (character === "\u{200d}" || character === "\u{200c}") && joiner.test(around);
    return spelling || character === "\u{fe0f}" ? character : named(character);
  });
}

/** Whether a word has letters of two alphabets that are mistaken for each other, as "Аmnesty" with a Cyrillic А. */
export function mixesAlphabets(text: string): boolean {
  return (text.match(word) ?? []).some((one) => alphabets.filter((alphabet) => alphabet.test(one)).length > 1);
}

/**
 * A text to be printed or put into a table: as it is, when the rule for texts takes it so. Another one came past that rule,
 * from an older version or from somebody who had the database, and shows what it hides.
 */
export function printableText(text: string): string {
  const checked = checkPlainText(text, text.length);
  return checked.ok && checked.text === text ? text : visibleText(text);
}
