/** Parts are fetched when they are first needed, so that the first choice does not wait for the last map. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}

export const loadPanels = once(() => import("../app/Panels.svelte"));
export const loadActs = once(() => import("../ladder/ActPanel.svelte"));
export const loadMap = once(() => import("../map/NightMap.svelte"));
export const loadHorizon = once(() => import("../horizon/Horizon.svelte"));
export const loadReveal = once(() => import("../reveal/Reveal.svelte"));
export const loadNights = once(() => import("../nights/TenThousandNights.svelte"));
