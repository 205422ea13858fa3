import { WorldError } from "../errors.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { type FigureName, figures2014, sentences2014 } from "./2014.ts";
import type { EraData } from "./era.ts";

export type { FigureName } from "./2014.ts";

const DATA: Readonly<Record<Era, EraData<FigureName>>> = {
  "2014": { era: "2014", figures: figures2014, sentences: sentences2014 },
};

export const isEra = (value: unknown): value is Era => ERAS.some((era) => era === value);

export function eraData(era: Era): EraData<FigureName> {
  const data = DATA[era];
  if (data === undefined)
    throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
  return data;
}

/** The one value of a figure that is not a range. */
export const figure = (era: Era, name: FigureName): number => eraData(era).figures[name].low;
