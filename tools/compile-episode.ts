/**
 * Compiles episodes and says what is wrong with them: `node tools/compile-episode.ts [id …]`, all of them when none is
 * named. Exit code 1 when there is any problem, 2 for a name that is no episode.
 */
import { citableIds, loadEvidence } from "../packages/evidence/src/index.ts";
import { draftEpisode, problemLine } from "../packages/story/src/index.ts";
import { episodeIds, readEpisode, readEvidence } from "./read-content.ts";

process.exitCode = main(process.argv.slice(2));

function main(named: readonly string[]): number {
  const known = episodeIds();
  const unknown = named.find((id) => !known.includes(id));
  if (unknown !== undefined || known.length === 0) {
    console.error(`There is no episode "${unknown ?? ""}"; there is: ${known.join(", ") || "none yet"}.`);
    return 2;
  }
  const claimIds = citableIds(loadEvidence(readEvidence()));
  const problems = (named.length > 0 ? named : known).map((id) => compile(id, claimIds));
  return problems.some((count) => count > 0) ? 1 : 0;
}

/** Prints an episode's problems and one line about it, and returns the number of problems. */
function compile(id: string, claimIds: ReadonlySet<string>): number {
  const started = performance.now();
  const draft = draftEpisode({ ...readEpisode(id), claimIds });
  const milliseconds = Math.round(performance.now() - started);
  for (const problem of draft.problems) console.log(problemLine(problem));
  const lines = Object.values(draft.lines);
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0);
  console.log(
    `${id}: ${draft.problems.length} problems; ${draft.passages.length} passages, ${lines.length} lines, ` +
      `${words} words, ${draft.claims.length} claims cited (${milliseconds} ms)`,
  );
  return draft.problems.length;
}
