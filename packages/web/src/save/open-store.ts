import { databaseStore } from "./database-store.ts";
import { memoryStore, type SimpleStorage, simpleStore, type TextStore } from "./text-store.ts";

export interface StorePlaces {
  /** Reading `window.indexedDB` or `window.localStorage` may itself throw where storage is refused: hence functions. */
  database(): IDBFactory | undefined;
  simple(): SimpleStorage | undefined;
  after(delay_ms: number, run: () => void): void;
}

const PATIENCE_ms = 1500;

async function proven(store: TextStore): Promise<TextStore> {
  await store.write("probe", "1");
  await store.erase("probe");
  return store;
}

/** Some browsers leave a database request hanging for ever; the story must not wait with it. */
function inTime<T>(work: Promise<T>, places: StorePlaces): Promise<T> {
  return new Promise((resolve, reject) => {
    places.after(PATIENCE_ms, () => reject(new Error("the database did not answer")));
    work.then(resolve, reject);
  });
}

/** The best place this browser really keeps texts in: a database, else simple storage, else memory only. */
export async function openStore(places: StorePlaces): Promise<TextStore> {
  try {
    const factory = places.database();
    if (factory) return await inTime(databaseStore(factory).then(proven), places);
  } catch {
    // Refused or hanging: the next place is tried.
  }
  try {
    const storage = places.simple();
    if (storage) return await proven(simpleStore(storage));
  } catch {
    // Refused or full: nothing is kept, and the screen says so.
  }
  return memoryStore();
}
