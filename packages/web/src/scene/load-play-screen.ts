import { latePart } from "../late/fetch-part.ts";

/** The screen of play comes while the first choice is read. */
export const loadPlayScreen = latePart(() => import("./PlayScreen.svelte"));
