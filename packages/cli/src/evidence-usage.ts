import type { CitingConstant, CitingLine, Confidence, EvidenceUsage } from "@connection-denied/evidence";
import { citableIds } from "@connection-denied/evidence";
import { MOMENT_SOURCES, type MomentGrade } from "@connection-denied/playthrough";
import { draftEpisode } from "@connection-denied/story";
import { worldConstants } from "@connection-denied/world";
import { episodeIds, readEpisode, readSourceTexts } from "../../../tools/read-content.ts";
import { openEvidence } from "./content.ts";

/** Everything in this repository that leans on the record, and the texts of sources that are at hand. */
export function evidenceUsage(): EvidenceUsage {
  return { lines: citingLines(), constants: citingConstants(), sourceTexts: readSourceTexts() };
}

/** Every line of story that has an id, with the claims it cites, and every kind of moment that the reveal shows. */
function citingLines(): CitingLine[] {
  const moments = Object.entries(MOMENT_SOURCES).map(([kind, { grade, claims }]) => ({
    episode: "reveal",
    line: kind,
    claims,
    stated: CONFIDENCES[grade],
  }));
  return [...episodeIds().flatMap(linesOf), ...moments];
}

const CONFIDENCES: Readonly<Record<MomentGrade, Confidence>> = {
  documented: "documented",
  "one testimony": "single-testimony",
  hearsay: "hearsay",
  estimate: "estimate",
  invented: "invented",
};

function linesOf(episode: string): CitingLine[] {
  const source = readEpisode(episode);
  const { lines } = draftEpisode({ ...source, claimIds: citableIds(openEvidence()) });
  const { toldIn } = source;
  return Object.values(source.files)
    .flatMap((ink) => ink.split("\n"))
    .flatMap((ink) => {
      const id = tagged(ink, "id")[0];
      if (id === undefined) return [];
      const line = { episode, line: id, claims: tagged(ink, "cite"), own: tagged(ink, "own") };
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
