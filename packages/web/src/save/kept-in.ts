import type { SimpleStorage, TextStore } from "./text-store.ts";

/**
 * Where the newest texts of this device are, noted in simple storage: `stand-in` when a database that did not answer left them
 * there, `erased` when everything was erased there meanwhile, and what has been kept since is all there is.
 */
export type KeptIn = "database" | "stand-in" | "erased";

export type OpenSimple = () => SimpleStorage | undefined;

const KEY = "connection-denied.kept-in";

/** Null where nothing is noted or simple storage is refused. */
export function readKeptIn(simple: OpenSimple): KeptIn | null {
  try {
    const noted = simple()?.getItem(KEY);
    return noted === "database" || noted === "stand-in" || noted === "erased" ? noted : null;
  } catch {
    return null;
  }
}

export function noteKeptIn(simple: OpenSimple, where: KeptIn | null): void {
  if (readKeptIn(simple) === where) return;
  try {
    if (where === null) simple()?.removeItem(KEY);
    else simple()?.setItem(KEY, where);
  } catch {
    // Refused or full: then nothing stands in for the database either.
  }
}

/** Notes with every change what the note becomes of what it was, where texts are left and where none is. */
function noting(
  store: TextStore,
  simple: OpenSimple,
  next: (noted: KeptIn | null, hasTexts: boolean) => KeptIn | null,
): TextStore {
  const note = (hasTexts: boolean) => noteKeptIn(simple, next(readKeptIn(simple), hasTexts));
  return {
    ...store,
    write: async (key, text) => {
      await store.write(key, text);
      note(true);
    },
    erase: async (key) => {
      await store.erase(key);
      note((await store.sizes()).size > 0);
    },
  };
}

/** Simple storage in the place of a database that did not answer. */
export const standIn = (store: TextStore, simple: OpenSimple): TextStore =>
  noting(store, simple, (noted, hasTexts) => (noted === "erased" || !hasTexts ? "erased" : "stand-in"));

/** The database; what stands in simple storage for it, it has still to take over. */
export const noted = (store: TextStore, simple: OpenSimple): TextStore =>
  noting(store, simple, (before, hasTexts) => {
    if (before === "stand-in" || before === "erased") return before;
    return hasTexts ? "database" : null;
  });
