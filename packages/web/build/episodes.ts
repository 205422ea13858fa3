import { type EvidenceRecord, loadEvidence } from "@connection-denied/evidence";
import { compileEpisode } from "@connection-denied/story";
import type { Plugin } from "vite";
import {
  EPISODES_FOLDER,
  EVIDENCE_FOLDER,
  readEpisode,
  readEvidence,
  readSampleNight,
} from "../../../tools/read-content.ts";
import type { EvidenceData } from "../src/sources/evidence-data.ts";

const EPISODE = "virtual:episode/";
const EVIDENCE = "virtual:evidence";
const SAMPLE_NIGHT = "virtual:sample-night";

function record(): EvidenceRecord {
  return loadEvidence(readEvidence());
}

/** The episode compiled, and the confidence of each claim it cites, so that a chip has its name at once. */
function episodeModule(id: string): string {
  const { claims } = record();
  const episode = compileEpisode({ ...readEpisode(id), claimIds: new Set(claims.keys()) });
  const grades = Object.fromEntries(
    episode.claims.map((claim) => [claim, claims.get(claim)?.confidence ?? "estimate"]),
  );
  // The words of every line by id are for translators; the page finds them in the ink.
  return `${exported("episode", { ...episode, lines: {} })}\n${exported("grades", grades)}`;
}

/** The whole record in the shape the page reads: nothing is checked there any more. */
function evidenceModule(): string {
  const { claims, sources } = record();
  const evidence: EvidenceData = {
    claims: Object.fromEntries(
      [...claims.values()].map(({ id, statement, kind, period, confidence, sources: cited, disputes = [] }) => [
        id,
        { statement, kind, period, confidence, sources: cited, disputes },
      ]),
    ),
    sources: Object.fromEntries(
      [...sources.values()].map(({ id, title, publisher, date, url, kind, seenAs }) => [
        id,
        { title, publisher, date, url, kind, seenAs },
      ]),
    ),
  };
  return exported("evidence", evidence);
}

/** The night that is heard by those who have played none, as text: it is checked like any other record. */
function sampleNightModule(): string {
  return `export const sampleNight = ${JSON.stringify(JSON.stringify(JSON.parse(readSampleNight())))};`;
}

/** A browser reads JSON text faster than the same thing as a literal. */
function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/**
 * Compiles the episodes and the evidence when the client is built. A story that does not compile fails the build, with
 * file and line.
 */
export function episodes(): Plugin {
  return {
    name: "episodes",
    resolveId: (id) => (id.startsWith(EPISODE) || id === EVIDENCE || id === SAMPLE_NIGHT ? `\0${id}` : null),
    load(id) {
      const wanted = id.startsWith("\0") ? id.slice(1) : "";
      if (!wanted.startsWith(EPISODE) && wanted !== EVIDENCE && wanted !== SAMPLE_NIGHT) return null;
      this.addWatchFile(EPISODES_FOLDER);
      this.addWatchFile(EVIDENCE_FOLDER);
      if (wanted === EVIDENCE) return evidenceModule();
      return wanted === SAMPLE_NIGHT ? sampleNightModule() : episodeModule(wanted.slice(EPISODE.length));
    },
  };
}
