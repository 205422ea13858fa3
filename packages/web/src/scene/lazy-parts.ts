import { learnWords } from "../words/words.ts";
import { breath } from "./breath.ts";

/**
 * Parts are fetched when they are first needed, so that the first choice does not wait for the last map. To read a part
 * and to show it are two pieces of work.
 */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().then(async (part) => {
      await breath();
      return part;
    });
    return loading;
  };
}

/** A part that comes late brings its own words. */
async function withWords<T>(part: Promise<T>, words: Promise<{ default: string }>): Promise<T> {
  learnWords((await words).default);
  return part;
}

export const loadPanels = once(() => withWords(import("../app/Panels.svelte"), import("../sound/words.ftl?raw")));
export const loadSound = once(() => withWords(import("../sound/Sound.svelte"), import("../sound/words.ftl?raw")));
export const loadCaptions = once(() => withWords(import("../sound/Captions.svelte"), import("../sound/words.ftl?raw")));
export const loadActs = once(() => import("../ladder/ActPanel.svelte"));
export const loadMap = once(() => import("../map/NightMap.svelte"));
export const loadHorizon = once(() => import("../horizon/Horizon.svelte"));
export const loadReveal = once(() => withWords(import("../reveal/Reveal.svelte"), import("../reveal/words.ftl?raw")));
export const loadNights = once(() =>
  withWords(import("../nights/TenThousandNights.svelte"), import("../nights/words.ftl?raw")),
);
