import type { FigureName } from "./2014.ts";
import type { ToldName } from "./2014-told.ts";
import type { EraData } from "./era.ts";

/** A whole era: every figure that 2014 has, and every told value, or it does not compile. */
export type EraFigures = EraData<FigureName, ToldName>;
