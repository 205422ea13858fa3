/// <reference path="./subset-font.d.ts" />
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { lettersOfFont } from "./font-letters.ts";

/** What the type is set with: pairs, ligatures, marks, and figures that stand in columns or on the line. */
const FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "tnum", "lnum"];

/**
 * Cuts every font of the build down to the characters and layout features in use; hints are for screens of long ago.
 * About half goes.
 */
export function subsetFonts(): Plugin {
  return {
    name: "subset-fonts",
    apply: "build",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !/\.woff2?$/.test(file.fileName)) continue;
          const letters = lettersOfFont(file.originalFileNames[0] ?? file.fileName);
          file.source = await subsetFont(Buffer.from(file.source), letters, {
            targetFormat: "woff2",
            noHinting: true,
            keepFeatures: FEATURES,
          });
        }
      },
    },
  };
}
