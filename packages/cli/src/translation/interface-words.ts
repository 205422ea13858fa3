import { existsSync, readFileSync } from "node:fs";
import { sourceMark } from "@connection-denied/story";
import { FluentResource } from "@fluent/bundle";
import { interfaceStateFile, readInterfaceWords } from "../../../../tools/read-words.ts";
import { UNREAD } from "./open-translation.ts";

/** What is known of the interface in a language besides its words: `packages/web/src/words/<language>.json`. */
export interface InterfaceState {
  readonly language: string;
  readonly complete: boolean;
  readonly review: string;
  /** By message, the mark of the source message that the words were made from. */
  readonly from: Readonly<Record<string, string>>;
}

/** Every message of the interface in a language: its words, with places for values and the forms of plurals. */
export function interfaceMessages(language: string): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const text of Object.values(readInterfaceWords(language))) {
    for (const { id, value } of new FluentResource(text).body) messages[id] = wordsOf(value);
  }
  return messages;
}

/** A message as one text, equal for equal messages: words as they stand, everything else in brackets without letters' case. */
function wordsOf(part: unknown): string {
  if (typeof part === "string") return part;
  if (Array.isArray(part)) return part.map(wordsOf).join("");
  if (typeof part !== "object" || part === null) return "";
  if ("variants" in part && Array.isArray(part.variants)) {
    const { selector, variants } = part as { selector: unknown; variants: { key: unknown; value: unknown }[] };
    return `⟦${codeOf(selector)}${variants.map(({ key, value }) => `|${codeOf(key)}⟧${wordsOf(value)}⟦`).join("")}⟧`;
  }
  return `⟦${codeOf(part)}⟧`;
}

function codeOf(part: unknown): string {
  return JSON.stringify(part);
}

/** Words of a message without what stands in its brackets: only those can be the same as the source's. */
export function plainWords(message: string): string {
  return message.replaceAll(/⟦[^⟧]*⟧/g, "");
}

export function readInterfaceState(language: string): InterfaceState {
  const file = interfaceStateFile(language);
  const none = { language, complete: false, review: UNREAD, from: {} };
  return existsSync(file) ? { ...none, ...(JSON.parse(readFileSync(file, "utf8")) as InterfaceState) } : none;
}

/** The state after somebody has said that all words of the language were made from the source as it stands. */
export function acceptedState(state: InterfaceState, source: Readonly<Record<string, string>>): InterfaceState {
  const words = interfaceMessages(state.language);
  const known = Object.keys(source).filter((id) => Object.hasOwn(words, id));
  return { ...state, from: Object.fromEntries(known.map((id) => [id, sourceMark(source[id] ?? "")])) };
}
