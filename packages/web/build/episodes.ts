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
import { pseudoText } from "../src/words/pseudo-text.ts";
import { exported } from "./exported.ts";

const EPISODE = "virtual:episode/";
/** What of an episode is told before its first choice. */
const OPENING = "virtual:opening/";
/** `virtual:words/<episode>/<language>`, or `virtual:words/<episode>/<language>/opening` */
const WORDS = "virtual:words/";
/** Languages that nobody speaks: src/words/languages.ts. */
const PSEUDO = ["en-XA", "ar-XB"];
const SAMPLE_NIGHT = "virtual:sample-night";

const isOurs = (id: string): boolean =>
  id.startsWith(EPISODE) || id.startsWith(OPENING) || id.startsWith(WORDS) || id === SAMPLE_NIGHT;

const record = (): EvidenceRecord => loadEvidence(readEvidence());

function compiled(id: string): CompiledEpisode {
  return compileEpisode({ ...readEpisode(id), claimIds: citableIds(record()) });
}

/** The episode compiled, and the confidence of each claim it cites, so that a chip has its name at once. */
function episodeModule(episode: CompiledEpisode, translations: string): string {
  const evidence = record();
  const grades = Object.fromEntries(
    episode.claims.map((claim) => [claim, findClaim(evidence, claim)?.confidence ?? "estimate"]),
  );
  // The words of every line by id are for translators; the page finds them in the ink.
  return [exported("episode", { ...episode, lines: {} }), exported("grades", grades), translations].join("\n");
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

function wordsModule(path: string): string {
  const [id = "", language = "", part] = path.split("/");
  const pseudo = pseudoText(language);
  const words =
    pseudo === null ? storyWordsOf(checkTranslation(readTranslation(id, language))) : pseudoWords(id, language, pseudo);
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
      if (wanted.startsWith(WORDS)) return wordsModule(wanted.slice(WORDS.length));
      return wanted.startsWith(OPENING)
        ? openingModule(wanted.slice(OPENING.length), isPseudo)
        : wholeModule(wanted.slice(EPISODE.length), isPseudo);
    },
  };
}
