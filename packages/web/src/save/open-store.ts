import { databaseStore } from "./database-store.ts";
import { noted, noteKeptIn, readKeptIn, standIn } from "./kept-in.ts";
import { SAVE_KEY, SET_ASIDE_KEY } from "./save-keeper.ts";
import { eraseAll, memoryStore, type SimpleStorage, simpleStore, type TextStore } from "./text-store.ts";

export interface StorePlaces {
  /** Reading `window.indexedDB` or `window.localStorage` may itself throw where storage is refused: hence functions. */
  database(): IDBFactory | undefined;
  simple(): SimpleStorage | undefined;
  after(delay_ms: number, run: () => void): void;
}

const PATIENCE_ms = 1500;
/** Where the last visit kept its texts in the database, they are worth a longer wait than a fresh beginning is. */
const PATIENCE_FOR_KEPT_ms = 10_000;

async function proven(store: TextStore): Promise<TextStore> {
  await store.write("probe", "1");
  await store.erase("probe");
  return store;
}

/** Some browsers leave a database request hanging for ever; the story must not wait with it. */
function inTime<T>(work: Promise<T>, places: StorePlaces): Promise<T> {
  const patience_ms = readKeptIn(places.simple) === "database" ? PATIENCE_FOR_KEPT_ms : PATIENCE_ms;
  return new Promise((resolve, reject) => {
    places.after(patience_ms, () => reject(new Error("the database did not answer")));
    work.then(resolve, reject);
  });
}

/** The best place this browser really keeps texts in: a database, else simple storage, else memory only. */
export async function openStore(places: StorePlaces): Promise<TextStore> {
  let hasDatabase = false;
  try {
    const factory = places.database();
    hasDatabase = factory !== undefined;
    // What took texts on the last visit is not proven again: it would hold up the page, and a save that fails later says so.
    const opened =
      factory && databaseStore(factory).then(readKeptIn(places.simple) === "database" ? undefined : proven);
    if (opened) return noted(await inTime(opened, places), places.simple);
  } catch {
    // Refused or hanging: the next place is tried.
  }
  try {
    const storage = places.simple();
    if (storage) {
      const store = await proven(simpleStore(storage));
      return hasDatabase ? standIn(store, places.simple) : store;
    }
  } catch {
    // Refused or full: nothing is kept, and the screen says so.
  }
  return memoryStore();
}

/**
 * Takes over into the database what simple storage had to keep while it did not answer. What is newest stands; an older
 * game in its place is set aside, not lost. For the tab that holds the story only.
 */
export async function takeOver(store: TextStore, places: Pick<StorePlaces, "simple">): Promise<void> {
  if (store.kind !== "database") return;
  const kept = readKeptIn(places.simple);
  if (kept === "erased") await eraseAll(store);
  const left = simpleTexts(places);
  if (kept === "database" && (await left?.sizes())?.size === 0) return;
  if (left !== null) await moveTexts(left, store, kept === "stand-in" || kept === "erased");
  noteKeptIn(places.simple, (await store.sizes()).size > 0 ? "database" : null);
}

function simpleTexts({ simple }: Pick<StorePlaces, "simple">): TextStore | null {
  try {
    const storage = simple();
    return storage === undefined ? null : simpleStore(storage);
  } catch {
    return null;
  }
}

async function moveTexts(from: TextStore, to: TextStore, isNewer: boolean): Promise<void> {
  for (const key of (await from.sizes()).keys()) {
    const text = await from.read(key);
    const older = await to.read(key);
    if (text !== null && text !== older) {
      const losing = isNewer ? older : text;
      if (key === SAVE_KEY && older !== null && losing !== null) await to.write(SET_ASIDE_KEY, losing);
      if (isNewer || older === null) await to.write(key, text);
    }
    // Only what the database has acknowledged.
    await from.erase(key);
  }
}
