import { describe, expect, it } from "vitest";
import { keepLanguageFiles } from "./keep-language-files.ts";

const FILES = { en: ["/assets/en/first-1.js"], ko: ["/assets/ko/first-2.js", "/assets/ko/serif-3.woff2"] };

function cacheOf(...paths: string[]) {
  const kept = new Set(paths);
  const added: string[] = [];
  const cache = {
    keys: async () => [...kept].map((path) => ({ url: `https://game.example${path}` })),
    delete: async (url: string) => kept.delete(new URL(url).pathname),
    match: async (path: string) => (kept.has(path) ? {} : undefined),
    addAll: async (wanted: string[]) => {
      for (const path of wanted) kept.add(path);
      added.push(...wanted);
    },
  };
  return { kept, added, caches: { open: async () => cache } as unknown as CacheStorage };
}

const fetch = async () => ({ json: async () => FILES }) as unknown as Response;

describe("the files of a language", () => {
  it("are kept, those of others are not fetched, and those of an earlier build go", async () => {
    const { kept, added, caches } = cacheOf(
      "/assets/en/first-1.js",
      "/assets/ko/first-0.js",
      "/assets/ko/serif-3.woff2",
    );
    await keepLanguageFiles("ko", { caches, fetch });
    expect([...kept].sort()).toEqual(["/assets/en/first-1.js", "/assets/ko/first-2.js", "/assets/ko/serif-3.woff2"]);
    expect(added).toEqual(["/assets/ko/first-2.js"]);
  });

  it("are done without where there is no cache, no room or no list", async () => {
    const { caches } = cacheOf();
    const full = { open: () => Promise.reject(new Error("full")) } as unknown as CacheStorage;
    await expect(keepLanguageFiles("ko", { caches: undefined, fetch })).resolves.toBeUndefined();
    await expect(keepLanguageFiles("ko", { caches: full, fetch })).resolves.toBeUndefined();
    const offline = () => Promise.reject(new TypeError("offline"));
    await expect(keepLanguageFiles("ko", { caches, fetch: offline })).resolves.toBeUndefined();
    await expect(keepLanguageFiles("tlh", { caches, fetch })).resolves.toBeUndefined();
  });
});
