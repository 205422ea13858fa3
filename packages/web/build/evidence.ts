import {
  type CitingLine,
  type CslItem,
  cslOf,
  cslOfSource,
  type EvidenceParts,
  type EvidenceRecord,
  loadEvidence,
  plainEntries,
} from "@connection-denied/evidence";
import { checkTranslation, storyWordsOf } from "@connection-denied/story";
import { eraFacts, eraIds } from "@connection-denied/world";
import type { Plugin } from "vite";
import { EVIDENCE_FOLDER, episodeIds, readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { readUsage } from "../../../tools/read-usage.ts";
import { readTranslation, SOURCE_LANGUAGE, translatedInto } from "../../../tools/read-words.ts";
import { type RecordBackground, SITE_TO_BE } from "../src/public-record/record-background.ts";
import { exported } from "./exported.ts";

/** The record itself, for chips as for whoever browses. */
const EVIDENCE = "virtual:evidence";
/** What stands behind it, for those who browse: who cites what, the eras, each entry as a bibliography prints it. */
const BACKGROUND = "virtual:record-background";

/** Nothing is checked on the page any more; the list of names not to be said stays here. */
function partsOf({ claims, sources, corrections, gaps, statements, changes }: EvidenceRecord): EvidenceParts {
  return { claims: [[...claims.values()]], sources: [...sources.values()], corrections, gaps, statements, changes };
}

async function backgroundOf(record: EvidenceRecord): Promise<RecordBackground> {
  const { lines, constants } = readUsage(record);
  const citing = lines.filter(({ claims }) => claims.length > 0);
  return {
    usage: { lines: citing, constants },
    translated: translatedLines(citing),
    titles: titles(),
    eras: eraIds().map((era) => ({ name: era, years: eraFacts(era).years })),
    entries: await plainByItem(record),
  };
}

/** Words of cited lines by language, then by episode and line. */
function translatedLines(lines: readonly CitingLine[]): RecordBackground["translated"] {
  const found: Record<string, Record<string, string>> = {};
  for (const episode of episodeIds()) {
    for (const language of translatedInto(episode)) {
      const words = storyWordsOf(checkTranslation(readTranslation(episode, language))).lines;
      const own = lines.filter((line) => line.episode === episode && words[line.line] !== undefined);
      const texts = Object.fromEntries(own.map(({ line }) => [`${episode} ${line}`, words[line] ?? ""]));
      found[language] = { ...found[language], ...texts };
    }
  }
  return found;
}

function titles(): RecordBackground["titles"] {
  const titlesOf = (id: string): [string, string][] => [
    [SOURCE_LANGUAGE, readEpisode(id).title],
    ...translatedInto(id).flatMap((language): [string, string][] => {
      const { title } = storyWordsOf(checkTranslation(readTranslation(id, language)));
      return title === null ? [] : [[language, title]];
    }),
  ];
  return Object.fromEntries(episodeIds().map((id) => [id, Object.fromEntries(titlesOf(id))]));
}

async function plainByItem(record: EvidenceRecord): Promise<Record<string, string>> {
  const items: CslItem[] = [
    ...[...record.claims.keys()].flatMap((id) => cslOf(record, id, SITE_TO_BE).slice(0, 1)),
    ...[...record.sources.keys()].map((id) => cslOfSource(record, id)),
  ];
  const entries = await plainEntries(items);
  return Object.fromEntries(items.map(({ id }, index) => [id, entries[index] ?? ""]));
}

/** Reads the record when the client is built. Files that are not in shape fail the build, naming entry and field. */
export function evidence(): Plugin {
  return {
    name: "evidence",
    resolveId: (id) => (id === EVIDENCE || id === BACKGROUND ? `\0${id}` : null),
    async load(id) {
      if (id !== `\0${EVIDENCE}` && id !== `\0${BACKGROUND}`) return null;
      this.addWatchFile(EVIDENCE_FOLDER);
      const record = loadEvidence(readEvidence());
      if (id === `\0${EVIDENCE}`) return exported("evidence", partsOf(record));
      return exported("background", await backgroundOf(record));
    },
  };
}
