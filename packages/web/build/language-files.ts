import type { Plugin } from "vite";
import { cutOfFont } from "./font-letters.ts";
import { languageOfModule } from "./language-of-module.ts";

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
    `${folderOf([...originalFileNames, ...names.map((name) => `/${name}`)])}[name]-[hash]${cutOf(originalFileNames)}[extname]`,
};

/** The hash of a font is that of the whole file; what it is cut down to is told besides. */
function cutOf([original = ""]: readonly string[]): string {
  return /\.woff2?$/.test(original) ? `-${cutOfFont(original)}` : "";
}

/** Words of a part of the page are named after the part: they stand in its folder under the name of their language. */
function partOf(id: string): string {
  return /\/([^/]+)\/[\w-]+\.ftl(?:\?words)?$/.exec(id)?.[1] ?? "[name]";
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
