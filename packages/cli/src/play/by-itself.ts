import { type Playthrough, reveal, type Scene, seededHand } from "@connection-denied/playthrough";
import { BadInput } from "../bad-input.ts";
import { listedMoments, momentLine, revealMapText, tellingMoment } from "../map/reveal-map.ts";
import { nameOf } from "../words/names.ts";
import { choiceText, linesText, type TextStyle } from "./scene-text.ts";

/** A seeded hand that has not come to the end after so many inputs never will. */
const TURN_LIMIT = 2_000;

/**
 * Lets a seeded hand play to the end.
 * @param show is handed each stretch of text as it comes.
 */
export function playByItself(game: Playthrough, seed: number, style: TextStyle, show: (text: string) => void): void {
  const hand = seededHand(seed);
  let at = "";
  for (let scene = game.scene(); ; ) {
    if (scene.stage === "reveal" && scene.sceneId === "nights" && at !== "nights") show(`${revealText(game)}\n\n`);
    at = scene.sceneId;
    show(`${linesText(scene, style)}\n\n`);
    if (scene.ended) return;
    if (scene.turn >= TURN_LIMIT) throw new BadInput(`The hand of seed ${seed} does not come to an end.`);
    scene = chooseOne(game, scene, hand.pick(scene.choices.length), show);
  }
}

function chooseOne(game: Playthrough, scene: Scene, index: number, show: (text: string) => void): Scene {
  const choice = scene.choices[index];
  if (choice === undefined) throw new BadInput("There is nothing to choose.");
  show(`> ${choiceText(choice)}\n\n`);
  return game.apply({ type: "choose", choice: choice.id });
}

/** The whole reveal as text: the map at its most telling moment, and everything that happened. */
export function revealText(game: Playthrough): string {
  const shown = reveal(game);
  const drawn = tellingMoment(shown);
  return [
    `What you could not see (${nameOf(shown.fate)}). A star marks what you could not know; the brackets say how sure the`,
    "record is that such things happen. The night itself is invented.",
    ...(drawn === undefined ? [] : [`The county at ${drawn.clock}:`, revealMapText(shown, drawn)]),
    ...listedMoments(shown).map((moment, index) => momentLine(moment, index + 1)),
  ].join("\n");
}
