/** Why something could not be kept: the browser refuses storage, it is full, or another tab holds the story. */
export type KeepResult = "kept" | "full" | "refused" | "elsewhere";

/** Named texts on this device. Every method may throw; `KeepResult` words are made by whoever calls. */
export interface TextStore {
  readonly kind: "database" | "simple" | "memory";
  read(key: string): Promise<string | null>;
  write(key: string, text: string): Promise<void>;
  erase(key: string): Promise<void>;
  /** Size in bytes of each kept text, by key. */
  sizes(): Promise<ReadonlyMap<string, number>>;
}

/** Erases every text; what cannot be erased does not keep the others. */
export async function eraseAll(store: TextStore): Promise<void> {
  const sizes = await store.sizes().catch(() => new Map<string, number>());
  for (const key of sizes.keys()) await store.erase(key).catch(() => {});
}

const PREFIX = "connection-denied/";

/** UTF-8 length of a text. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Nothing outlives the page; the last resort when the browser keeps nothing. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    kind: "memory",
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => void texts.set(key, text),
    erase: async (key) => void texts.delete(key),
    sizes: async () => new Map([...texts].map(([key, text]) => [key, byteLength(text)])),
  };
}

/** The part of `Storage` that is used, so that a test can hand in one that is full or refuses. */
export type SimpleStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export function simpleStore(storage: SimpleStorage): TextStore {
  return {
    kind: "simple",
    read: async (key) => storage.getItem(PREFIX + key),
    write: async (key, text) => storage.setItem(PREFIX + key, text),
    erase: async (key) => storage.removeItem(PREFIX + key),
    sizes: async () => {
      const found = new Map<string, number>();
      for (let index = 0; index < storage.length; index += 1) {
        const key = storage.key(index);
        if (key?.startsWith(PREFIX)) found.set(key.slice(PREFIX.length), byteLength(storage.getItem(key) ?? ""));
      }
      return found;
    },
  };
}

/** Browsers name a full disk in two ways. */
export function failureOf(error: unknown): "full" | "refused" {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED" ? "full" : "refused";
}
