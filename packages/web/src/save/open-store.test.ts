import { describe, expect, it } from "vitest";
import { fakeStorage } from "./fake-storage.ts";
import { openStore, takeOver } from "./open-store.ts";
import { eraseAll, memoryStore, type SimpleStorage, type TextStore } from "./text-store.ts";

const neverAfter = () => {};

describe("open store", () => {
  it("falls back to simple storage where the database throws", async () => {
    const store = await openStore({
      database: () => {
        throw new Error("refused");
      },
      simple: fakeStorage,
      after: neverAfter,
    });
    expect(store.kind).toBe("simple");
    await store.write("save", "é");
    expect(await store.read("save")).toBe("é");
    expect([...(await store.sizes())]).toEqual([["save", 2]]);
  });

  it("does not wait for a database that never answers", async () => {
    const hanging = { open: () => ({}) } as unknown as IDBFactory;
    const store = await openStore({ database: () => hanging, simple: fakeStorage, after: (_delay, run) => run() });
    expect(store.kind).toBe("simple");
  });

  it("plays on in memory when simple storage is full or refused", async () => {
    const full: SimpleStorage = {
      ...fakeStorage(),
      setItem: () => {
        throw Object.assign(new Error("full"), { name: "QuotaExceededError" });
      },
    };
    expect((await openStore({ database: () => undefined, simple: () => full, after: neverAfter })).kind).toBe("memory");
    const refusing = {
      database: () => undefined,
      simple: () => {
        throw new Error("refused");
      },
      after: neverAfter,
    };
    expect((await openStore(refusing)).kind).toBe("memory");
  });
});

/** A device with a database that answers or hangs, as it is told; both places keep their texts from visit to visit. */
function device() {
  const storage = fakeStorage();
  const inDatabase: TextStore = { ...memoryStore(), kind: "database" };
  const simple = () => storage;
  const hanging = { open: () => ({}) } as unknown as IDBFactory;
  return {
    storage,
    inDatabase,
    slowVisit: () => openStore({ database: () => hanging, simple, after: (_delay, run) => run() }),
    async visit(): Promise<TextStore> {
      await takeOver(inDatabase, { simple });
      return inDatabase;
    },
  };
}

describe("a database that answers on one visit and not on another", () => {
  it("has on the next visit what simple storage kept for it", async () => {
    const { slowVisit, visit, storage } = device();
    await (await slowVisit()).write("save", "the night");
    const store = await visit();
    expect(await store.read("save")).toBe("the night");
    expect(storage.getItem("connection-denied/save")).toBeNull();
  });

  it("keeps the newer game, and sets the older aside", async () => {
    const { slowVisit, visit } = device();
    await (await visit()).write("save", "older");
    await (await visit()).write("settings", "dark");
    await (await slowVisit()).write("save", "newer");
    const store = await visit();
    expect(await store.read("save")).toBe("newer");
    expect(await store.read("save-set-aside")).toBe("older");
    expect(await store.read("settings")).toBe("dark");
  });

  it("does not let what an earlier version left behind take the place of what is kept", async () => {
    const { visit, storage, inDatabase } = device();
    storage.setItem("connection-denied/save", "left behind");
    storage.setItem("connection-denied/night", "its night");
    await inDatabase.write("save", "played since");
    const store = await visit();
    expect(await store.read("save")).toBe("played since");
    expect(await store.read("save-set-aside")).toBe("left behind");
    expect(await store.read("night")).toBe("its night");
  });

  it("forgets what was erased while it did not answer, and keeps what was kept since", async () => {
    const { slowVisit, visit } = device();
    const first = await visit();
    await first.write("save", "older");
    await first.write("night", "older night");
    const slow = await slowVisit();
    await slow.write("settings", "dark");
    await eraseAll(slow);
    await slow.write("save", "begun again");
    const store = await visit();
    expect(await store.read("save")).toBe("begun again");
    expect(await store.read("night")).toBeNull();
    expect(await store.read("settings")).toBeNull();
    expect(await store.read("save-set-aside")).toBeNull();
  });

  it("leaves in simple storage what the database does not take", async () => {
    const { slowVisit, inDatabase, storage } = device();
    await (await slowVisit()).write("save", "the night");
    const full = { ...inDatabase, write: () => Promise.reject(new DOMException("full", "QuotaExceededError")) };
    await expect(takeOver(full, { simple: () => storage })).rejects.toThrow("full");
    expect(storage.getItem("connection-denied/save")).toBe("the night");
  });

  it("is waited for longer where it keeps something", async () => {
    const { visit, storage } = device();
    const patience: number[] = [];
    const hanging = { open: () => ({}) } as unknown as IDBFactory;
    const after = (delay_ms: number, run: () => void) => {
      patience.push(delay_ms);
      run();
    };
    const opening = { database: () => hanging, simple: () => storage, after };
    await openStore(opening);
    await (await visit()).write("save", "the night");
    await visit();
    await openStore(opening);
    expect(patience[1]).toBeGreaterThan(patience[0] ?? 0);
  });
});
