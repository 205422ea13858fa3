import { CALL_PLACES, ERAS, type Era, type NightPlan, planForMinutes } from "@connection-denied/world";
import { nameOf } from "../words/names.ts";

/** What a sweep may go through. */
export const SWEEPS = ["minutes", "place", "era"] as const;
export type SweepKind = (typeof SWEEPS)[number];

/** One point of a sweep: the plan that is run, and what tells it from the others. */
export interface SweepPoint {
  readonly value: string | number;
  readonly plan: NightPlan;
}

const PHONES = { own: "her own telephone", lent: "a lent telephone", bought: "a bought telephone" };

const MINUTES = [0.5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The plans of a sweep: one that differs from the given one in nothing else. */
export function sweepPoints(kind: SweepKind, base: NightPlan): SweepPoint[] {
  if (kind === "place") return CALL_PLACES.map((place) => ({ value: place, plan: { ...base, place } }));
  if (kind === "era") return ERAS.map((era: Era) => ({ value: era, plan: { ...base, era } }));
  return MINUTES.map((minutes) => ({ value: minutes, plan: planForMinutes(base.era, minutes, base) }));
}

/** What stays the same through a sweep, in words. */
export function sameThroughout(kind: SweepKind, { era, place, by, talk, phone }: NightPlan): string {
  const minutes = talk.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const where = place === "house" && kind !== "place" ? nameOf(place) : `${nameOf(place)}, by ${nameOf(by)}`;
  const phrases = [
    kind === "era" ? "" : era,
    kind === "place" ? `by ${nameOf(by)}` : where,
    PHONES[phone],
    kind === "minutes" ? "" : `${Number(minutes.toFixed(2))} minutes of talk`,
  ];
  return phrases.filter((phrase) => phrase !== "").join("; ");
}
