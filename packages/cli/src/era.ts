import { ERAS, type Era } from "@connection-denied/world";
import { BadInput } from "./bad-input.ts";

/** The era that the episodes are told in. */
const DEFAULT_ERA: Era = "2014";

/** An era by its name; 2014 when none is named. @throws BadInput */
export function checkEra(name: string | undefined): Era {
  if (name === undefined) return DEFAULT_ERA;
  const era = ERAS.find((known) => known === name);
  if (era === undefined) throw new BadInput(`There is no era "${name}"; choose one of: ${ERAS.join(", ")}.`);
  return era;
}
