/// <reference path="./subset-font.d.ts" />
import { checkTranslation, translationUnits } from "@connection-denied/story";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { episodeIds, readEpisode } from "../../../tools/read-content.ts";
import { readInterfaceWords, readTranslation, translatedInto } from "../../../tools/read-words.ts";
import { languageOfModule } from "./language-files.ts";
import { latinLettersOf } from "./latin-letters.ts";

/** What the type is set with: pairs, ligatures, marks, and figures that stand in columns or on the line. */
const FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "tnum", "lnum"];

/** Faces of the interface. The story is set in the other one, but for what stands on the telephone's display. */
const INTERFACE_FACE = /-sans-/;

/** Every letter beyond Latin that a face has to show in a language. */
function lettersOf(language: string, file: string): string {
  const stories = episodeIds().filter((id) => translatedInto(id).includes(language));
  const texts = [
    ...Object.values(readInterfaceWords(language)),
    ...stories.flatMap((id) => (INTERFACE_FACE.test(file) ? displayWords(id, language) : storyWords(id, language))),
  ];
  return [...new Set(texts.join(""))]
    .filter((letter) => letter > "\u024f" && !latinLettersOf("").includes(letter))
    .join("");
}

function storyWords(id: string, language: string): string[] {
  return Object.values(checkTranslation(readTranslation(id, language)).lines);
}

function displayWords(id: string, language: string): string[] {
  const { lines } = checkTranslation(readTranslation(id, language));
  const shown = translationUnits(readEpisode(id)).filter(({ voice }) => voice === "display");
  return shown.map((unit) => lines[unit.id] ?? "");
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
          const letters = language === null ? latinLettersOf(original) : lettersOf(language, file.fileName);
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
