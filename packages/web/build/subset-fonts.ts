/// <reference path="./subset-font.d.ts" />
import subsetFont from "subset-font";
import type { Plugin } from "vite";

const ASCII = Array.from({ length: 95 }, (_unused, index) => String.fromCharCode(32 + index)).join("");
/** What the interface, the story and the titles of sources use besides; anything rarer falls back to the system. */
const REST = " “”‘’–—…·•×°−½éèêëáàâäåæíïñóôöøúüçßÉÖÜ→←";

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
          if (file.type !== "asset" || !file.fileName.endsWith(".woff2")) continue;
          file.source = await subsetFont(Buffer.from(file.source), ASCII + REST, {
            targetFormat: "woff2",
            noHinting: true,
            keepFeatures: FEATURES,
          });
        }
      },
    },
  };
}
