import { WorldError } from "../errors.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { era2009 } from "./2009.ts";
import { type FigureName, figures2014, sentences2014, told2014 } from "./2014.ts";
import { era2017 } from "./2017.ts";
import { era2019 } from "./2019.ts";
import { era2021 } from "./2021.ts";
import { era2025 } from "./2025.ts";
import type { EraFigures } from "./era-figures.ts";

export type { FigureName } from "./2014.ts";
export type { EraFigures } from "./era-figures.ts";

const era2014: EraFigures = {
  era: "2014",
  years: [2013, 2015],
  figures: figures2014,
  told: told2014,
  sentences: sentences2014,
};

export const isEra = (value: unknown): value is Era => ERAS.some((era) => era === value);

/**
 * Everything the rules know about an era. A choice and not a table, because names that look like numbers are slow keys.
 * @throws WorldError `unknown-era`
 */
export function eraData(era: Era): EraFigures {
  switch (era) {
    case "2009":
      return era2009;
    case "2014":
      return era2014;
    case "2017":
      return era2017;
    case "2019":
      return era2019;
    case "2021":
      return era2021;
    case "2025":
      return era2025;
    default:
      return unknownEra(era);
  }
}

function unknownEra(era: never): never {
  throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
}

/** The one value of a figure, or the low end of a range. */
export const figure = (era: Era, name: FigureName): number => eraData(era).figures[name].low;
