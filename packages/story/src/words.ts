import type { CompiledEpisode } from "./compiled-episode.ts";

/** Every line and choice of an episode by id: what a translator works from. */
export function extractWords(episode: CompiledEpisode): Record<string, string> {
  return { ...episode.lines };
}

/** Every line and choice that cites something, as the evidence check wants to hear of it. */
export function citingLines(episode: CompiledEpisode): { episode: string; line: string; claims: readonly string[] }[] {
  return Object.entries(episode.citations).map(([line, claims]) => ({ episode: episode.id, line, claims }));
}
