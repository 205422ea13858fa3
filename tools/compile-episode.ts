/** Compiles one episode and says what is wrong with it: `node tools/compile-episode.ts eight-minutes`. */
import { draftEpisode, problemLine } from "../packages/story/src/index.ts";
import { episodeIds, readEpisode, readEvidence } from "./read-content.ts";

process.exitCode = main(process.argv[2]);

function main(id: string | undefined): number {
  if (id === undefined || !episodeIds().includes(id)) {
    console.error(
      `Name an episode: node tools/compile-episode.ts <id>, one of: ${episodeIds().join(", ") || "(none)"}`,
    );
    return 2;
  }
  const started = process.hrtime.bigint();
  const claims = readEvidence().claims.flat() as { id: string }[];
  const draft = draftEpisode({ ...readEpisode(id), claimIds: new Set(claims.map((claim) => claim.id)) });
  const milliseconds = Number((process.hrtime.bigint() - started) / 1_000_000n);
  for (const problem of draft.problems) console.log(`${problemLine(problem)}`);
  const lines = Object.values(draft.lines);
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0);
  console.log(
    `${id}: ${draft.problems.length} problems; ${draft.passages.length} passages, ${lines.length} lines, ` +
      `${words} words, ${draft.claims.length} claims cited (${milliseconds} ms)`,
  );
  return draft.problems.length === 0 ? 0 : 1;
}
