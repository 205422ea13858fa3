import { checkTranslation, type StoryWords, storyWordsOf, type Translation } from "@connection-denied/story";
import { readTranslation, SOURCE_LANGUAGE, translatedInto, translationFile } from "../../../../tools/read-words.ts";
import { BadInput } from "../bad-input.ts";
import { openEpisode, openEpisodes } from "../content.ts";

/** What stands for a review until there has been one. */
export const UNREAD = "Not yet read by anyone but its translator.";

/** An episode's words in a language; an empty beginning when there are none yet. @throws BadInput */
export function openTranslation(episode: string, language: string): Translation {
  try {
    const kept = readTranslation(episode, language);
    return kept === null ? unbegun(episode, language) : checkTranslation(kept);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(`"${translationFile(episode, language)}" cannot be used: ${reason.replace(/\.$/, "")}.`);
  }
}

function unbegun(episode: string, language: string): Translation {
  return { episode, language, complete: false, review: UNREAD, lines: {}, from: {} };
}

/**
 * An episode's words in a language, to be played with. One that hears a night comes with the words of the episodes that a
 * night is of: a line said there is translated there.
 * @throws BadInput when it has none.
 */
export function openWords(episode: string, language: string): StoryWords {
  const languages = translatedInto(episode);
  if (!languages.includes(language)) {
    const known = [SOURCE_LANGUAGE, ...languages].join(", ");
    throw new BadInput(`"${episode}" has no words in "${language}"; there is: ${known}.`);
  }
  const own = storyWordsOf(openTranslation(episode, language));
  const heard = openEpisode(episode).seat === "daughter" ? nightsIn(language) : [];
  return { ...own, lines: Object.assign({}, ...heard.map(({ lines }) => lines), own.lines) };
}

/** Words of every episode of the mother's that has them in a language. */
function nightsIn(language: string): StoryWords[] {
  const episodes = Object.values(openEpisodes()).filter(({ seat }) => seat === "mother");
  const translated = episodes.filter(({ id }) => translatedInto(id).includes(language));
  return translated.map(({ id }) => storyWordsOf(openTranslation(id, language)));
}
