import type { CompiledEpisode } from "./compiled-episode.ts";

/** Names in a container of ink's JSON that are not passages: where the variables begin, its flags, its own name. */
const NO_PASSAGES = ["global decl", "#f", "#n"];

interface InkJson {
  readonly root: readonly unknown[];
}

/**
 * What of an episode is told before its first choice: its first passage, under the whole episode's version. A game begun on
 * it goes on in the whole from a snapshot, with the same digests.
 */
export function openingOf(episode: CompiledEpisode): CompiledEpisode {
  const [first] = episode.scenes;
  const knot = first?.passage.split(".")[0] ?? "";
  const ink = JSON.parse(episode.ink) as InkJson;
  const passages = ink.root.at(-1) as Readonly<Record<string, unknown>>;
  const kept = Object.fromEntries(
    Object.entries(passages).filter(([name]) => name === knot || NO_PASSAGES.includes(name)),
  );
  const told = idsIn(JSON.stringify(kept));
  const citations = Object.fromEntries(Object.entries(episode.citations).filter(([id]) => told.has(id)));
  return {
    ...episode,
    ink: JSON.stringify({ ...ink, root: [...ink.root.slice(0, -1), kept] }),
    lines: Object.fromEntries(Object.entries(episode.lines).filter(([id]) => told.has(id))),
    citations,
    claims: [...new Set(Object.values(citations).flat())].sort(),
    passages: episode.passages.filter((passage) => passage.split(".")[0] === knot),
    scenes: first === undefined ? [] : [first],
  };
}

/** Ids of the lines and choices in a piece of ink's JSON. */
function idsIn(json: string): ReadonlySet<string> {
  return new Set([...json.matchAll(/"\^id:([^\s"]+)/g)].map(([, id = ""]) => id));
}
