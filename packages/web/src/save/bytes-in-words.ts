import type { Words } from "../words/words.ts";

/** A size on this device in words a person uses. */
export function bytesInWords(bytes: number, words: Words): string {
  return bytes < 1000
    ? words("size-bytes", { bytes })
    : words("size-kilobytes", { kilobytes: Math.round(bytes / 1000) });
}
