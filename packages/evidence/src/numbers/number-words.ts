import type { Unit } from "./units.ts";

const SMALL = [
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen",
]
  .join(" ")
  .split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Words below a hundred with what they count. */
export const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["dozen", 12],
  ["twice", 2],
]);

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
]);

/** Parts of a whole, in percent. */
export const FRACTIONS_PERCENT: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["quarter", 25],
  ["fifth", 20],
  ["tenth", 10],
]);

/** Words after a number that say what it measures, with the units of claims that can mean it. */
export const MEASURES: ReadonlyMap<string, readonly Unit[]> = new Map(
  (
    [
      ["minute", "minutes"],
      ["hour", "hours"],
      ["day", "days"],
      ["week", "weeks"],
      ["month", "months"],
      ["year", "years"],
      ["kilometre", "km"],
      ["metre", "m"],
      ["dollar", "USD"],
      ["pound", "GBP"],
      ["euro", "EUR"],
    ] satisfies [string, Unit][]
  )
    .flatMap(([word, unit]): [string, readonly Unit[]][] => [
      [word, [unit]],
      [`${word}s`, [unit]],
    ])
    .concat([
      ["yuan", ["CNY"]],
      ["won", ["KRW", "KPW"]],
    ]),
);

/** How the words before a number bend it. */
export type Sense = "exactly" | "about" | "under" | "over";

/** Longest first, so that "more than" is read before "than" could be. */
export const BENDING: readonly (readonly [words: string, sense: Sense])[] = [
  ["no more than", "under"],
  ["more than", "over"],
  ["less than", "under"],
  ["fewer than", "under"],
  ["shorter than", "under"],
  ["at least", "over"],
  ["at most", "under"],
  ["up to", "under"],
  ["well over", "over"],
  ["over", "over"],
  ["above", "over"],
  ["under", "under"],
  ["below", "under"],
  ["nearly", "under"],
  ["almost", "under"],
  ["about", "about"],
  ["around", "about"],
  ["some", "about"],
  ["roughly", "about"],
  ["barely", "about"],
];
