import type { HorizonView } from "../picture/horizon-view.ts";
import type { Words } from "../words/words.ts";

export type Side = "far-left" | "left" | "middle" | "right" | "far-right";

/** In which part of the picture a direction lies. */
export function sideOf(azimuth_deg: number, view: Pick<HorizonView, "from_deg" | "to_deg">): Side {
  const share = (azimuth_deg - view.from_deg) / (view.to_deg - view.from_deg);
  if (share < 0.2) return "far-left";
  if (share < 0.4) return "left";
  if (share <= 0.6) return "middle";
  return share <= 0.8 ? "right" : "far-right";
}

export type Compass = "north" | "north-east" | "east" | "south-east" | "south" | "south-west" | "west" | "north-west";
const COMPASS: readonly Compass[] = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
];

/** The nearest of the eight points of the compass. */
export function compassOf(azimuth_deg: number): Compass {
  const eighth = Math.round((((azimuth_deg % 360) + 360) % 360) / 45) % 8;
  return COMPASS[eighth] as Compass;
}

/** How many layers stand above everything nearer, in at least a twentieth of the directions. */
export function visibleLayers(view: HorizonView): number {
  const nearer = new Map<number, number>();
  let layers = 0;
  for (const ridge of [...view.ridges].sort((a, b) => a.depth - b.depth)) {
    let standing = 0;
    for (const point of ridge.points) {
      const key = Math.round(point.azimuth_deg * 100);
      const before = nearer.get(key) ?? Number.NEGATIVE_INFINITY;
      if (point.elevation_deg > before + 0.05) standing++;
      nearer.set(key, Math.max(before, point.elevation_deg));
    }
    if (standing > ridge.points.length / 20) layers++;
  }
  return layers;
}

function lightsKey(count: number): string {
  if (count === 0) return "horizon-lights-none";
  return count < 40 ? "horizon-lights-few" : "horizon-lights-many";
}

/** What matters most about the view: the lamp, or what hides it. */
export function lampInWords(view: HorizonView, lampVisible: boolean, words: Words): string {
  if (!lampVisible) return words("horizon-lamp-hidden");
  return words("horizon-lamp-seen", { side: words(`horizon-side-${sideOf(view.mast.azimuth_deg, view)}`) });
}

/** The whole picture in words; the lamp's sentence follows what the radio's own line of sight says. */
export function describeHorizon(view: HorizonView, lampVisible: boolean, words: Words): string {
  const side = (azimuth_deg: number) => words(`horizon-side-${sideOf(azimuth_deg, view)}`);
  const sentences = [
    words("horizon-look", {
      place: words(`place-${view.place}`),
      direction: words(`horizon-${compassOf((view.from_deg + view.to_deg) / 2)}`),
    }),
    words("horizon-layers", { count: visibleLayers(view) }),
    words(view.water.length > 0 ? "horizon-water-seen" : "horizon-water-hidden"),
    words(lightsKey(view.lights.length), { side: side(view.town.azimuth_deg) }),
    lampInWords(view, lampVisible, words),
  ];
  return sentences.join(" ");
}
