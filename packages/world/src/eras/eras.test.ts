import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ERAS, type Era } from "../vocabulary.ts";
import { type Figure, GROUNDS } from "./era.ts";
import { eraFacts, eraIds } from "./facts.ts";
import { eraData } from "./index.ts";

const folder = new URL("../../../../evidence/claims/", import.meta.url);

interface Claim {
  id: string;
  period: string;
  values?: Record<string, number>;
}

const claims = new Map(
  (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [])
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Claim[])
    .map((claim) => [claim.id, claim]),
);

type Years = readonly [first: number, last: number];

/** First and last year of a claim's period, as its words say. */
function yearsOf(period: string): Years {
  const years = [...period.matchAll(/(?:(mid|late|before|after)[- ])?(\d{4})(s?)/g)].flatMap(
    ([, word, year, decade]) => {
      const first = Number(year);
      if (decade === "s")
        return word === "late" ? [first + 6, first + 9] : word === "mid" ? [first + 4, first + 7] : [first, first + 9];
      if (word === "before") return [first - 5, first];
      return word === "after" ? [first, first + 5] : [first];
    },
  );
  if (period.includes("onward")) years.push(2026);
  return [Math.min(...years), Math.max(...years)];
}

const overlap = (a: Years, b: Years): boolean => a[0] <= b[1] && b[0] <= a[1];

/** Years of an era and of the eras before and after it. */
function about(era: Era): Years {
  const at = ERAS.indexOf(era);
  const before = ERAS[at - 1] ?? era;
  const after = ERAS[at + 1] ?? era;
  return [eraData(before).years[0], eraData(after).years[1]];
}

const figuresOf = (era: Era): (Figure & { name: string })[] => {
  const { facts, sentences } = eraFacts(era);
  const law = sentences.flatMap(({ charge, weight, term }) => [
    { name: `${charge}, weight`, ...weight },
    { name: `${charge}, term`, ...term },
  ]);
  return [...facts, ...law];
};

describe("the words of a period", () => {
  it.each([
    ["2014", 2014, 2014],
    ["2009-2016", 2009, 2016],
    ["before 2014", 2009, 2014],
    ["late 2010s", 2016, 2019],
    ["2014 and late 2010s", 2014, 2019],
    ["mid-2000s", 2004, 2007],
    ["2000s-2023", 2000, 2023],
    ["2015 onward", 2015, 2026],
    ["about December 2023", 2023, 2023],
  ])("%s", (period, first, last) => {
    expect(yearsOf(period)).toEqual([first, last]);
  });
});

describe("the eras", () => {
  it("follow each other without a gap", () => {
    expect(eraIds()).toEqual(ERAS);
    ERAS.slice(1).forEach((era, k) => {
      expect(eraData(era).years[0]).toBe(eraData(ERAS[k] ?? era).years[1] + 1);
    });
    for (const era of ERAS) expect(eraData(era).era).toBe(era);
  });

  it.each(ERAS)("%s leans only on claims of its own years or of the eras next to it, or names the year", (era) => {
    for (const { name, claims: ids, invented } of figuresOf(era)) {
      for (const id of ids) {
        const claim = claims.get(id);
        expect({ name, id, exists: claim !== undefined }).toEqual({ name, id, exists: true });
        const years = yearsOf(claim?.period ?? "");
        const near =
          overlap(years, about(era)) || [years[0], years[1]].some((year) => invented?.includes(String(year)));
        expect({ name, id, period: claim?.period, near }).toEqual({ name, id, period: claim?.period, near: true });
      }
    }
  });

  it.each(ERAS)("%s has units, finite ranges, and a reason for whatever has no claim", (era) => {
    for (const { name, low, high, unit, claims: ids, confidence, invented } of figuresOf(era)) {
      expect({ name, range: Number.isFinite(low) && Number.isFinite(high) && low <= high }).toEqual({
        name,
        range: true,
      });
      expect({ name, unit: unit.length > 0 }).toEqual({ name, unit: true });
      expect({ name, said: ids.length > 0 || (invented ?? "").length > 10 }).toEqual({ name, said: true });
      if (confidence === "invented") expect({ name, why: (invented ?? "").length > 10 }).toEqual({ name, why: true });
      else expect({ name, claims: ids.length > 0 }).toEqual({ name, claims: true });
    }
  });

  it.each(ERAS)("%s says of every chance that it is invented, and keeps it between nothing and certainty", (era) => {
    for (const { name, unit, low, high, invented } of figuresOf(era)) {
      if (!unit.startsWith("probability")) continue;
      expect({ name, invented: invented !== undefined }).toEqual({ name, invented: true });
      expect({ name, inside: low >= 0 && high <= 1 }).toEqual({ name, inside: true });
    }
  });

  it.each(ERAS)("%s says of every carried value from where", (era) => {
    for (const { name, carriedFrom, invented, confidence } of figuresOf(era)) {
      if (carriedFrom === undefined) continue;
      expect({ name, confidence }).toEqual({ name, confidence: "invented" });
      expect(invented).toContain(`carried from ${carriedFrom}`);
      expect(carriedFrom).not.toBe(era);
    }
  });

  it.each(ERAS)("%s has sentences whose weights sum to one", (era) => {
    const { sentences } = eraFacts(era);
    expect(sentences.reduce((sum, { weight }) => sum + weight.low, 0)).toBeCloseTo(1, 12);
    for (const { term } of sentences) expect(term.low).toBeGreaterThan(0);
  });

  it.each(ERAS)("%s has a law for every ground, whose sentences are its own and whose claims exist", (era) => {
    const { law, sentences } = eraFacts(era);
    const charges = sentences.map(({ charge }) => charge);
    expect(Object.keys(law)).toEqual([...GROUNDS]);
    for (const ground of GROUNDS) {
      const { charges: open, claims: ids } = law[ground];
      expect(open.length).toBeGreaterThan(0);
      for (const charge of open) expect(charges).toContain(charge);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const years = yearsOf(claims.get(id)?.period ?? "");
        const near = overlap(years, about(era)) || law[ground].invented?.includes(String(years[0])) === true;
        expect({ era, ground, id, near }).toEqual({ era, ground, id, near: true });
      }
    }
  });

  it("have a floor that never falls", () => {
    const floors = ERAS.map((era) => eraFacts(era).floor);
    expect([...floors].sort((a, b) => a - b)).toEqual(floors);
  });
});

