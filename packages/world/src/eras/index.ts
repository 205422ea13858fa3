import { WorldError } from "../errors.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { type FigureName, figures2014, sentences2014 } from "./2014.ts";
import type { EraData } from "./era.ts";

export type { FigureName } from "./2014.ts";

export type EraFigures = EraData<FigureName>;

const era2014: EraFigures = { era: "2014", figures: figures2014, sentences: sentences2014 };

export const isEra = (value: unknown): value is Era => ERAS.some((era) => era === value);

/** Everything the rules know about an era. */
export function eraData(era: Era): EraFigures {
  switch (era) {
    case "2014":
      return era2014;
    default:
      return unknownEra(era);
  }
}

function unknownEra(era: never): never {
  throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
}

/** The one value of a figure, or the low end of a range. */
export const figure = (era: Era, name: FigureName): number => eraData(era).figures[name].low;
