import { type Hand, seededHand } from "@connection-denied/playthrough";

/**
 * How much rather something is said than the call ended, on one night after another: chance alone would end most calls within
 * a minute, and the minutes after would not be counted. (invented)
 */
const TALKATIVE = [1, 8, 60];

/** Which choices say something on the air. */
export type Says = (choice: string) => boolean;

/** The hand that chooses on night after night: each by lot, more or less talkative, every other one drawn to what was chosen least. */
export class NightHands {
  readonly #says: Says;
  readonly #taken = new Map<string, number>();

  constructor(says: Says) {
    this.#says = says;
  }

  /** What chooses among the ids of a night's choices: it answers with an index. */
  night(seed: number): (choices: readonly string[]) => number {
    const hand: Hand = seededHand(seed);
    const talkative = TALKATIVE[seed % TALKATIVE.length] ?? 1;
    const isDrawn = seed % 2 === 0;
    return (choices) => {
      const often = (id: string): number => (isDrawn ? (this.#taken.get(id) ?? 0) : 0);
      const index = hand.pickWeighted(choices.map((id) => (this.#says(id) ? talkative : 1) / (1 + often(id))));
      const id = choices[index];
      if (id !== undefined && isDrawn) this.#taken.set(id, (this.#taken.get(id) ?? 0) + 1);
      return index;
    };
  }
}
