import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { citableIds, type EvidenceRecord, loadEvidence } from "@connection-denied/evidence";
import { type CompiledEpisode, compileEpisode } from "@connection-denied/story";
import { episodeIds, readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { BadInput } from "./bad-input.ts";

let evidence: EvidenceRecord | null = null;

/** The record of what is true, read once. */
export function openEvidence(): EvidenceRecord {
  evidence ??= loadEvidence(readEvidence());
  return evidence;
}

const episodes = new Map<string, CompiledEpisode>();

/** Compiles an episode, once. @throws BadInput for an unknown one, StoryError for one that does not compile. */
export function openEpisode(id: string): CompiledEpisode {
  const known = episodeIds();
  if (!known.includes(id)) throw new BadInput(`There is no episode "${id}"; there is: ${known.join(", ")}.`);
  const compiled = episodes.get(id) ?? compileEpisode({ ...readEpisode(id), claimIds: citableIds(openEvidence()) });
  episodes.set(id, compiled);
  return compiled;
}

/** Every episode of this build by id. */
export function openEpisodes(): Record<string, CompiledEpisode> {
  return Object.fromEntries(episodeIds().map((id) => [id, openEpisode(id)]));
}

/** Some editors begin a file with it, and JSON does not know it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Text of a file. @throws BadInput for one that cannot be read, or is larger than `limit_bytes`. */
export function readText(file: string, limit_bytes: number): string {
  try {
    if (statSync(file).size > limit_bytes) {
      throw new BadInput(`"${file}" is larger than ${limit_bytes} bytes, so it cannot be what is asked for.`);
    }
    return readFileSync(file, "utf8").replace(BYTE_ORDER_MARK, "");
  } catch (error) {
    throw fileProblem(error, `"${file}" cannot be read`);
  }
}

/** Writes a file into a folder that is there. @throws BadInput */
export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw fileProblem(error, `"${file}" cannot be written`);
  }
}

/** Says before the work that a file could not be written after it. Writes nothing. @throws BadInput */
export function checkWritable(file: string): void {
  try {
    if (!existsSync(file)) checkFolder(dirname(file));
    else if (statSync(file).isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    else accessSync(file, constants.W_OK);
  } catch (error) {
    throw fileProblem(error, `"${file}" cannot be written`);
  }
}

function checkFolder(folder: string): void {
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error("no folder"), { code: "ENOTDIR" });
  accessSync(folder, constants.W_OK);
}

/** A failed file operation as one sentence that begins with `sentence`. */
export function fileProblem(error: unknown, sentence: string): BadInput {
  if (error instanceof BadInput) return error;
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = {
    ENOENT: "there is no such file or folder",
    EACCES: "it is not yours to open",
    EPERM: "it is not yours to open",
    EISDIR: "it is a folder",
    ENOTDIR: "what should be its folder is a file",
    EEXIST: "what should be its folder is a file",
    ENOSPC: "the disk is full",
    EROFS: "the disk takes no writing",
  };
  return new BadInput(`${sentence}: ${reasons[code ?? ""] ?? code ?? String(error)}.`);
}
