import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { worldConstants } from "./constants.ts";
import { eraData } from "./eras/index.ts";

const folder = new URL("../../../evidence/claims/", import.meta.url);

interface Claim {
  id: string;
  aliases?: string[];
  values?: Record<string, number>;
}

function claims(): Map<string, Claim> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const list = files.flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Claim[]);
  return new Map(list.flatMap((claim) => [claim.id, ...(claim.aliases ?? [])].map((id) => [id, claim])));
}

describe("every constant that speaks of the world", () => {
  const known = claims();

  it("names claims that exist, or why it was invented", () => {
    expect(known.size).toBeGreaterThan(100);
    for (const { name, claims: ids, invented } of worldConstants()) {
      expect({ name, grounded: ids.length > 0 || (invented ?? "").length > 10 }).toEqual({ name, grounded: true });
      for (const id of ids) expect({ name, id, exists: known.has(id) }).toEqual({ name, id, exists: true });
    }
  });

  it("has one name, a unit and finite values, low before high", () => {
    const names = worldConstants().map((constant) => constant.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { value, unit } of worldConstants()) {
      const [low, high] = typeof value === "number" ? [value, value] : value;
      expect(Number.isFinite(low) && Number.isFinite(high) && low <= high).toBe(true);
      expect(unit.length).toBeGreaterThan(0);
    }
  });

  it("says of every chance that it is invented, since no source gives odds", () => {
    for (const { name, unit, invented } of worldConstants()) {
      if (unit.startsWith("probability"))
        expect({ name, invented: invented !== undefined }).toEqual({ name, invented: true });
    }
  });

  it("agrees with the numbers in the record", () => {
    const { figures } = eraData("2014");
    const values = (id: string): Record<string, number> => known.get(id)?.values ?? {};
    const bursts = values("jamming-night-bursts");
    expect(figures.jamBurst_s.low).toBe((bursts.burst_minutes_low ?? 0) * 60);
    expect(figures.jamBurst_s.high).toBe((bursts.burst_minutes_high ?? 0) * 60);
    expect(figures.jamFrom_t_s.low).toBe(((bursts.from_hour ?? 0) - 18) * 3600);
    expect(figures.jamTo_t_s.low).toBe(((bursts.to_hour ?? 0) + 24 - 18) * 3600);
    expect(figures.locate_s.high).toBe((values("eight-minute-call-caught").call_minutes ?? 0) * 60);
    expect(figures.bribeAsked_CNY.low).toBe(values("bribe-3000-asked").bribe_cny);
    expect(figures.bribeTakenOdds.low).toBeCloseTo(
      (values("bribe-two-of-three").released ?? 0) / (values("bribe-two-of-three").offered ?? 1),
      12,
    );
    expect(figures.lentPhoneFee_CNY.low).toBe(values("phone-rental-price").rental_cny_low);
    expect(figures.lentPhoneFee_CNY.high).toBe(values("phone-rental-price").rental_cny_high);
    expect(figures.checkFrom_t_s.low).toBe(((values("night-household-check").from_hour ?? 0) - 18) * 3600);
    expect(figures.checkTo_t_s.low).toBe(((values("night-household-check").to_hour ?? 0) + 24 - 18) * 3600);
    expect(figures.oldCall_years.low).toBe(values("bribe-old-call-3000").years_after_call);
  });

  it("gives sentences whose weights sum to one, within the reported range", () => {
    const { sentences } = eraData("2014");
    expect(sentences.reduce((sum, { weight }) => sum + weight.low, 0)).toBeCloseTo(1, 12);
    for (const { term } of sentences) expect(term.low).toBeGreaterThanOrEqual(6);
  });
});
