import { describe, expect, it } from "vitest";
import { openStore } from "./open-store.ts";
import type { SimpleStorage } from "./text-store.ts";

function fakeStorage(): SimpleStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

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
