import { describe, expect, it } from "vitest";
import { createSaveKeeper, SAVE_KEY, SET_ASIDE_KEY } from "./save-keeper.ts";
import { memoryStore, type TextStore } from "./text-store.ts";

function fakeStore(change: Partial<TextStore> = {}): TextStore {
  return { ...memoryStore(), kind: "database", ...change };
}

function named(name: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error("no"), { name });
  };
}

describe("save keeper", () => {
  it("keeps the newest of several saves made while one is being written", async () => {
    const written: string[] = [];
    const slow = fakeStore({
      write: async (_key, text) => {
        await Promise.resolve();
        written.push(text);
      },
    });
    const keeper = createSaveKeeper({ store: slow, mayWrite: () => true });
    const results = await Promise.all([keeper.keep("1"), keeper.keep("2"), keeper.keep("3")]);
    expect(results).toEqual(["kept", "kept", "kept"]);
    expect(written.at(-1)).toBe("3");
    expect(await keeper.keep("4")).toBe("kept");
    expect(written.at(-1)).toBe("4");
  });

  it("says full when the storage is full and refused when it refuses, and can go on after", async () => {
    let broken: string | null = "QuotaExceededError";
    const store = memoryStore();
    const keeper = createSaveKeeper({
      store: fakeStore({ write: (key, text) => (broken ? named(broken)() : store.write(key, text)), read: store.read }),
      mayWrite: () => true,
    });
    expect(await keeper.keep("a")).toBe("full");
    broken = "SecurityError";
    expect(await keeper.keep("b")).toBe("refused");
    broken = null;
    expect(await keeper.keep("c")).toBe("kept");
    expect((await keeper.read()).save).toBe("c");
  });

  it("says refused when only memory is left", async () => {
    const keeper = createSaveKeeper({ store: memoryStore(), mayWrite: () => true });
    expect(await keeper.keep("a")).toBe("refused");
  });

  it("leaves nothing behind of a turn that was being written when all is erased", async () => {
    const store = fakeStore();
    let written = (): void => {};
    const slow = fakeStore({
      ...store,
      write: async (key, text) => {
        if (key === SAVE_KEY) await new Promise<void>((resolve) => (written = resolve));
        await store.write(key, text);
      },
    });
    const keeper = createSaveKeeper({ store: slow, mayWrite: () => true });
    const kept = keeper.keep("save", () => "its turn");
    await new Promise((go) => setTimeout(go, 5));
    const erased = keeper.eraseAll();
    written();
    await Promise.all([kept, erased]);
    expect(await store.read("turn")).toBeNull();
    expect(await store.read(SAVE_KEY)).toBeNull();
  });

  it("never writes, erases or moves from a second tab", async () => {
    const store = fakeStore();
    await store.write(SAVE_KEY, "first tab");
    const keeper = createSaveKeeper({ store, mayWrite: () => false });
    expect(await keeper.keep("second tab")).toBe("elsewhere");
    await keeper.erase();
    await keeper.setAside();
    expect(await store.read(SAVE_KEY)).toBe("first tab");
  });

  it("sets a save aside whole, so that it can still be exported", async () => {
    const store = fakeStore();
    await store.write(SAVE_KEY, "{ not a save");
    const keeper = createSaveKeeper({ store, mayWrite: () => true });
    await keeper.setAside();
    expect(await store.read(SAVE_KEY)).toBeNull();
    expect(await store.read(SET_ASIDE_KEY)).toBe("{ not a save");
  });

  it("reads nothing, rather than failing, where reading is refused", async () => {
    const keeper = createSaveKeeper({ store: fakeStore({ read: named("SecurityError") }), mayWrite: () => true });
    expect(await keeper.read()).toEqual({ save: null, turn: null, night: null });
  });
});
