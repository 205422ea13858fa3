/// <reference path="./subset-font.d.ts" />
import { checkTranslation } from "@connection-denied/story";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { episodeIds } from "../../../tools/read-content.ts";
import { readInterfaceWords, readTranslation, translatedInto } from "../../../tools/read-words.ts";
import { languageOfModule } from "./language-files.ts";
import { latinLettersOf } from "./latin-letters.ts";

/** What the type is set with: pairs, ligatures, marks, and figures that stand in columns or on the line. */
const FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "tnum", "lnum"];

/** Every letter beyond Latin that the words of a language use, in the stories and in the interface. */
function lettersOf(language: string): string {
  const stories = episodeIds().filter((id) => translatedInto(id).includes(language));
  const texts = [
    ...Object.values(readInterfaceWords(language)),
    ...stories.flatMap((id) => Object.values(checkTranslation(readTranslation(id, language)).lines)),
  ];
  return [...new Set(texts.join(""))]
    .filter((letter) => letter > "\u024f" && !latinLettersOf("").includes(letter))
    .join("");
}

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
          const original = file.originalFileNames[0] ?? file.fileName;
          const language = languageOfModule(`/${original}`);
          const letters = language === null ? latinLettersOf(original) : lettersOf(language);
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
