import { OUTCOMES } from "../book/book.ts";

const FACES = 6;

/** The numbers that two dice read one after the other give to each row, as ranges: "11–26"; null for a row that gets none. */
export function diceRanges(chances: readonly number[]): (string | null)[] {
  let from = 0;
  return chances.map((chance) => {
    const first = from;
    from += chance;
    if (chance === 0) return null;
    return chance === 1 ? read(first) : `${read(first)}–${read(from - 1)}`;
  });
}

function read(outcome: number): string {
  if (outcome < 0 || outcome >= OUTCOMES)
    throw new RangeError(`Two dice have ${OUTCOMES} outcomes, not one at ${outcome}.`);
  return `${Math.floor(outcome / FACES) + 1}${(outcome % FACES) + 1}`;
}
