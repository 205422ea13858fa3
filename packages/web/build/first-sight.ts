import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** The game's script, as Vite writes it into the page. */
const GAME = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
/** Styles of the screen that a page as it was left is drawn with: the game's script would ask for them too late. */
const STYLE_OF_PLAY = /^assets\/PlayScreen-.*\.css$/;

/** Built apart and in one piece: it must not wait for a file that it would share with the game. */
async function buildEarly(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      lib: {
        entry: fileURLToPath(new URL("../src/first-sight/early.ts", import.meta.url)),
        formats: ["iife"],
        name: "firstSight",
      },
    },
  });
  const [file] = [made].flat().flatMap((result) => ("output" in result ? result.output : []));
  if (file?.type !== "chunk") throw new Error("The build of src/first-sight/early.ts made no script.");
  return file.code;
}

/** Puts the script that shows the page as it was left (src/first-sight) before the game's, which it then begins. */
export function firstSight(): Plugin {
  let early = "";
  return {
    name: "first-sight",
    apply: "build",
    async buildStart() {
      const source = await buildEarly();
      early = `assets/first-sight-${createHash("sha256").update(source).digest("base64url").slice(0, 8)}.js`;
      this.emitFile({ type: "asset", fileName: early, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const style = Object.keys(bundle).find((name) => STYLE_OF_PLAY.test(name));
        const [, game] = GAME.exec(html) ?? [];
        if (style === undefined || game === undefined) {
          throw new Error("The page has lost its script, or its style of play.");
        }
        const tags = [
          `<script defer blocking="render" src="/${early}" data-game="${game}"></script>`,
          `<link rel="modulepreload" crossorigin href="${game}">`,
        ];
        // After the page's own, as when the game's script asked for it.
        const last = `  <link rel="stylesheet" crossorigin href="/${style}">\n  </head>`;
        return html.replace(GAME, tags.join("\n    ")).replace("</head>", last);
      },
    },
  };
}
