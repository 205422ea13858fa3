import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { earlyWorker } from "./build/early-worker.ts";
import { episodes } from "./build/episodes.ts";
import { sizeTable } from "./build/size-table.ts";
import { subsetFonts } from "./build/subset-fonts.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [
    svelte(),
    episodes(),
    VitePWA({
      strategies: "generateSW",
      injectRegister: null,
      registerType: "prompt",
      manifest: {
        name: "Connection Denied",
        short_name: "Connection",
        start_url: "/",
        display: "standalone",
        background_color: "#0a0f1a",
        theme_color: "#0a0f1a",
        icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,woff2,svg,webmanifest}"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/v1\//],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
    subsetFonts(),
    earlyWorker(),
    sizeTable(),
  ],
  worker: { format: "es", plugins: () => [episodes()], rolldownOptions: { output: { legalComments: "none" } } },
  build: {
    // The licences of what is bundled go into one file instead of into every script.
    license: { fileName: "licenses.md" },
    rolldownOptions: { output: { legalComments: "none" } },
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
