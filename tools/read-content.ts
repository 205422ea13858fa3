/** Reads the data folders for whoever runs on Node: the workbench, the page's build, the tests. */
import { readdirSync, readFileSync } from "node:fs";
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
}

/** The evidence data as it stands on disk, unchecked. */
export function readEvidence(): EvidenceFiles {
  const topics = readdirSync(join(EVIDENCE_FOLDER, "claims")).filter((name) => name.endsWith(".json"));
  return {
    claims: topics.sort().map((name) => readJson(join(EVIDENCE_FOLDER, "claims", name)) as unknown[]),
    sources: readJson(join(EVIDENCE_FOLDER, "sources.json")),
    corrections: readJson(join(EVIDENCE_FOLDER, "corrections.json")),
  };
}

/** Names of the folders in episodes/ that hold an episode.ink, sorted. */
export function episodeIds(): string[] {
  return readdirSync(EPISODES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(EPISODES_FOLDER, name)).includes("episode.ink"))
    .sort();
}

/** An episode's ink by path inside its folder, with forward slashes, and the title its `# title:` tag gives. */
export function readEpisode(id: string): { id: string; title: string; files: Record<string, string> } {
  const folder = join(EPISODES_FOLDER, id);
  const files: Record<string, string> = {};
  for (const path of inkPaths(folder)) {
    files[relative(folder, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  for (const path of borrowedPaths(files)) files[path] = readFileSync(join(folder, path), "utf8");
  const title = /^#\s*title:\s*(.+?)\s*$/m.exec(files["episode.ink"] ?? "")?.[1] ?? id;
  return { id, title, files };
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
