import type { CompiledEpisode } from "./compiled-episode.ts";

/** Every line and choice of an episode by id: what a translator works from. */
export function extractWords(episode: CompiledEpisode): Record<string, string> {
  return { ...episode.lines };
}
