import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { campaignKeyFingerprint } from "./build/campaign-key-fingerprint.ts";
import { compiledWords } from "./build/compiled-words.ts";
import { episodes } from "./build/episodes.ts";
import { evidence } from "./build/evidence.ts";
import { firstSight } from "./build/first-sight.ts";
import { languageFiles, languageFolders } from "./build/language-files.ts";
import { leanEras } from "./build/lean-eras.ts";
import { leanStdlib } from "./build/lean-stdlib.ts";
import { licenses } from "./build/licenses.ts";
import { offlineCitations } from "./build/offline-citations.ts";
import { sizeTable } from "./build/size-table.ts";
import { subsetFonts } from "./build/subset-fonts.ts";
import { widget } from "./build/widget.ts";
import { LANGUAGE_CACHE } from "./src/keep-offline/keep-language-files.ts";

const { page: pageLicenses, worker: workerLicenses } = licenses();

/** The painter and the nights take the world through the same door as the game, and leave the ink behind it. */
const treeshake = {
  moduleSideEffects: [
    { test: /node_modules\/(inkjs|@noble|@scure|@stdlib|age-encryption|altcha-lib)\//, sideEffects: false },
  ],
};

export default defineConfig({
  define: { "import.meta.env.CAMPAIGN_KEY_FINGERPRINT": JSON.stringify(campaignKeyFingerprint(process.env)) },
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  plugins: [
    svelte(),
    compiledWords(),
    episodes(),
    leanEras(),
    evidence(),
    offlineCitations(),
    leanStdlib(),
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
        globPatterns: ["**/*.{html,js,css,woff,woff2,svg,png,webmanifest}"],
        // What belongs to one language is kept by the page, for the languages that are read (src/keep-offline).
        globIgnores: ["assets/??/**", "assets/???/**", "assets/??-??/**", "widget/**"],
        runtimeCaching: [
          { urlPattern: /\/assets\/[^/]+\//, handler: "CacheFirst", options: { cacheName: LANGUAGE_CACHE } },
        ],
        navigateFallback: "/index.html",
        // The desk and the widget are pages of their own, and never kept for use without a network.
        navigateFallbackDenylist: [/^\/(v1|desk|plain|widget)(\/|$)/],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
    subsetFonts(),
    languageFiles(),
    firstSight(),
    widget(),
    pageLicenses(),
    sizeTable(),
  ],
  worker: {
    format: "es",
    plugins: () => [episodes(), leanEras(), leanStdlib(), workerLicenses()],
    rolldownOptions: { output: { legalComments: "none", ...languageFolders }, treeshake },
  },
  build: {
    // The licences of what is bundled go into one file (build/licenses.ts) instead of into every script.
    rolldownOptions: { output: { legalComments: "none", ...languageFolders }, treeshake },
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
