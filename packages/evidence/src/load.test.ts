import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../tools/read-content.ts";
import { checkEvidence } from "./check-evidence.ts";
import { CHANGES } from "./checks/changes.ts";
import { EvidenceError } from "./errors.ts";
import { loadEvidence } from "./load.ts";

const files = readEvidence();

describe("the record on disk", () => {
  const record = loadEvidence(files);

  it("loads, and its own checks find nothing", () => {
    expect(record.claims.size).toBeGreaterThanOrEqual(200);
    // Whose words stand elsewhere: with the interface.
    const lines = record.changes.map(({ id, claims }) => ({ episode: CHANGES, line: id, claims, text: "It changed." }));
    expect(checkEvidence(record, { lines, constants: [] }).problems).toEqual([]);
  });

  it("keeps each claim in the file of its topic", () => {
    for (const file of files.claims as { topic: string }[][]) {
      expect(new Set(file.map(({ topic }) => topic)).size).toBe(1);
    }
  });

  it("grades one unnamed voice as testimony, and the written law as law", () => {
    expect(record.claims.get("eight-minute-call-caught")).toMatchObject({
      kind: "testimony",
      confidence: "single-testimony",
    });
    expect(record.claims.get("telecom-law-art38")).toMatchObject({ kind: "law", confidence: "documented" });
    for (const claim of record.claims.values()) {
      if (claim.kind === "law") expect(claim.confidence, claim.id).not.toBe("single-testimony");
    }
  });
});

describe("a file of the wrong shape", () => {
  const [first, ...rest] = files.claims as Record<string, unknown>[][];
  function loadWith(change: Record<string, unknown>): unknown {
    const [head, ...tail] = first ?? [];
    return loadEvidence({ ...files, claims: [[{ ...head, ...change }, ...tail], ...rest] });
  }

  it.each([
    ["an unknown grade", { confidence: "certain" }, /claims file 1 at \/0\/confidence \("[a-z-]+"\)/],
    ["an unknown kind", { kind: "rumour" }, /\/0\/kind/],
    ["a missing statement", { statement: undefined }, /claims file 1/],
    ["a source without a place in it", { sources: [{ source: "vice-2016" }] }, /\/0\/sources/],
    ["years that are no pair", { years: [2014] }, /\/0\/years/],
    ["a place nearer than a province", { places: ["the end house"] }, /\/0\/places/],
    ["a number in words", { values: { fine_cny: "much" } }, /fine_cny/],
    ["a field nobody knows", { rating: 5 }, /claims file 1/],
  ])("is refused with its place: %s", (_name, change, message) => {
    expect(() => loadWith(change)).toThrow(message);
  });

  it("is refused in corrections without a real date", () => {
    const corrections = [{ date: "2026-13-01", claim: "x", was: "a", now: "b", because: "c" }];
    expect(() => loadEvidence({ ...files, corrections })).toThrow(/corrections.json at \/0\/date/);
  });

  it("never fails in any other way, whatever JSON it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (claims, sources) => {
        try {
          loadEvidence({ claims: [claims], sources });
        } catch (error) {
          expect(error).toBeInstanceOf(EvidenceError);
          expect((error as EvidenceError).code).toBe("file-shape");
        }
      }),
    );
  });
});
