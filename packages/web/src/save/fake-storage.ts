import type { SimpleStorage } from "./text-store.ts";

/** Simple storage for tests: what `localStorage` does, over a map that can be looked into. */
export function fakeStorage(texts = new Map<string, string>()): SimpleStorage {
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}
