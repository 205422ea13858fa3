import type { EraFact } from "@connection-denied/world";

type Figure = Omit<EraFact, "name" | "simulated">;

const GRADES: Readonly<Record<Figure["confidence"], string>> = {
  documented: "documented",
  "single-testimony": "one testimony",
  hearsay: "hearsay",
  estimate: "estimate",
  invented: "invented",
};

/** How well a figure is supported, in words. */
export const gradeOf = ({ confidence }: Pick<Figure, "confidence">): string => GRADES[confidence];

const digits = new Intl.NumberFormat("en", { maximumSignificantDigits: 4 });

/** A number for reading: four digits that matter, thousands apart. */
export const numberText = (value: number): string => digits.format(value);

/** A figure's one value, or its range. */
export function rangeText({ low, high }: Pick<Figure, "low" | "high">): string {
  return low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`;
}
