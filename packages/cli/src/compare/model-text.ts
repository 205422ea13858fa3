import type { ModelRange } from "./verdict.ts";

const threeDigits = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** 10, 50 and 90 % of the model's values. */
export const modelText = ({ p10, p50, p90 }: Pick<ModelRange, "p10" | "p50" | "p90">): string =>
  [p10, p50, p90].map((value) => threeDigits.format(value)).join(" / ");
