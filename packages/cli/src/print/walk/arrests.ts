import { wilson } from "@connection-denied/world";
import { TALKED } from "../book/book.ts";
import type { NightEnd } from "../book/odds.ts";

/** How many of so many nights ended in an arrest, with the 95 % interval of the share. */
export interface Arrests {
  readonly nights: number;
  readonly arrested: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The same kind of night in the book and in the model. */
export interface ArrestsOfAKind {
  readonly by: "all" | "talked" | "place";
  /** A length of talk or a place; empty for all nights. */
  readonly name: string;
  readonly book: Arrests;
  readonly model: Arrests;
  /** False when the two intervals have nothing in common. */
  readonly agree: boolean;
}

/** Fewer nights of a kind than this, in the book or in the model, say too little to be set side by side. */
const ENOUGH = 30;

/** Arrests in the book's nights beside those in the model's: in all, by the length of the talk, and by the place of the call. */
export function compareArrests(book: readonly NightEnd[], model: readonly NightEnd[]): ArrestsOfAKind[] {
  const places = [...new Set(model.flatMap(({ rangFrom }) => rangFrom ?? []))].sort();
  const kinds: { by: ArrestsOfAKind["by"]; name: string; holds: (night: NightEnd) => boolean }[] = [
    { by: "all", name: "", holds: () => true },
    ...TALKED.map((name) => ({ by: "talked" as const, name, holds: ({ talked }: NightEnd) => talked === name })),
    ...places.map((name) => ({ by: "place" as const, name, holds: ({ rangFrom }: NightEnd) => rangFrom === name })),
  ];
  return kinds.flatMap(({ by, name, holds }) => {
    const [here, there] = [arrestsIn(book.filter(holds)), arrestsIn(model.filter(holds))];
    if (Math.min(here.nights, there.nights) < ENOUGH) return [];
    return [{ by, name, book: here, model: there, agree: here.low <= there.high && there.low <= here.high }];
  });
}

function arrestsIn(nights: readonly NightEnd[]): Arrests {
  const arrested = nights.filter((night) => night.arrested).length;
  return { nights: nights.length, arrested, ...wilson(arrested, nights.length) };
}
