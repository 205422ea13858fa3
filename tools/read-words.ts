/** Reads what is written in languages besides the source's: translations of episodes, and the words of the interface. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EPISODES_FOLDER } from "./read-content.ts";

export const WEB_SOURCE = fileURLToPath(new URL("../packages/web/src/", import.meta.url));

/** The language that the episodes and the interface are written in. */
export const SOURCE_LANGUAGE = "en";

/** Where an episode's words in a language are kept. */
export function translationFile(episode: string, language: string): string {
  return join(EPISODES_FOLDER, episode, "words", `${language}.json`);
}

/** Languages that an episode has words in, besides its own, sorted. */
export function translatedInto(episode: string): string[] {
  const folder = join(EPISODES_FOLDER, episode, "words");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => name.replace(/\.json$/, "")).sort();
}

/** An episode's words in a language as they stand on disk, unchecked; null when there are none. */
export function readTranslation(episode: string, language: string): unknown {
  const file = translationFile(episode, language);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** What is known of the interface in a language besides its words: see `InterfaceState` of the workbench. */
export function interfaceStateFile(language: string): string {
  return join(WEB_SOURCE, "words", `${language}.json`);
}

/** Fluent text of the interface in a language, by path inside the page's sources: one file beside each thing shown. */
export function readInterfaceWords(language: string): Record<string, string> {
  const paths = globSync(`**/${language}.ftl`, { cwd: WEB_SOURCE }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(WEB_SOURCE, path), "utf8")]));
}

/** Languages that the interface has words in, besides the source's, sorted. */
export function interfaceLanguages(): string[] {
  const names = readdirSync(join(WEB_SOURCE, "words")).filter((name) => name.endsWith(".ftl"));
  return names
    .map((name) => name.replace(/\.ftl$/, ""))
    .filter((name) => name !== SOURCE_LANGUAGE)
    .sort();
}
