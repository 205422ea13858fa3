import { breath } from "../scene/breath.ts";
import { eraseAll, failureOf, type KeepResult, type TextStore } from "./text-store.ts";

export const SAVE_KEY = "save";
export const SET_ASIDE_KEY = "save-set-aside";
/** The turn of the save as it was shown (`kept-turn.ts`). */
export const TURN_KEY = "turn";
/** The record of the last night that was played to its end: it can be heard from its far end. */
export const NIGHT_KEY = "night";

/** What is kept of the play; null of what is not, or cannot be read. */
export interface Kept {
  readonly save: string | null;
  readonly turn: string | null;
  readonly night: string | null;
}

export interface SaveKeeper {
  /** Keeps the newest save, with the text of its turn; calls that come before it is written are folded into the last. */
  keep(save: string, turn?: () => string): Promise<KeepResult>;
  read(): Promise<Kept>;
  keepNight(record: string): Promise<void>;
  erase(): Promise<void>;
  /** Erases all that is kept on the device, with what was still to be written of the play. */
  eraseAll(): Promise<void>;
  /** Moves a save that cannot be opened out of the way, so that it can still be exported. */
  setAside(): Promise<void>;
}

export interface SaveKeeperParts {
  store: TextStore;
  /** False in a second tab: nothing may be written over the first tab's story. */
  mayWrite(): boolean;
  /** Told of a save once it and its turn are kept. */
  onKept?(save: string): void;
}

export function createSaveKeeper({ store, mayWrite, onKept }: SaveKeeperParts): SaveKeeper {
  let newest: { save: string; turn: (() => string) | undefined } | null = null;
  let writing: Promise<KeepResult> | null = null;

  /** What was to be kept is dropped, or written before it is erased. */
  async function stop(): Promise<void> {
    newest = null;
    await writing;
  }

  /** Without it the next visit waits a little; a turn that is not of the save is not shown. */
  async function keepTurn(save: string, turn: () => string): Promise<void> {
    try {
      await store.write(TURN_KEY, turn());
      onKept?.(save);
    } catch {
      // The save itself is kept.
    }
  }

  const eraseTurn = () => store.erase(TURN_KEY).catch(() => {});

  async function drain(): Promise<KeepResult> {
    let result: KeepResult = store.kind === "memory" ? "refused" : "kept";
    // The turn is drawn first: both would be one long piece of work.
    await breath();
    while (newest !== null) {
      const { save, turn } = newest;
      newest = null;
      try {
        await store.write(SAVE_KEY, save);
        if (turn !== undefined) await keepTurn(save, turn);
      } catch (error) {
        result = failureOf(error);
      }
    }
    writing = null;
    return result;
  }

  return {
    keep(save, turn) {
      if (!mayWrite()) return Promise.resolve("elsewhere");
      newest = { save, turn };
      writing ??= drain();
      return writing;
    },
    read: async () => {
      const keys = [SAVE_KEY, TURN_KEY, NIGHT_KEY];
      const [save = null, turn = null, night = null] = await Promise.all(
        keys.map((key) => store.read(key).catch(() => null)),
      );
      return { save, turn, night };
    },
    keepNight: async (record) => {
      if (mayWrite()) await store.write(NIGHT_KEY, record);
    },
    erase: async () => {
      await stop();
      if (!mayWrite()) return;
      await store.erase(SAVE_KEY);
      await store.erase(TURN_KEY);
    },
    eraseAll: async () => {
      // What the next visit would show first goes at once, whatever the rest waits for; and again, had it just been written.
      void eraseTurn();
      await stop();
      void eraseTurn();
      await eraseAll(store);
    },
    setAside: async () => {
      const text = await store.read(SAVE_KEY);
      if (text === null || !mayWrite()) return;
      await store.write(SET_ASIDE_KEY, text);
      await store.erase(SAVE_KEY);
      await store.erase(TURN_KEY);
    },
  };
}