const told = (era: Era, name: string): readonly [number, number] => {
  const fact = eraFacts(era).facts.find((one) => one.name === name);
  return [fact?.low ?? Number.NaN, fact?.high ?? Number.NaN];
};
const value = (id: string, name: string): number => claims.get(id)?.values?.[name] ?? Number.NaN;

describe("the numbers of the record", () => {
  it("are those of the eras: time to be located, s", () => {
    expect(told("2009", "locate_s")).toEqual([
      value("two-three-minutes-2010", "tap_minutes_low") * 60,
      value("five-minutes-2009", "call_minutes_max") * 60,
    ]);
    const minute = value("within-a-minute-late-2010s", "trace_minutes") * 60;
    expect(told("2017", "locate_s")).toEqual([minute, value("five-minutes-2014", "detect_minutes") * 60]);
    expect(told("2019", "locate_s")).toEqual([
      value("one-to-five-minute-rule-2019", "arrival_minutes_best") * 60,
      value("one-to-five-minute-rule-2019", "arrival_minutes_worst") * 60,
    ]);
    expect(told("2021", "locate_s")).toEqual([minute, value("three-minutes-five-metres", "new_minutes") * 60]);
    expect(told("2025", "locate_s")[1]).toBe(value("sub-minute-detection-2026", "detect_minutes_max") * 60);
  });

  it("are those of the eras: bribes and fees", () => {
    expect(told("2009", "bribeAsked_CNY")[0]).toBe(value("bribe-3000-asked", "bribe_cny"));
    expect(told("2019", "bribeAsked_CNY")).toEqual([
      value("fixed-rates-2019", "china_call_cny"),
      value("fixed-rates-2019", "south_call_cny"),
    ]);
    expect(told("2021", "bribeAsked_CNY")).toEqual([
      value("bribe-rises-to-10000-usd", "before_cny_low"),
      value("bribe-rises-to-10000-usd", "before_cny_high"),
    ]);
    expect(told("2021", "bribe_USD")[0]).toBe(value("bribe-rises-to-10000-usd", "after_usd"));
    expect(told("2025", "bribeAsked_CNY")).toEqual([
      value("yearend-shakedown", "demand_cny"),
      value("double-the-sum", "bribe_cny"),
    ]);
    expect(told("2019", "feeAgreed_percent")[0]).toBe(value("nkdb-fee-2023", "agreed_2019_percent"));
    expect(told("2019", "feeTaken_percent")[0]).toBe(value("nkdb-fee-2023", "actual_2019_percent"));
    expect(told("2021", "feeAgreed_percent")[0]).toBe(value("same-day-arrival-60", "agreed_percent"));
    expect(told("2021", "feeTaken_percent")[0]).toBe(value("same-day-arrival-60", "actual_percent"));
    expect(told("2025", "feeAgreed_percent")[0]).toBe(value("nkdb-fee-2023", "agreed_percent"));
    expect(told("2025", "feeTaken_percent")[0]).toBe(value("nkdb-fee-2023", "actual_percent"));
  });

  it("are those of the eras: checks and the border", () => {
    expect(told("2025", "unitHeadVisitEvery_days")[0]).toBe(value("unit-leader-every-two-days", "interval_days"));
    expect(told("2025", "guardSpacing_m")[0]).toBe(value("fence-and-posts-2024", "spacing_m"));
    expect(told("2021", "zoneDepth_km")).toEqual([
      value("shoot-on-sight-zone", "zone_km_low"),
      value("shoot-on-sight-zone", "zone_km_high"),
    ]);
    expect(told("2021", "mains_hoursPerDay")).toEqual([
      value("electricity-two-hours", "hours_low"),
      value("electricity-two-hours", "hours_high"),
    ]);
  });
});
