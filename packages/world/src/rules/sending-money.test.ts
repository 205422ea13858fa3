import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WorldError } from "../errors.ts";
import { luckOf } from "../luck.ts";
import { ERAS } from "../vocabulary.ts";
import { sendMoney } from "./sending-money.ts";

describe("money sent home", () => {
  it("is all accounted for, whatever the era and the luck", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ERAS), fc.integer({ min: 1, max: 1_000_000_000 }), fc.nat(), (era, sent, luck) => {
        const { agreed, extra, cut, seized, kept, arrived } = sendMoney(era, sent, luck);
        expect(agreed + extra + cut + seized + kept + arrived).toBe(sent);
        for (const part of [agreed, extra, cut, seized, kept, arrived]) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("loses on average what the surveys say (claims nkdb-fee-2023, same-day-arrival-60)", () => {
    const transfers = Array.from({ length: 4000 }, (_, k) => sendMoney("2019", 10_000, luckOf(1, k)));
    const honest = transfers.filter(({ kept }) => kept === 0);
    expect(honest.every(({ agreed, extra }) => agreed === 3090 && agreed + extra === 3350)).toBe(true);
    const arrived = transfers.filter((one) => one.arrived > 0);
    expect(arrived.length).toBeLessThan(transfers.length);
    expect(arrived.filter(({ sameDay }) => sameDay).length / arrived.length).toBeCloseTo(0.606, 1);
  });

  it.each([0, -5, 1.5, Number.NaN, 2e9])("refuses %d in one sentence", (sent) => {
    expect(() => sendMoney("2014", sent, 1)).toThrow(WorldError);
  });
});
