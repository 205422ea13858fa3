import { FluentResource } from "@fluent/bundle";
import type { CompiledWords } from "./words.ts";

/**
 * Reads a Fluent text once, when the page is built: to read it in the browser took an old phone a tenth of a second before the first line.
 * @throws Error for a message with attributes or without a value; the page has no use for either
 */
export function compileWords(source: string): CompiledWords {
  const texts: Record<string, string> = {};
  const patterns: Record<string, unknown> = {};
  for (const { id, value, attributes } of new FluentResource(source).body) {
    if (value === null || Object.keys(attributes).length > 0) {
      throw new Error(`The message "${id}" has attributes or no value; give each text a message of its own.`);
    }
    if (typeof value === "string") texts[id] = value;
    else patterns[id] = value;
  }
  return { texts, patterns };
}
