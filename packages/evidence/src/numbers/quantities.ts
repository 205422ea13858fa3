import { type FoundNumber, numbersIn } from "./numbers-in.ts";

/** Words before or after a number that make it a name, not a quantity: Article 63, Bureau 27, Group 109. */
const NAMED = /\b(?:Articles?|Bureau|Group|unit|Pyongyang) \d+(?:\.\d+)?|\b\d+ unit\b|\b\d+G\b/g;
/** Articles of a law after the name of an offence: (114, 115), (106-108). */
const BRACKETED = /\(\d+(?:(?:, |-)\d+)*\)/g;
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DATES = new RegExp(`\\b\\d{1,2} ${MONTH}\\b`, "g");
/** The minutes of a time of day; its hour is a quantity. */
const CLOCK_MINUTES = /(?<=\b\d{1,2}):\d\d\b/g;
const NAMES = [NAMED, BRACKETED, DATES, CLOCK_MINUTES];

/**
 * The numbers of an English text that count or measure: those that name an article, an office, a model or a date are passed over,
 * and so are years.
 */
export function quantitiesIn(text: string): FoundNumber[] {
  const blanked = NAMES.reduce((left, name) => left.replace(name, (found) => "–".repeat(found.length)), text);
  return numbersIn(blanked).filter(({ kind }) => kind !== "year");
}
