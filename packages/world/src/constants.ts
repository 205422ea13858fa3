import type { Figure } from "./eras/era.ts";
import { eraData } from "./eras/index.ts";
import { inventedOdds } from "./invented-odds.ts";
import { ERAS } from "./vocabulary.ts";

type Years = readonly [first: number, last: number];

export interface WorldConstant {
  readonly name: string;
  readonly value: number | readonly [low: number, high: number];
  readonly unit: string;
  readonly claims: readonly string[];
  readonly confidence: Figure["confidence"];
  /** First and last year of its era; absent for what belongs to none. */
  readonly years?: Years;
  readonly invented?: string;
}

const asConstant = (name: string, years: Years, figure: Figure): WorldConstant => ({
  name,
  value: figure.low === figure.high ? figure.low : [figure.low, figure.high],
  unit: figure.unit,
  claims: figure.claims,
  confidence: figure.confidence,
  years,
  ...(figure.invented === undefined ? {} : { invented: figure.invented }),
});

/** Every constant that speaks of the world, with its claims or the reason it was invented. */
export function worldConstants(): readonly WorldConstant[] {
  const everyEra = inventedOdds().map(([name, value]) => ({
    name: `odds.${name}`,
    value,
    unit: "share",
    claims: [],
    confidence: "invented" as const,
    invented: "nothing of the kind is reported; tuned together with the odds of the era",
  }));
  const ofEras = ERAS.flatMap((era) => {
    const { years, figures, told, sentences } = eraData(era);
    const named = Object.entries(figures).map(([name, figure]) => asConstant(`${era}.${name}`, years, figure));
    const reported = Object.entries(told).flatMap(([name, one]) =>
      "unreported" in one ? [] : [asConstant(`${era}.told.${name}`, years, one)],
    );
    const law = sentences.flatMap(({ charge, weight, term }) => [
      asConstant(`${era}.sentences.${charge}.weight`, years, weight),
      asConstant(`${era}.sentences.${charge}.term`, years, term),
    ]);
    return [...named, ...reported, ...law];
  });
  return [...ofEras, ...everyEra];
}
