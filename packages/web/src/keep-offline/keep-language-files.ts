/** Name of the cache that the service worker serves the files of languages from; vite.config.ts gives it the same. */
export const LANGUAGE_CACHE = "languages";

export interface OfflineParts {
  caches: CacheStorage | undefined;
  fetch(path: string): Promise<Response>;
}

/**
 * Keeps what the page needs in one language for use without a network: the service worker itself keeps only what every
 * reader needs. Files of an earlier build go. What cannot be kept is fetched when it is needed.
 */
export async function keepLanguageFiles(language: string, { caches, fetch }: OfflineParts): Promise<void> {
  try {
    if (!caches) return;
    // Made by build/language-files.ts.
    const files = (await (await fetch("/languages.json")).json()) as Record<string, readonly string[]>;
    const known = new Set(Object.values(files).flat());
    const cache = await caches.open(LANGUAGE_CACHE);
    for (const { url } of await cache.keys()) if (!known.has(new URL(url).pathname)) await cache.delete(url);
    const missing: string[] = [];
    for (const path of files[language] ?? []) if (!(await cache.match(path))) missing.push(path);
    await cache.addAll(missing);
  } catch {
    // No room, or no network: the page goes on without.
  }
}
