import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { extractWords, type TranslationGaps, translationUnits } from "@connection-denied/story";
import { episodeIds, readEpisode } from "../../../../tools/read-content.ts";
import {
  interfaceLanguages,
  interfaceStateFile,
  SOURCE_LANGUAGE,
  translationFile,
} from "../../../../tools/read-words.ts";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption } from "../command.ts";
import { checkWritable, openEpisode, readText, writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";
import { type Completeness, completeness, episodeCompleteness } from "../translation/completeness.ts";
import { acceptedState, interfaceMessages, readInterfaceState } from "../translation/interface-words.ts";
import { openTranslation } from "../translation/open-translation.ts";
import { poOf, readPo, withPoWords } from "../translation/po-file.ts";

const PO_LIMIT_BYTES = 20_000_000;
/** How many ids of a kind are listed in the report for people. */
const LISTED = 12;

export const words: Command = {
  name: "words",
  summary: "how complete each language is; hands an episode to translators and takes it back",
  help: `Usage: npm run --silent cli -- words [--json]
       npm run --silent cli -- words export <episode> --lang L --out FILE
       npm run --silent cli -- words import FILE
       npm run --silent cli -- words accept --lang L

Without more: every language of every episode and of the interface, with what is missing, outdated (the source has
changed since), unknown (no such id) or the same as the source. Exit code 1 when a language says that it is complete
and is not.
export: the episode's lines as a gettext PO file, each with its speaker, scene, claims and the line before it.
import: takes such a file back into episodes/<episode>/words/<language>.json. Exit code 1 when it holds unknown ids.
accept: notes that every interface word of the language (the .ftl files) was made from the source as it now stands.`,
  options: { json: { type: "boolean" }, lang: { type: "string" }, out: { type: "string" } },
  words: [0, 2],
  run(given, streams) {
    const [action, what] = given.words;
    if (action === undefined) return report(given, streams);
    if (action === "export" && what !== undefined) return exportWords(what, given, streams);
    if (action === "import" && what !== undefined) return importWords(what, streams);
    if (action === "accept" && what === undefined) return accept(given, streams);
    throw new BadInput('"words" takes nothing more, or "export" and an episode, "import" and a file, or "accept".');
  },
};

function report(given: Given, streams: Streams): number {
  const rows = completeness();
  if (given.options.json === true) printJson(streams, rows);
  else streams.out(`${rows.map(rowText).join("\n")}\n`);
  return rows.some(({ broken }) => broken) ? 1 : 0;
}

function rowText({ of, language, complete, review, total, gaps, broken }: Completeness): string {
  const done = total - gaps.missing.length;
  const claim = complete ? "says it is complete" : "not finished";
  return [
    `${broken ? "FAILED " : ""}${language} ${of}: ${done} of ${total} (${claim}; review: ${review})`,
    ...(["missing", "outdated", "unknown", "same"] as const).flatMap((kind) => gapText(kind, gaps[kind])),
  ].join("\n");
}

function gapText(kind: keyof TranslationGaps, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const name = kind === "same" ? "same as the source" : kind;
  return [`  ${name} ${ids.length}: ${ids.slice(0, LISTED).join(", ")}${ids.length > LISTED ? " …" : ""}`];
}

function languageOf(given: Given): string {
  const language = textOption(given, "lang") ?? "";
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(language) || language === SOURCE_LANGUAGE) {
    throw new BadInput(`--lang takes a language other than "${SOURCE_LANGUAGE}", written like ko or zh-Hant.`);
  }
  return language;
}

function exportWords(id: string, given: Given, streams: Streams): number {
  const episode = openEpisode(id);
  const out = textOption(given, "out");
  if (out === undefined) throw new BadInput('"words export" needs --out and the name of the file to write.');
  checkWritable(out);
  const translation = openTranslation(id, languageOf(given));
  const units = translationUnits(readEpisode(id));
  writeOut(out, poOf(episode.title, units, translation));
  streams.say(`${units.length} lines of ${id} for ${translation.language}, in ${out}.\n`);
  return 0;
}

function importWords(file: string, streams: Streams): number {
  const read = readPo(readText(file, PO_LIMIT_BYTES), file);
  if (!episodeIds().includes(read.episode)) {
    throw new BadInput(`"${file}" is for the episode "${read.episode}", which this build does not have.`);
  }
  const language = languageOf({ words: [], options: { lang: read.language } });
  const source = extractWords(readEpisode(read.episode));
  const translation = withPoWords(openTranslation(read.episode, language), source, read);
  const target = translationFile(read.episode, language);
  if (!existsSync(dirname(target))) mkdirSync(dirname(target));
  writeOut(target, `${JSON.stringify(translation, null, 2)}\n`);
  const unknown = read.entries.filter(({ id }) => !Object.hasOwn(source, id)).map(({ id }) => id);
  if (unknown.length > 0) streams.say(`Left out, as the episode has no such lines: ${unknown.join(", ")}.\n`);
  streams.out(`${rowText(episodeCompleteness(read.episode, language))}\n`);
  return unknown.length > 0 ? 1 : 0;
}

function accept(given: Given, streams: Streams): number {
  const language = languageOf(given);
  if (!interfaceLanguages().includes(language)) throw new BadInput(`The interface has no words in "${language}" yet.`);
  const state = acceptedState(readInterfaceState(language), interfaceMessages(SOURCE_LANGUAGE));
  writeOut(interfaceStateFile(language), `${JSON.stringify(state, null, 2)}\n`);
  streams.say(`${Object.keys(state.from).length} messages of ${language} are taken to be of the present source.\n`);
  return 0;
}
