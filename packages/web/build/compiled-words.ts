import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { compileWords } from "../src/words/compile-words.ts";

const ASKED = /\.ftl\?words$/;

/** Hands over Fluent texts as they have been read: `import words from "./en.ftl?words"`. */
export function compiledWords(): Plugin {
  return {
    name: "compiled-words",
    enforce: "pre",
    load(id) {
      if (!ASKED.test(id)) return null;
      const file = id.replace(/\?words$/, "");
      this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(compileWords(readFileSync(file, "utf8")))};`, map: null };
    },
  };
}
