import { fileURLToPath } from "node:url";
import { build, type Plugin, type ResolvedConfig } from "vite";
import { compiledWords } from "./compiled-words.ts";

/** Builds the widget apart, so that nothing is cut out of the game's files for what the two share. */
async function buildWidget(mode: string) {
  const made = await build({
    configFile: false,
    mode,
    root: fileURLToPath(new URL("..", import.meta.url)),
    base: "/widget/",
    publicDir: false,
    plugins: [compiledWords()],
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: "widget.html", output: { legalComments: "none" } },
    },
  });
  return [made].flat().flatMap((result) => ("output" in result ? result.output : []));
}

/** Puts the page that others may frame (src/widget) into the build, below `widget/`. */
export function widget(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "widget",
    apply: "build",
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle() {
      for (const file of await buildWidget(config.mode)) {
        const fileName = `widget/${file.fileName === "widget.html" ? "index.html" : file.fileName}`;
        this.emitFile({ type: "asset", fileName, source: file.type === "chunk" ? file.code : file.source });
      }
    },
  };
}
