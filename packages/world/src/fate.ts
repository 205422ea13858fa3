import { POINTS_AT_HER } from "./invented-odds.ts";
import { fileWeight } from "./rules/the-file.ts";
import type { WorldState } from "./state.ts";
import type { Fate } from "./vocabulary.ts";

/** What has become of her so far. Before the first day after, only being taken is known. */
export function fateOf(state: WorldState): Fate {
  if (state.taken !== null) return state.taken.released ? "taken-released" : "taken-charged";
  if (state.day === 0) return "none-yet";
  if (state.someoneElse) return "someone-else";
  return fileWeight(state) >= POINTS_AT_HER ? "on-file" : "unnoticed";
}
