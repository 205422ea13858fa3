import { describe, expect, it } from "vitest";
import { createWorld } from "../create.ts";
import { GROUNDS, type Ground } from "../eras/era.ts";
import { eraData } from "../eras/index.ts";
import type { FileEntry, FileEntryKind } from "../file-entry.ts";
import { luckOf } from "../luck.ts";
import { commandsOf, planForMinutes } from "../nights/plan.ts";
import { step } from "../step.ts";
import { chronicle } from "../view.ts";
import { ERAS, type Era } from "../vocabulary.ts";
import { groundOfFile, layCharge } from "./the-charge.ts";

const entry = (kind: FileEntryKind, source = "x"): FileEntry => ({ kind, source, day: 1, t_s: 0, weight: 0.3 });
const CALL = createWorld({ era: "2014", seed: 1 }).call;
const ground = (file: FileEntry[], everConnected = false): Ground =>
  groundOfFile({ file, call: { ...CALL, everConnected } });

describe("what a charge rests on", () => {
  it.each([
    [entry("part-found"), "phone"],
    [entry("call-history"), "calling"],
    [entry("photograph-of-money"), "remittance"],
    [entry("money-seized"), "remittance"],
    [entry("recording", "send-money"), "remittance"],
    [entry("recording", "prices"), "information"],
    [entry("recording", "come-out"), "leaving"],
    [entry("recording", "father"), "calling"],
  ] as const)("%o", (one, expected) => {
    expect(ground([one])).toBe(expected);
    expect(ground([entry("signal"), one, entry("part-found")])).toBe(expected);
  });

  it("is the gravest of what the file holds, and a call when only a call came about", () => {
    expect(ground([entry("recording", "come-out"), entry("photograph-of-money")])).toBe("leaving");
    expect(ground([])).toBe("phone");
    expect(ground([], true)).toBe("calling");
  });
});

describe("a charge", () => {
  const laid = (era: Era, file: FileEntry[], count = 200) =>
    Array.from({ length: count }, (_, k) => layCharge({ ...createWorld({ era, seed: luckOf(61, k) }), file }));

  it("is open to the era's law, and no other", () => {
    for (const era of ERAS) {
      const { law, sentences } = eraData(era);
      for (const kind of ["part-found", "call-history", "photograph-of-money"] as const) {
        for (const { ground: on, sentence } of laid(era, [entry(kind)])) {
          expect(law[on].charges).toContain(sentence.charge);
          expect(sentences).toContain(sentence);
        }
      }
    }
  });

  it("of prices means the camp in 2021 and not always in 2014 (claim price-talk-becomes-spying)", () => {
    const prices = [entry("recording", "prices")];
    const camps = (era: Era): number =>
      laid(era, prices).filter(({ sentence }) => sentence.charge === "political-camp").length;
    expect(camps("2021")).toBe(200);
    expect(camps("2014")).toBeGreaterThan(5);
    expect(camps("2014")).toBeLessThan(100);
  });

  it("says what it rests on, and a bare call of 2014 never sends to a camp (claim call-not-a-crime-2012)", () => {
    const grounds = new Set<Ground>();
    for (let k = 0; k < 500; k++) {
      const plan = planForMinutes("2014", 8, { place: "house" });
      const start = createWorld({ era: "2014", seed: luckOf(62, k) });
      const night = commandsOf(plan).reduce((state, command) => step(state, command).state, start);
      for (const event of chronicle(step(night, { type: "days", count: 60 }).state)) {
        if (event.type !== "charged") continue;
        grounds.add(event.ground);
        expect(GROUNDS).toContain(event.ground);
        if (event.ground === "calling") expect(event.charge).not.toBe("political-camp");
      }
    }
    expect(grounds.has("calling")).toBe(true);
  });
});
