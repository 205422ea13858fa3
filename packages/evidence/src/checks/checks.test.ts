import { describe, expect, it } from "vitest";
import { checkEvidence } from "../check-evidence.ts";
import type { Claim, Correction, Source } from "../claim.ts";
import { indexEvidence } from "../indexed.ts";
import type { EvidenceUsage } from "./check.ts";

const claim: Claim = {
  id: "kettle-boils",
  topic: "kitchen",
  statement: "A kettle boils.",
  kind: "testimony",
  period: "2014",
  confidence: "single-testimony",
  values: { minutes_low: 3 },
  sources: [{ source: "cook-2014", locator: "first page" }],
};
const source: Source = {
  id: "cook-2014",
  title: "On kettles",
  publisher: "A cook",
  date: "2014",
  url: "https://example.org/kettles",
  kind: "report",
  seenAs: "full text",
};
const usage: EvidenceUsage = {
  lines: [{ episode: "supper", line: "pot-01", claims: ["kettle-boils"] }],
  constants: [{ name: "boil_s", claims: [], invented: "chosen for pace" }],
};

interface Planted {
  claims?: Claim[];
  sources?: Source[];
  corrections?: Correction[];
  usage?: Partial<EvidenceUsage>;
}

function findings(planted: Planted): string[] {
  const record = indexEvidence({
    claims: [planted.claims ?? [claim]],
    sources: planted.sources ?? [source],
    corrections: planted.corrections ?? [],
  });
  const report = checkEvidence(record, { ...usage, ...planted.usage });
  return report.problems.map(({ code, where }) => `${code} ${where}`);
}

const correction: Correction = { date: "2026-11-30", claim: "kettle-boils", was: "5", now: "3", because: "misread" };

describe("a sound record", () => {
  it("has no problems and is counted", () => {
    const record = indexEvidence({ claims: [[claim]], sources: [source], corrections: [correction] });
    const report = checkEvidence(record, usage);
    expect(report.problems).toEqual([]);
    expect(report.unused).toEqual([]);
    expect(report.counts).toEqual({
      claims: 1,
      sources: 1,
      disputes: 0,
      corrections: 1,
      lines: 1,
      citingLines: 1,
      constants: 1,
      inventedConstants: 1,
    });
  });

  it("lists a claim that nothing cites, without calling it a problem", () => {
    const record = indexEvidence({ claims: [[claim]], sources: [source] });
    const report = checkEvidence(record, { lines: [], constants: [] });
    expect(report).toMatchObject({ problems: [], unused: ["kettle-boils"] });
  });
});

describe("each check finds its planted fault, and only that", () => {
  const other: Claim = { ...claim, id: "kettle-waits" };
  it.each<[string, Planted]>([
    ["ill-formed-id Kettle_Boils", { claims: [claim, { ...claim, id: "Kettle_Boils" }] }],
    [
      "ill-formed-id cook--2014",
      {
        claims: [claim, { ...other, sources: [{ source: "cook--2014", locator: "p. 1" }] }],
        sources: [source, { ...source, id: "cook--2014" }],
      },
    ],
    ["repeated-id kettle-boils", { claims: [claim, { ...claim, statement: "A kettle waits." }] }],
    ["repeated-id cook-2014", { sources: [source, { ...source, title: "Again" }] }],
    [
      "unknown-source kettle-waits",
      { claims: [claim, { ...other, sources: [{ source: "nobody", locator: "p. 1" }] }] },
    ],
    ["unused-source waiter-2015", { sources: [source, { ...source, id: "waiter-2015" }] }],
    ["unknown-dispute kettle-boils", { claims: [{ ...claim, disputes: ["pot-boils"] }] }],
    ["unknown-dispute kettle-boils", { claims: [{ ...claim, disputes: ["kettle-boils"] }] }],
    ["one-sided-dispute kettle-waits", { claims: [{ ...claim, disputes: ["kettle-waits"] }, other] }],
    ["address-without-note cook-2014", { sources: [{ ...source, url: null }] }],
    ["address-without-note cook-2014", { sources: [{ ...source, url: "http://example.org/kettles" }] }],
    ["ill-formed-address cook-2014", { sources: [{ ...source, url: "example.org/kettles", note: "as printed" }] }],
    ["ill-formed-address cook-2014", { sources: [{ ...source, url: "javascript:alert(1)", note: "as printed" }] }],
    ["ill-formed-value-name kettle-boils", { claims: [{ ...claim, values: { minutesLow: 3 } }] }],
    ["unknown-corrected-claim pot-boils", { corrections: [{ ...correction, claim: "pot-boils" }] }],
    [
      "unknown-cited-claim supper pot-02",
      { usage: { lines: [{ episode: "supper", line: "pot-02", claims: ["pot-boils"] }] } },
    ],
    ["unknown-cited-claim boil_s", { usage: { constants: [{ name: "boil_s", claims: ["pot-boils"] }] } }],
    ["unsupported-constant boil_s", { usage: { constants: [{ name: "boil_s", claims: [] }] } }],
    ["unsupported-constant boil_s", { usage: { constants: [{ name: "boil_s", claims: [], invented: " " }] } }],
  ])("%s", (finding, planted) => {
    expect(findings(planted)).toEqual([finding]);
  });

  it("lets stand an old address or none at all, when a note says why", () => {
    const old = { ...source, url: "http://example.org/kettles", note: "no https" };
    expect(findings({ sources: [old] })).toEqual([]);
    expect(findings({ sources: [{ ...source, url: null, note: "print only" }] })).toEqual([]);
  });
});
