import { PlaythroughError } from "./errors.ts";
import { doorsOf, openGame, type PlaythroughOptions, takeIn } from "./game.ts";
import type { InkValue } from "./narrator.ts";
import type { SceneLine } from "./scene.ts";

/**
 * A game without its teller: the same questions, commands and lines, for whoever tells the story by other means than the
 * ink runtime and wants to be sure that it is the same story.
 */
export interface StageDoor {
  /** Asks a question or carries a command out; a command answers nothing. */
  call(name: string, values: readonly InkValue[]): InkValue | undefined;
  /** Tells one line; far voices pass through the line as it is at this moment. */
  tell(text: string, tags: readonly string[]): void;
  /** What was told since the last choice, recorded lines included. */
  told(): readonly SceneLine[];
  /** A choice was made: what was told before it lies behind. */
  choose(): void;
}

/** @throws PlaythroughError as `createPlaythrough` does */
export function openStageDoor(options: PlaythroughOptions): StageDoor {
  const game = openGame(options);
  const doors = doorsOf(options, () => game);
  return {
    call(name, values) {
      const door = doors.get(name);
      if (door === undefined) throw new PlaythroughError("story-fault", `This seat has no word "${name}".`);
      return door.call(values);
    },
    tell: (text, tags) => takeIn(game, { text, tags }),
    told: () => game.telling,
    choose: () => {
      game.telling = [];
    },
  };
}
