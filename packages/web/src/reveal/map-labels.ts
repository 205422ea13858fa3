import type { LandLines, Point } from "../picture/land.ts";
import type { Words } from "../words/words.ts";
import type { RevealPicture } from "./picture-at.ts";

export interface MapLabel extends Point {
  readonly id: string;
  readonly text: string;
  readonly tone: "her" | "state" | "place";
}

/** Names on the lit map, most wanted first: where there is no room, the later ones are left out. */
export function labelsOf(land: LandLines, picture: RevealPicture, words: Words): MapLabel[] {
  const state = (id: string, at: Point, key: string, args?: Record<string, string | number>): MapLabel => ({
    id,
    x_m: at.x_m,
    y_m: at.y_m,
    text: words(key, args),
    tone: "state",
  });
  const labels: MapLabel[] = [
    { id: "you", ...picture.her, text: words("reveal-label-you"), tone: "her" },
    ...land.listeners.map((one) => state(`listener-${one.id}`, one, `reveal-label-${one.id}`)),
    ...picture.teams.map((team) =>
      state(`team-${team.team}`, team.at, `reveal-label-team-${team.doing}`, { team: team.team }),
    ),
    ...land.masts.map((one) => state(`mast-${one.id}`, one, "reveal-label-mast")),
    ...picture.marks.map((mark, i) => state(`mark-${i}`, mark, `reveal-label-${mark.kind}`)),
  ];
  if (picture.isJamming) labels.push(...land.jammers.map((one) => state(one.id, one, "reveal-label-jammer")));
  if (picture.isFalseMastOn) labels.push(state("false-mast", land.falseMast, "reveal-label-false-mast"));
  for (const place of land.places) {
    if (place.id === "road-post") continue;
    labels.push({ id: place.id, x_m: place.x_m, y_m: place.y_m, text: words(`place-${place.id}`), tone: "place" });
  }
  return labels;
}
