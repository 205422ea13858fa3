/** Reads the data folders for whoever runs on Node: the workbench, the page's build, the tests. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

export const EVIDENCE_FOLDER = join(ROOT, "evidence");
export const EPISODES_FOLDER = join(ROOT, "episodes");

export interface EvidenceFiles {
  /** One array of claims per topic file, in file-name order. */
  readonly claims: unknown[][];
  readonly sources: unknown;
  readonly corrections: unknown;
  readonly gaps: unknown;
  readonly forbiddenNames: unknown;
  readonly statements: unknown;
  readonly changes: unknown;
}

/** The evidence data as it stands on disk, unchecked. */
export function readEvidence(): EvidenceFiles {
  const topics = readdirSync(join(EVIDENCE_FOLDER, "claims")).filter((name) => name.endsWith(".json"));
  return {
    claims: topics.sort().map((name) => readJson(join(EVIDENCE_FOLDER, "claims", name)) as unknown[]),
    sources: readJson(join(EVIDENCE_FOLDER, "sources.json")),
    corrections: readJson(join(EVIDENCE_FOLDER, "corrections.json")),
    gaps: readJson(join(EVIDENCE_FOLDER, "gaps.json")),
    forbiddenNames: readJson(join(EVIDENCE_FOLDER, "forbidden-names.json")),
    statements: readJson(join(EVIDENCE_FOLDER, "statements.json")),
    changes: readJson(join(EVIDENCE_FOLDER, "changes.json")),
  };
}

/** Where full texts of sources lie, if they are at hand: EVIDENCE_SEEDS, else a folder beside the repository. */
export const SOURCE_TEXTS_FOLDER = process.env.EVIDENCE_SEEDS ?? join(ROOT, "..", "shared", "seeds");

/** Full texts of sources, which no wording of ours may copy; none where the folder is not there. */
export function readSourceTexts(): { name: string; text: string }[] {
  if (!existsSync(SOURCE_TEXTS_FOLDER)) return [];
  const names = readdirSync(SOURCE_TEXTS_FOLDER).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => ({ name, text: readFileSync(join(SOURCE_TEXTS_FOLDER, name), "utf8") }));
}

/** Names of the folders in episodes/ that hold an episode.ink, sorted. */
export function episodeIds(): string[] {
  return readdirSync(EPISODES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(EPISODES_FOLDER, name)).includes("episode.ink"))
    .sort();
}

export interface EpisodeFiles {
  readonly id: string;
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** The year it is told in. */
  readonly toldIn?: number;
}

/** An episode's ink by path inside its folder, with forward slashes, and the title and year its first tags give. */
export function readEpisode(id: string): EpisodeFiles {
  const folder = join(EPISODES_FOLDER, id);
  const files: Record<string, string> = {};
  for (const path of inkPaths(folder)) {
    files[relative(folder, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  for (const path of borrowedPaths(files)) files[path] = readFileSync(join(folder, path), "utf8");
  const title = /^#\s*title:\s*(.+?)\s*$/m.exec(files["episode.ink"] ?? "")?.[1] ?? id;
  const year = /^#\s*year:\s*(\d{4})\s*$/m.exec(files["episode.ink"] ?? "")?.[1];
  return { id, title, files, ...(year === undefined ? {} : { toldIn: Number(year) }) };
}

/** The record of a night for those who have none of their own; `npm run cli -- golden` writes it. */
export const SAMPLE_NIGHT_FILE = join(EPISODES_FOLDER, "the-other-end", "sample-night.json");

export function readSampleNight(): string {
  return readFileSync(SAMPLE_NIGHT_FILE, "utf8");
}

/** Scenes of another episode that this one includes: `INCLUDE ../eight-minutes/ladder.ink`. */
function borrowedPaths(files: Readonly<Record<string, string>>): string[] {
  const included = Object.values(files).flatMap((ink) => [
    ...ink.matchAll(/^INCLUDE\s+(\.\.\/[a-z-]+\/[a-z-]+\.ink)\s*$/gm),
  ]);
  return included.flatMap((match) => match[1] ?? []);
}

function inkPaths(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ink"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
