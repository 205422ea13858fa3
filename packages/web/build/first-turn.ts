import type { FirstTurn } from "../src/game/first-turn.ts";
import { Sitting } from "../src/game/sitting.ts";
import { createStoryParts, type StoryPart } from "../src/game/story-parts.ts";

/** Whichever: of a first turn only the money is luck, which tests/opening.test.ts holds, and that is not shown. */
const ANY_SEED = 0;

/** The first turn of a fresh game of an episode, in a language, as the game's worker would tell it. */
export async function firstTurnOf(opening: StoryPart, language: string): Promise<FirstTurn> {
  const { id, language: writtenIn } = opening.episode;
  const sitting = new Sitting(createStoryParts(opening, {}), writtenIn);
  await sitting.speak(language);
  const { save: _, ...firstTurn } = sitting.begin(id, ANY_SEED);
  return firstTurn;
}
