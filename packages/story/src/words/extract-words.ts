import type { CompiledEpisode } from "../compiled-episode.ts";

/** Id under which the title of an episode is translated; lines and choices go by their own. */
export const TITLE_ID = "title";

/** The title, every line and every choice of an episode by id: what there is to translate. */
export function extractWords(episode: CompiledEpisode): Record<string, string> {
  return { [TITLE_ID]: episode.title, ...episode.lines };
}

/** Every line and choice that cites something, as the evidence check wants to hear of it. */
export function citingLines(episode: CompiledEpisode): { episode: string; line: string; claims: readonly string[] }[] {
  return Object.entries(episode.citations).map(([line, claims]) => ({ episode: episode.id, line, claims }));
}
