import type { Plugin } from "vite";

/** How a file of the build shows that it belongs to one language: the words, the story's words, the type. */
const MODULES = [
  /\/(?:first|type)-([a-z]{2,3}(?:-[A-Z]{2})?)\.(?:ts|css)$/,
  /\/([a-z]{2,3}(?:-[A-Z]{2})?)\.ftl(?:\?raw)?$/,
  /^\0?virtual:words\/[^/]+\/([a-z]{2,3}(?:-[A-Z]{2})?)(?:\/opening)?$/,
];
/** Fonts by the script in their names. */
const SCRIPTS: Readonly<Record<string, string>> = { korean: "ko" };

/** The language that a module is for; null for what every reader needs. */
export function languageOfModule(id: string): string | null {
  const found = MODULES.map((pattern) => pattern.exec(id)?.[1]).find((tag) => tag !== undefined);
  const script = Object.keys(SCRIPTS).find((name) => id.includes(`-${name}-`));
  return found ?? (script === undefined ? null : (SCRIPTS[script] ?? null));
}

interface NamedChunk {
  readonly facadeModuleId?: string | null;
}

interface NamedAsset {
  readonly names: readonly string[];
  readonly originalFileNames: readonly string[];
}

/** Names for the files of a build: those of one language stand in a folder of their own. */
export const languageFolders = {
  chunkFileNames: ({ facadeModuleId }: NamedChunk) =>
    `${folderOf([facadeModuleId ?? ""])}${partOf(facadeModuleId ?? "")}-[hash].js`,
  assetFileNames: ({ names, originalFileNames }: NamedAsset) =>
    `${folderOf([...originalFileNames, ...names.map((name) => `/${name}`)])}[name]-[hash][extname]`,
};

/** Words of a part of the page are named after the part: they stand in its folder under the name of their language. */
function partOf(id: string): string {
  return /\/([^/]+)\/[\w-]+\.ftl(?:\?raw)?$/.exec(id)?.[1] ?? "[name]";
}

function folderOf(ids: readonly string[]): string {
  const language = ids.map(languageOfModule).find((tag) => tag !== null);
  return language === undefined ? "assets/" : `assets/${language}/`;
}

/** Writes `languages.json`: which files belong to which language, so that the page can keep those of its reader. */
export function languageFiles(): Plugin {
  return {
    name: "language-files",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files: Record<string, string[]> = {};
        for (const name of Object.keys(bundle).sort()) {
          const language = /^assets\/([a-z]{2,3}(?:-[A-Z]{2})?)\//.exec(name)?.[1];
          if (language !== undefined) files[language] = [...(files[language] ?? []), `/${name}`];
        }
        this.emitFile({ type: "asset", fileName: "languages.json", source: JSON.stringify(files) });
      },
    },
  };
}
