import { latePart } from "../late/fetch-part.ts";
import { type LatePart, learnPart } from "../words/library.ts";
import { breath } from "./breath.ts";

/**
 * Parts are fetched when they are first needed, so that the first choice does not wait for the last map. To read a part
 * and to show it are two pieces of work.
 */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  return latePart(async () => {
    const part = await load();
    await breath();
    return part;
  });
}

/** A part that comes late brings its own words. */
async function withWords<T>(part: Promise<T>, ...names: readonly LatePart[]): Promise<T> {
  await Promise.all(names.map(learnPart));
  return part;
}

export const loadPanels = once(() =>
  withWords(import("../app/Panels.svelte"), "app", "sound", "watch", "scenes", "statements"),
);
export const loadPublicRecord = once(() =>
  withWords(import("../public-record/PublicRecord.svelte"), "app", "public-record", "since-2016"),
);
export const loadWatchBar = once(() => withWords(import("../watch/WatchBar.svelte"), "watch"));
export const loadSceneKeeper = once(() => import("../scenes/SceneKeeper.svelte"));
export const loadSound = once(() => withWords(import("../sound/Sound.svelte"), "sound"));
export const loadCaptions = once(() => withWords(import("../sound/Captions.svelte"), "sound"));
export const loadActs = once(() => withWords(import("../ladder/ActPanel.svelte"), "app"));
export const loadPainter = once(() => import("../picture/pictures.ts"));
export const loadMap = once(() => import("../map/NightMap.svelte"));
export const loadHorizon = once(() => import("../horizon/Horizon.svelte"));
export const loadReveal = once(() => withWords(import("../reveal/Reveal.svelte"), "reveal"));
export const loadNights = once(() => withWords(import("../nights/TenThousandNights.svelte"), "nights"));
