import type { SimpleStorage } from "./text-store.ts";

/** Whether this tab is the one that may write. A second tab plays on, unsaved, and is told so. */
export interface TabLock {
  readonly held: boolean;
  release(): void;
}

export interface TabLockParts {
  /** Web Locks, where the browser has them. */
  locks?: Pick<LockManager, "request"> | undefined;
  /** The fallback: a sign of life in simple storage. */
  storage?: SimpleStorage | undefined;
  tab: string;
  now(): number;
  every(period_ms: number, run: () => void): () => void;
}

const NAME = "connection-denied-story";
/** Not one of the texts that are kept, whose keys begin with a name and a stroke. */
const SIGN_KEY = "connection-denied.open-tab";
const BEAT_ms = 2000;
const STALE_ms = 6000;

function byWebLock(locks: Pick<LockManager, "request">): Promise<TabLock> {
  return new Promise((resolve) => {
    void locks
      .request(NAME, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve({ held: false, release: () => {} });
          return undefined;
        }
        return new Promise<void>((release) => resolve({ held: true, release }));
      })
      .catch(() => resolve({ held: true, release: () => {} }));
  });
}

function signIn(storage: SimpleStorage): { tab: string; at: number } | null {
  try {
    const sign: unknown = JSON.parse(storage.getItem(SIGN_KEY) ?? "null");
    if (typeof sign !== "object" || sign === null || !("tab" in sign) || !("at" in sign)) return null;
    return typeof sign.tab === "string" && typeof sign.at === "number" ? { tab: sign.tab, at: sign.at } : null;
  } catch {
    return null;
  }
}

function bySign(storage: SimpleStorage, parts: TabLockParts): TabLock {
  const sign = signIn(storage);
  const now = parts.now();
  const age_ms = sign ? now - sign.at : STALE_ms;
  // A sign from the future means the clock was set back; it is nobody's.
  if (sign && sign.tab !== parts.tab && age_ms >= 0 && age_ms < STALE_ms) return { held: false, release: () => {} };
  const beat = () => storage.setItem(SIGN_KEY, JSON.stringify({ tab: parts.tab, at: parts.now() }));
  beat();
  const stop = parts.every(BEAT_ms, beat);
  return {
    held: true,
    release: () => {
      stop();
      storage.removeItem(SIGN_KEY);
    },
  };
}

/** Takes the story for this tab if no other tab has it. With no way to know, it is taken. */
export async function takeTabLock(parts: TabLockParts): Promise<TabLock> {
  if (parts.locks) return byWebLock(parts.locks);
  try {
    if (parts.storage) return bySign(parts.storage, parts);
  } catch {
    // No storage either: then nothing is written that a second tab could overwrite.
  }
  return { held: true, release: () => {} };
}
