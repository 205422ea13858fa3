import { describe, expect, it } from "vitest";
import { type TabLockParts, takeTabLock } from "./tab-lock.ts";

function sharedStorage() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
    key: () => null,
    length: 0,
  };
}

function tabParts(tab: string, storage: ReturnType<typeof sharedStorage>, clock: { now: number }): TabLockParts {
  return { tab, storage, now: () => clock.now, every: () => () => {} };
}

/** Web Locks of one browser: one holder per name. */
function browserLocks() {
  let busy = false;
  const request = async (_name: string, _options: unknown, run: (lock: object | null) => unknown) => {
    if (busy) return run(null);
    busy = true;
    await run({});
    busy = false;
    return undefined;
  };
  return { request } as unknown as Pick<LockManager, "request">;
}

describe("tab lock", () => {
  it("gives the story to one tab, and to the next once it is released", async () => {
    const locks = browserLocks();
    const parts = (tab: string): TabLockParts => ({ locks, tab, now: () => 0, every: () => () => {} });
    const first = await takeTabLock(parts("a"));
    const second = await takeTabLock(parts("b"));
    expect([first.held, second.held]).toEqual([true, false]);
    first.release();
    await Promise.resolve();
    await Promise.resolve();
    expect((await takeTabLock(parts("c"))).held).toBe(true);
  });

  it("without Web Locks, a living sign keeps the second tab out and a stale one does not", async () => {
    const storage = sharedStorage();
    const clock = { now: 100_000 };
    expect((await takeTabLock(tabParts("a", storage, clock))).held).toBe(true);
    clock.now += 3_000;
    expect((await takeTabLock(tabParts("b", storage, clock))).held).toBe(false);
    clock.now += 60_000;
    expect((await takeTabLock(tabParts("c", storage, clock))).held).toBe(true);
  });

  it("is not locked out by a clock that was set back", async () => {
    const storage = sharedStorage();
    await takeTabLock(tabParts("a", storage, { now: 9_000_000 }));
    expect((await takeTabLock(tabParts("b", storage, { now: 1_000 }))).held).toBe(true);
  });

  it("is not locked out by a sign it cannot read", async () => {
    const storage = sharedStorage();
    storage.setItem("connection-denied/open-tab", "{{{");
    expect((await takeTabLock(tabParts("a", storage, { now: 0 }))).held).toBe(true);
  });
});
