import { ERAS, type Era } from "@connection-denied/world";
import { BadInput } from "./bad-input.ts";

/** An era by its name; the first one when none is named. @throws BadInput */
export function checkEra(name: string | undefined): Era {
  if (name === undefined) return ERAS[0];
  const era = ERAS.find((known) => known === name);
  if (era === undefined) throw new BadInput(`There is no era "${name}"; choose one of: ${ERAS.join(", ")}.`);
  return era;
}
