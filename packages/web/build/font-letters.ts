import { createHash } from "node:crypto";
import { checkTranslation, translationUnits } from "@connection-denied/story";
import { episodeIds, readEpisode } from "../../../tools/read-content.ts";
import { readInterfaceWords, readTranslation, translatedInto } from "../../../tools/read-words.ts";
import { languageOfModule } from "./language-of-module.ts";
import { latinLettersOf } from "./latin-letters.ts";

/** Faces of the interface. The story is set in the other one, but for what stands on the telephone's display. */
const INTERFACE_FACE = /-sans-/;

/** Every letter beyond Latin that a face has to show in a language. */
function lettersOfLanguage(language: string, file: string): string {
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

/** The letters that a font file of the build is cut down to. */
export function lettersOfFont(file: string): string {
  const language = languageOfModule(`/${file}`);
  return language === null ? latinLettersOf(file) : lettersOfLanguage(language, file);
}

const known = new Map<string, string>();

/** A short name for those letters. A file that is cut to others needs another name, or a cache gives out the old one. */
export function cutOfFont(file: string): string {
  let cut = known.get(file);
  if (cut === undefined) {
    cut = createHash("sha256").update(lettersOfFont(file)).digest("hex").slice(0, 8);
    known.set(file, cut);
  }
  return cut;
}
