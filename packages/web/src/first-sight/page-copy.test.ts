import { describe, expect, it } from "vitest";
import { fakeStorage } from "../save/fake-storage.ts";
import { createSaveKeeper, SAVE_KEY } from "../save/save-keeper.ts";
import { eraseAll, memoryStore } from "../save/text-store.ts";
import { SETTINGS_KEY } from "../settings/settings.ts";
import { createCopyKeeper, PAGE_KEY, withCopy } from "./page-copy.ts";
import { COPY_PLACE, type PageCopy } from "./page-copy-place.ts";

const COPY: PageCopy = {
  drawnBy: "/a.js",
  title: "T",
  plainTitle: "P",
  erasesOnLeaving: false,
  root: {},
  styles: [],
  html: "<p>she waits</p>",
};

function simpleStorage() {
  const texts = new Map<string, string>();
  return { texts, copies: createCopyKeeper(() => fakeStorage(texts)) };
}

describe("the copy of the page", () => {
  it("goes with what it showed: with another save, other settings, and whatever is erased", async () => {
    const { texts, copies } = simpleStorage();
    const store = withCopy(memoryStore(), copies);
    for (const change of [
      () => store.write(SAVE_KEY, "2"),
      () => store.write(SETTINGS_KEY, "{}"),
      () => store.erase("night"),
      () => store.erase(PAGE_KEY),
    ]) {
      copies.keep(COPY);
      await change();
      expect(texts.has(COPY_PLACE)).toBe(false);
    }
    copies.keep(COPY);
    await store.write("seen", "[]");
    expect(texts.get(COPY_PLACE)).toContain("she waits");
  });

  it("is counted among what is kept, and erased with all of it where it is all there is", async () => {
    const { texts, copies } = simpleStorage();
    const store = withCopy(memoryStore(), copies);
    expect((await store.sizes()).has(PAGE_KEY)).toBe(false);
    copies.keep(COPY);
    expect((await store.sizes()).get(PAGE_KEY)).toBe(JSON.stringify(COPY).length);
    await eraseAll(store);
    expect(texts.size).toBe(0);
  });

  it("is erased at once where the rest of an erasure waits for a database that does not answer", () => {
    const { texts, copies } = simpleStorage();
    const hanging = { ...memoryStore(), sizes: () => new Promise<never>(() => {}) };
    const keeper = createSaveKeeper({ store: withCopy(hanging, copies), mayWrite: () => true });
    copies.keep(COPY);
    void keeper.eraseAll();
    expect(texts.size).toBe(0);
  });

  it("is not kept where storage is refused or full, and nothing else fails for it", async () => {
    const refuse = (): never => {
      throw new DOMException("refused", "SecurityError");
    };
    const copies = createCopyKeeper(refuse);
    const store = withCopy(memoryStore(), copies);
    copies.keep(COPY);
    await store.write(SAVE_KEY, "1");
    expect([...(await store.sizes()).keys()]).toEqual([SAVE_KEY]);
  });
});
