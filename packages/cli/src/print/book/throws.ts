import { CALL_PLACES } from "@connection-denied/world";
import { type Column, OUTCOMES, TALKED } from "./book.ts";

/** Fewer nights than this at a place say too little to give it a column of its own. */
const ENOUGH = 25;

/** Places whose shares differ by more than this in all get columns; nearer ones share one. (invented: what two dice can show.) */
const TELLING = 0.08;

/** One row of a table of the dice: the outcome it stands for, and whether it must be in even where it is very rare. */
export interface Row {
  readonly outcome: string;
  readonly needed: boolean;
}

/** How often each outcome was seen, by place and length of talk: `kites-back|short`. */
export type Seen = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Columns of thirty-sixths for the rows given: by place or by length of talk, whichever tells more, or a single one. */
export function columnsOf(seen: Seen, rows: readonly Row[]): Column[] {
  const [place, talked] = [grouped(seen, 0, rows), grouped(seen, 1, rows)];
  const [byPlace, byTalk] = [spread(place), spread(talked)];
  const average = together(seen, rows);
  if (Math.max(byPlace, byTalk) <= TELLING) {
    return [{ place: null, talked: null, chances: thirtySixths(average, rows) }];
  }
  // Whoever stands where too few nights were seen reads the average.
  if (byPlace >= byTalk) {
    const names = [...new Set([...CALL_PLACES, ...place.keys()])];
    return names.map((name) => ({
      place: name,
      talked: null,
      chances: thirtySixths(place.get(name) ?? average, rows),
    }));
  }
  return TALKED.map((name) => ({
    place: null,
    talked: name,
    chances: thirtySixths(talked.get(name) ?? average, rows),
  }));
}

/** Numbers of each row by one half of the key, where enough nights were seen. */
function grouped(seen: Seen, half: 0 | 1, rows: readonly Row[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [key, counts] of seen) {
    const name = key.split("|")[half] ?? "";
    if (name === "") continue;
    const before = groups.get(name);
    groups.set(
      name,
      rows.map(({ outcome }, index) => (before?.[index] ?? 0) + (counts.get(outcome) ?? 0)),
    );
  }
  return new Map([...groups].filter(([, numbers]) => sum(numbers) >= ENOUGH));
}

function together(seen: Seen, rows: readonly Row[]): number[] {
  return rows.map(({ outcome }) => sum([...seen.values()].map((counts) => counts.get(outcome) ?? 0)));
}

function spread(groups: ReadonlyMap<string, readonly number[]>): number {
  return groups.size < 2 ? 0 : furthest([...groups.values()]);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The greatest distance between any two sets of shares: half the sum of what they differ by. */
function furthest(sets: readonly (readonly number[])[]): number {
  const shares = sets.map((numbers) => numbers.map((number) => number / sum(numbers)));
  return Math.max(...shares.flatMap((one) => shares.map((other) => distance(one, other))));
}

function distance(one: readonly number[], other: readonly number[]): number {
  return sum(one.map((share, index) => Math.abs(share - (other[index] ?? 0)))) / 2;
}

/** Shares as whole outcomes of two dice, thirty-six in all: by largest remainder, with one for what must not be lost. */
export function thirtySixths(numbers: readonly number[], rows: readonly Row[]): number[] {
  const total = sum(numbers);
  if (total === 0)
    return thirtySixths(
      numbers.map(() => 1),
      rows,
    );
  const exact = numbers.map((number) => (number * OUTCOMES) / total);
  const least = exact.map((share, index) => (share > 0 && (share >= 0.5 || rows[index]?.needed === true) ? 1 : 0));
  const given = exact.map((share, index) => Math.max(least[index] ?? 0, Math.floor(share)));
  const order = exact
    .map((share, index) => ({ index, rest: share - (given[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest);
  for (let spare = OUTCOMES - sum(given), at = 0; spare > 0; spare -= 1, at += 1) {
    const { index } = order[at % order.length] ?? { index: 0 };
    given[index] = (given[index] ?? 0) + 1;
  }
  for (let over = sum(given) - OUTCOMES; over > 0; over -= 1) {
    const largest = given.indexOf(Math.max(...given));
    given[largest] = (given[largest] ?? 0) - 1;
  }
  return given;
}
