import { WorldError } from "../errors.ts";
import { remember } from "../remember.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { era2009 } from "./2009.ts";
import { type FigureName, figures2014, sentences2014, told2014 } from "./2014.ts";
import { era2017 } from "./2017.ts";
import { era2019 } from "./2019.ts";
import { era2021 } from "./2021.ts";
import { era2025 } from "./2025.ts";
import type { EraFigures } from "./era-figures.ts";

export type { FigureName } from "./2014.ts";

/** The one value of every figure, or the low end of its range. */
export type EraNumbers = Readonly<Record<FigureName, number>>;

interface EraInUse extends EraFigures {
  readonly numbers: EraNumbers;
}

/** Every era's numbers get their names in the same order, so that engines see one kind of object and read it fast. */
function inUse(era: EraFigures): EraInUse {
  const names = Object.keys(figures2014) as FigureName[];
  const numbers = Object.fromEntries(names.map((name) => [name, era.figures[name].low])) as Record<FigureName, number>;
  return { ...era, numbers };
}

const inUse2009 = inUse(era2009);
const inUse2014 = inUse({
  era: "2014",
  years: [2013, 2015],
  figures: figures2014,
  told: told2014,
  sentences: sentences2014,
});
const inUse2017 = inUse(era2017);
const inUse2019 = inUse(era2019);
const inUse2021 = inUse(era2021);
const inUse2025 = inUse(era2025);

export const isEra = (value: unknown): value is Era => ERAS.some((era) => era === value);

/**
 * Everything the rules know about an era. A choice and not a table, because names that look like numbers are slow keys.
 * @throws WorldError `unknown-era`
 */
export function eraData(era: Era): EraInUse {
  switch (era) {
    case "2009":
      return inUse2009;
    case "2014":
      return inUse2014;
    case "2017":
      return inUse2017;
    case "2019":
      return inUse2019;
    case "2021":
      return inUse2021;
    case "2025":
      return inUse2025;
    default:
      return unknownEra(era);
  }
}

function unknownEra(era: never): never {
  throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
}

/** All numbers of an era, for rules that ask at every pulse. */
export const numbersOf: (era: Era) => EraNumbers = remember((era: Era) => eraData(era).numbers);

/** The one value of a figure, or the low end of a range. */
export const figure = (era: Era, name: FigureName): number => numbersOf(era)[name];
