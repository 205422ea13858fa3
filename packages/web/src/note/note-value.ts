import type { NoteCardEntry } from "@connection-denied/playthrough";
import type { Words } from "../words/words.ts";

/** Entries whose value is a code, and the family of words it belongs to. */
const FAMILIES: Readonly<Record<string, string>> = {
  name: "note-name",
  caller: "note-name",
  words: "note-words",
  number: "note-number",
  place: "place",
  "phone-source": "phone-source",
  excuse: "excuse",
  handset: "spot",
  battery: "spot",
  card: "spot",
};

/** The value of a note as words: the story hands over codes and numbers only. */
export function noteValue({ label, value }: NoteCardEntry, words: Words): string {
  if (label === "money_CNY") return words("money-yuan", { money: value });
  if (label === "clock") return words.clock(String(value));
  const family = FAMILIES[label];
  return family ? words(`${family}-${value}`) : String(value);
}
