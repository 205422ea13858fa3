import { citableIds, type EvidenceRecord, findClaim, loadEvidence } from "@connection-denied/evidence";
import {
  type CompiledEpisode,
  checkTranslation,
  compileEpisode,
  openingOf,
  type StoryWords,
  storyWordsOf,
} from "@connection-denied/story";
import type { Plugin } from "vite";
import {
  EPISODES_FOLDER,
  EVIDENCE_FOLDER,
  readEpisode,
  readEvidence,
  readSampleNight,
} from "../../../tools/read-content.ts";
import { readTranslation, translatedInto } from "../../../tools/read-words.ts";
import type { StoryPart } from "../src/game/story-parts.ts";
import { pseudoText } from "../src/words/pseudo-text.ts";
import { exported } from "./exported.ts";
import { firstTurnOf } from "./first-turn.ts";

const EPISODE = "virtual:episode/";
/** What of an episode is told before its first choice. */
const OPENING = "virtual:opening/";
/** `virtual:words/<episode>/<language>`, or `virtual:words/<episode>/<language>/opening` */
const WORDS = "virtual:words/";
/** Languages that nobody speaks: src/words/languages.ts. */
const PSEUDO = ["en-XA", "ar-XB"];
/** `virtual:first-turn/<episode>/<language>` */
const FIRST_TURN = "virtual:first-turn/";
const SAMPLE_NIGHT = "virtual:sample-night";

const isOurs = (id: string): boolean =>
  [EPISODE, OPENING, WORDS, FIRST_TURN].some((prefix) => id.startsWith(prefix)) || id === SAMPLE_NIGHT;

const record = (): EvidenceRecord => loadEvidence(readEvidence());

function compiled(id: string): CompiledEpisode {
  return compileEpisode({ ...readEpisode(id), claimIds: citableIds(record()) });
}

/** The confidence of each claim that an episode cites, so that a chip has its name at once. */
function gradesOf(episode: CompiledEpisode): StoryPart["grades"] {
  const evidence = record();
  return Object.fromEntries(
    episode.claims.map((claim) => [claim, findClaim(evidence, claim)?.confidence ?? "estimate"]),
  );
}

function episodeModule(episode: CompiledEpisode, translations: string): string {
  // The words of every line by id are for translators; the page finds them in the ink.
  return [exported("episode", { ...episode, lines: {} }), exported("grades", gradesOf(episode)), translations].join(
    "\n",
  );
}

function wholeModule(id: string, isPseudo: boolean): string {
  return episodeModule(compiled(id), translationsOf(id, isPseudo));
}

function openingModule(id: string, isPseudo: boolean): string {
  return episodeModule(openingOf(compiled(id)), translationsOf(id, isPseudo, "/opening"));
}

/** How to fetch the episode's words in each language that it has any in, and in those that are made for tests. */
function translationsOf(id: string, isPseudo: boolean, part = ""): string {
  const languages = [...translatedInto(id), ...(isPseudo ? PSEUDO : [])];
  const fetches = languages.map((language) => `"${language}": () => import("${WORDS}${id}/${language}${part}")`);
  return `export const translations = { ${fetches.join(", ")} };`;
}

const writtenWords = (id: string, language: string): StoryWords =>
  storyWordsOf(checkTranslation(readTranslation(id, language)));

async function firstTurnModule(path: string): Promise<string> {
  const [id = "", language = ""] = path.split("/");
  const episode = openingOf(compiled(id));
  const translations = { [language]: async () => ({ words: writtenWords(id, language) }) };
  return exported("firstTurn", await firstTurnOf({ episode, grades: gradesOf(episode), translations }, language));
}

function wordsModule(path: string): string {
  const [id = "", language = "", part] = path.split("/");
  const pseudo = pseudoText(language);
  const words = pseudo === null ? writtenWords(id, language) : pseudoWords(id, language, pseudo);
  if (part === undefined) return exported("words", words);
  const ids = new Set(Object.keys(openingOf(compiled(id)).lines));
  return exported("words", {
    ...words,
    lines: Object.fromEntries(Object.entries(words.lines).filter(([line]) => ids.has(line))),
  });
}

function pseudoWords(id: string, language: string, pseudo: (text: string) => string): StoryWords {
  const { title, lines } = compiled(id);
  const made = Object.entries(lines).map(([line, text]) => [line, pseudo(text)]);
  return { language, title: pseudo(title), lines: Object.fromEntries(made) };
}

/** The night that is heard by those who have played none, as text: it is checked like any other record. */
function sampleNightModule(): string {
  return `export const sampleNight = ${JSON.stringify(JSON.stringify(JSON.parse(readSampleNight())))};`;
}

/**
 * Compiles the episodes when the client is built. A story that does not compile fails the build, with
 * file and line.
 */
export function episodes(): Plugin {
  let isPseudo = false;
  return {
    name: "episodes",
    configResolved: ({ mode }) => {
      isPseudo = mode === "pseudo";
    },
    resolveId: (id) => (isOurs(id) ? `\0${id}` : null),
    load(id) {
      const wanted = id.startsWith("\0") ? id.slice(1) : "";
      if (!isOurs(wanted)) return null;
      this.addWatchFile(EPISODES_FOLDER);
      this.addWatchFile(EVIDENCE_FOLDER);
      if (wanted === SAMPLE_NIGHT) return sampleNightModule();
      if (wanted.startsWith(FIRST_TURN)) return firstTurnModule(wanted.slice(FIRST_TURN.length));
      if (wanted.startsWith(WORDS)) return wordsModule(wanted.slice(WORDS.length));
      return wanted.startsWith(OPENING)
        ? openingModule(wanted.slice(OPENING.length), isPseudo)
        : wholeModule(wanted.slice(EPISODE.length), isPseudo);
    },
  };
}
