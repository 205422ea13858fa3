import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/**
 * The server as one file: its libraries come in more than a thousand, which took most of a start. In one, too, so that a
 * running server needs nothing of a build that takes the place of its own.
 */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // It looks beside itself for the part that was made for this machine.
  ssr: { noExternal: true, external: ["better-sqlite3"] },
  build: {
    ssr: "src/index.ts",
    outDir: "dist",
    emptyOutDir: true,
    target: "node24",
    minify: false,
    rolldownOptions: { output: { format: "cjs", entryFileNames: "server.cjs", codeSplitting: false } },
  },
});
