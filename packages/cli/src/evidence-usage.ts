import type { CitingLine } from "@connection-denied/evidence";
import { MOMENT_SOURCES } from "@connection-denied/playthrough";
import { episodeIds, readEpisode } from "../../../tools/read-content.ts";

/** Every line of story that has an id, with the claims it cites, and every kind of moment that the reveal shows. */
export function citingLines(): CitingLine[] {
  const moments = Object.entries(MOMENT_SOURCES).map(([kind, { claims }]) => ({
    episode: "reveal",
    line: kind,
    claims,
  }));
  return [...episodeIds().flatMap(linesOf), ...moments];
}

function linesOf(episode: string): CitingLine[] {
  return Object.values(readEpisode(episode).files)
    .flatMap((ink) => ink.split("\n"))
    .flatMap((line) => {
      const id = /#id:([a-z0-9-]+)/.exec(line)?.[1];
      const claims = [...line.matchAll(/#cite:([a-z0-9-]+)/g)].map((match) => match[1] ?? "");
      return id === undefined ? [] : [{ episode, line: id, claims }];
    });
}
