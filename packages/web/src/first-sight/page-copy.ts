import { SAVE_KEY } from "../save/save-keeper.ts";
import { byteLength, type SimpleStorage, type TextStore } from "../save/text-store.ts";
import { SETTINGS_KEY } from "../settings/settings.ts";
import { COPY_PLACE, type PageCopy } from "./page-copy-place.ts";

/** Its key among the texts that are kept. It alone stands in simple storage always: a database answers too late for it. */
export const PAGE_KEY = "page";

export interface CopyKeeper {
  /** Where it cannot be kept, the next visit waits a little longer. */
  keep(copy: PageCopy): void;
  erase(): void;
  /** Bytes, UTF-8. */
  size(): number;
}

export function createCopyKeeper(simple: () => SimpleStorage | undefined): CopyKeeper {
  const attempt = <Answer>(act: (storage: SimpleStorage) => Answer): Answer | null => {
    try {
      const storage = simple();
      return storage === undefined ? null : act(storage);
    } catch {
      return null;
    }
  };
  return {
    keep: (copy) => void attempt((storage) => storage.setItem(COPY_PLACE, JSON.stringify(copy))),
    erase: () => void attempt((storage) => storage.removeItem(COPY_PLACE)),
    size: () => byteLength(attempt((storage) => storage.getItem(COPY_PLACE)) ?? ""),
  };
}

/** After these are written the page looks otherwise. */
const SHOWN: ReadonlySet<string> = new Set([SAVE_KEY, SETTINGS_KEY]);

/** The same store, whose texts are seen and erased together with the copy. */
export function withCopy(store: TextStore, copies: CopyKeeper): TextStore {
  return {
    ...store,
    write: (key, text) => {
      if (SHOWN.has(key)) copies.erase();
      return store.write(key, text);
    },
    erase: (key) => {
      copies.erase();
      return store.erase(key);
    },
    sizes: async () => {
      const sizes = new Map(await store.sizes());
      if (copies.size() > 0) sizes.set(PAGE_KEY, copies.size());
      return sizes;
    },
  };
}
