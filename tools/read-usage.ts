/** Reads everything that leans on the record, for whoever runs on Node: the workbench and the page's build. */
import type { CitingConstant, CitingLine, Confidence, EvidenceUsage } from "@connection-denied/evidence";
import { CHANGES, citableIds, type EvidenceRecord } from "@connection-denied/evidence";
import { MOMENT_SOURCES, type MomentGrade } from "@connection-denied/playthrough";
import { draftEpisode } from "@connection-denied/story";
import { worldConstants } from "@connection-denied/world";
import { episodeIds, readEpisode, readSourceTexts } from "./read-content.ts";
import { readInterfaceWords, SOURCE_LANGUAGE } from "./read-words.ts";

/** Everything in this repository that leans on the record, and the texts of sources that are at hand. */
export function readUsage(record: EvidenceRecord): EvidenceUsage {
  return { lines: citingLines(record), constants: citingConstants(), sourceTexts: readSourceTexts() };
}

/** Every line of story that has an id, with the claims it cites; every kind of moment of the reveal; every change told. */
function citingLines(record: EvidenceRecord): CitingLine[] {
  const moments = Object.entries(MOMENT_SOURCES).map(([kind, { grade, claims }]) => ({
    episode: "reveal",
    line: kind,
    claims,
    stated: CONFIDENCES[grade],
  }));
  return [...episodeIds().flatMap((episode) => linesOf(episode, record)), ...moments, ...changesOf(record)];
}

const CONFIDENCES: Readonly<Record<MomentGrade, Confidence>> = {
  documented: "documented",
  "one testimony": "single-testimony",
  hearsay: "hearsay",
  estimate: "estimate",
  invented: "invented",
};

/** Lines of the reading "Since 2016": claims from the record, words from the interface. */
function changesOf({ changes }: EvidenceRecord): CitingLine[] {
  const words = changeWords(SOURCE_LANGUAGE);
  return changes.map(({ id, claims }) => {
    const text = words.get(id);
    return { episode: CHANGES, line: id, claims, ...(text === undefined ? {} : { text }) };
  });
}

/** What is told of each change, by its id, in a language of the interface. */
export function changeWords(language: string): Map<string, string> {
  const ftl = Object.values(readInterfaceWords(language)).join("\n");
  return new Map([...ftl.matchAll(/^since-([a-z0-9-]+) = (.+)$/gm)].map(([, id = "", text = ""]) => [id, text]));
}

function linesOf(episode: string, record: EvidenceRecord): CitingLine[] {
  const source = readEpisode(episode);
  const { lines } = draftEpisode({ ...source, claimIds: citableIds(record) });
  const { toldIn } = source;
  return Object.values(source.files)
    .flatMap((ink) => ink.split("\n"))
    .flatMap((ink) => {
      const id = tagged(ink, "id")[0];
      if (id === undefined) return [];
      const [claims, later, own] = [tagged(ink, "cite"), tagged(ink, "later"), tagged(ink, "own")];
      const line = { episode, line: id, claims, later, own };
      const text = lines[id];
      return [{ ...line, ...(text === undefined ? {} : { text }), ...(toldIn === undefined ? {} : { toldIn }) }];
    });
}

/** The values of one tag in a line of ink. */
const tagged = (ink: string, tag: string): string[] =>
  [...ink.matchAll(new RegExp(`#${tag}:([a-z0-9-]+)`, "g"))].map(([, value = ""]) => value);

function citingConstants(): CitingConstant[] {
  return worldConstants().map(({ value, unit, ...constant }) => {
    const [low, high] = typeof value === "number" ? [value, value] : value;
    return { ...constant, range: { low, high, unit } };
  });
}
