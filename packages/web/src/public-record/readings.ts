import { learnPart } from "../words/library.ts";

/** Pages of prose, fetched when they are opened. */
export const loadSince = () => import("../since-2016/SinceReading.svelte");

export async function loadMethod() {
  const [page] = await Promise.all([import("../method/MethodPage.svelte"), learnPart("method")]);
  return page;
}
