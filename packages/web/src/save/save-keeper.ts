import { failureOf, type KeepResult, type TextStore } from "./text-store.ts";

export const SAVE_KEY = "save";
export const SET_ASIDE_KEY = "save-set-aside";
/** The record of the last night that was played to its end: it can be heard from its far end. */
export const NIGHT_KEY = "night";

export interface SaveKeeper {
  /** Keeps the newest save; calls that come while one is being written are folded into the last. */
  keep(save: string): Promise<KeepResult>;
  read(): Promise<string | null>;
  keepNight(record: string): Promise<void>;
  readNight(): Promise<string | null>;
  erase(): Promise<void>;
  /** Moves a save that cannot be opened out of the way, so that it can still be exported. */
  setAside(): Promise<void>;
}

export interface SaveKeeperParts {
  store: TextStore;
  /** False in a second tab: nothing may be written over the first tab's story. */
  mayWrite(): boolean;
}

export function createSaveKeeper({ store, mayWrite }: SaveKeeperParts): SaveKeeper {
  let newest: string | null = null;
  let writing: Promise<KeepResult> | null = null;

  async function drain(): Promise<KeepResult> {
    let result: KeepResult = store.kind === "memory" ? "refused" : "kept";
    while (newest !== null) {
      const text = newest;
      newest = null;
      try {
        await store.write(SAVE_KEY, text);
      } catch (error) {
        result = failureOf(error);
      }
    }
    writing = null;
    return result;
  }

  return {
    keep(save) {
      if (!mayWrite()) return Promise.resolve("elsewhere");
      newest = save;
      writing ??= drain();
      return writing;
    },
    read: () => store.read(SAVE_KEY).catch(() => null),
    keepNight: async (record) => {
      if (mayWrite()) await store.write(NIGHT_KEY, record);
    },
    readNight: () => store.read(NIGHT_KEY).catch(() => null),
    erase: async () => {
      newest = null;
      if (mayWrite()) await store.erase(SAVE_KEY);
    },
    setAside: async () => {
      const text = await store.read(SAVE_KEY);
      if (text === null || !mayWrite()) return;
      await store.write(SET_ASIDE_KEY, text);
      await store.erase(SAVE_KEY);
    },
  };
}
