import type { EpisodeSource } from "../compile.ts";
import type { CompiledEpisode } from "../compiled-episode.ts";
import { TITLE_ID } from "./translation.ts";
import { translationUnits } from "./translation-unit.ts";

/** An episode's files, and its title as they give it. */
interface TitledSource extends Pick<EpisodeSource, "files"> {
  readonly title: string;
}

/** The title, every line and every choice of an episode's own by id: what there is to translate. */
export function extractWords({ title, files }: TitledSource): Record<string, string> {
  const lines = translationUnits({ files }).map(({ id, text }) => [id, text]);
  return { [TITLE_ID]: title, ...Object.fromEntries(lines) };
}

/** Every line and choice that cites something, as the evidence check wants to hear of it. */
export function citingLines(episode: CompiledEpisode): { episode: string; line: string; claims: readonly string[] }[] {
  return Object.entries(episode.citations).map(([line, claims]) => ({ episode: episode.id, line, claims }));
}
