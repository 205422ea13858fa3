import type { SceneChoice } from "@connection-denied/playthrough";

/** The choices of one place, with their position in the whole list ("2 of 4"). */
interface NumberedChoice {
  readonly choice: SceneChoice;
  readonly position: number;
}

export interface GroupedChoices {
  readonly byPlace: ReadonlyMap<string, readonly NumberedChoice[]>;
  /** Choices that lead to no place of the map. */
  readonly elsewhere: readonly NumberedChoice[];
  readonly total: number;
}

/** Sorts choices under the places they lead to, in the order in which the list shows the places. */
export function groupChoices(choices: readonly SceneChoice[], placeIds: readonly string[]): GroupedChoices {
  const byPlace = new Map<string, NumberedChoice[]>();
  let position = 0;
  for (const id of placeIds) {
    const here = choices.filter((choice) => choice.place === id);
    if (here.length > 0)
      byPlace.set(
        id,
        here.map((choice) => ({ choice, position: ++position })),
      );
  }
  const rest = choices.filter((choice) => choice.place === undefined || !placeIds.includes(choice.place));
  const elsewhere = rest.map((choice) => ({ choice, position: ++position }));
  return { byPlace, elsewhere, total: choices.length };
}
