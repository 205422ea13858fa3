import { describe, expect, it } from "vitest";
import { checkEvidence } from "../check-evidence.ts";
import type { Change, Claim, Correction, ForbiddenName, Gap, Source, Statement } from "../claim.ts";
import { indexEvidence } from "../indexed.ts";
import type { CitingConstant, CitingLine, EvidenceUsage } from "./check.ts";

const claim: Claim = {
  id: "kettle-boils",
  topic: "everyday",
  statement: "A kettle boils.",
  kind: "testimony",
  period: "2014",
  years: [2014, 2014],
  places: ["North Korea"],
  confidence: "single-testimony",
  values: { minutes_low: 3 },
  sources: [{ source: "cook-2014", locator: "first page" }],
  reviewed: { on: "2026-11-25", against: "every source" },
};
const other: Claim = { ...claim, id: "kettle-waits" };
const source: Source = {
  id: "cook-2014",
  title: "On kettles",
  publisher: "A cook",
  date: "2014",
  url: "https://example.org/kettles",
  kind: "report",
  read: { extent: "whole", through: "publisher" },
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
  gaps?: Gap[];
  forbiddenNames?: ForbiddenName[];
  statements?: Statement[];
  changes?: Change[];
  usage?: Partial<EvidenceUsage>;
}

function findings(planted: Planted): string[] {
  const record = indexEvidence({
    claims: [planted.claims ?? [claim]],
    sources: planted.sources ?? [source],
    corrections: planted.corrections ?? [],
    gaps: planted.gaps ?? [],
    forbiddenNames: planted.forbiddenNames ?? [],
    statements: planted.statements ?? [],
    changes: planted.changes ?? [],
  });
  const report = checkEvidence(record, { ...usage, ...planted.usage });
  return report.problems.map(({ code, where }) => `${code} ${where}`);
}

const gap: Gap = { id: "thin", title: "Little is known", statement: "Nobody asked a cook." };
const bora: ForbiddenName = { name: "Bo-ra", because: "a cook's real name" };
const boil: CitingConstant = {
  name: "boil_s",
  claims: ["kettle-boils"],
  range: { low: 180, high: 180, unit: "s" },
  confidence: "single-testimony",
  years: [2013, 2015],
};
const said = (text: string, more: Partial<CitingLine> = {}): CitingLine => {
  return { episode: "supper", line: "pot-01", claims: ["kettle-boils"], text, ...more };
};
const correction: Correction = { date: "2026-11-30", claim: "kettle-boils", was: "5", now: "3", because: "misread" };
const holding: Statement = { id: "it-boils", holds: true, claims: ["kettle-boils"] };
const wrong: Statement = { id: "it-never-boils", holds: false, claims: ["kettle-boils"] };

const lid: Change = { id: "new-lid", year: 2016, claims: ["kettle-lid"] };
const lidded = { ...claim, id: "kettle-lid", years: [2014, 2018] as const };
const lidWords: CitingLine = { episode: "since-2016", line: "new-lid", claims: ["kettle-lid"], text: "A new lid." };

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
      gaps: 0,
      statements: 0,
      changes: 0,
      lines: 1,
      citingLines: 1,
      constants: 1,
      inventedConstants: 1,
      byTopic: { everyday: 1 },
      byKind: { testimony: 1 },
      byGrade: { "one testimony": 1 },
    });
  });

  it("lists a claim that nothing cites, without calling it a problem", () => {
    const record = indexEvidence({ claims: [[claim]], sources: [source] });
    const report = checkEvidence(record, { lines: [], constants: [] });
    expect(report).toMatchObject({ problems: [], unused: ["kettle-boils"] });
  });
});

describe("each check finds its planted fault, and only that", () => {
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
    ["address-not-https cook-2014", { sources: [{ ...source, url: "http://example.org/kettles", note: "as found" }] }],
    ["address-not-https cook-2014", { sources: [{ ...source, archive: "http://example.org/kept" }] }],
    [
      "ill-formed-address cook-2014",
      { sources: [{ ...source, url: null, printedAddress: "on paper", note: "as found" }] },
    ],
    ["repeated-id kettle-waits", { claims: [{ ...claim, aliases: ["kettle-waits"] }, other] }],
    ["ill-formed-id Old_kettle", { claims: [{ ...claim, aliases: ["Old_kettle"] }] }],
    ["years-disordered kettle-boils", { claims: [{ ...claim, years: [2015, 2014] }] }],
    ["years-disordered kettle-boils", { claims: [{ ...claim, period: "2014 and 2019" }] }],
    ["unsourced-claim kettle-waits", { claims: [claim, { ...other, sources: [] }] }],
    [
      "unsourced-claim kettle-waits",
      { claims: [claim, { ...other, kind: "invented", confidence: "invented", sources: [] }] },
    ],
    ["unsourced-claim kettle-waits", { claims: [claim, { ...other, because: "for pace" }] }],
    ["unknown-in-gap thin", { gaps: [{ ...gap, claims: ["pot-boils"] }] }],
    ["unknown-in-gap thin", { gaps: [{ ...gap, sources: ["nobody"] }] }],
    ["unknown-in-gap thin", { gaps: [{ ...gap, topics: ["kitchen"] }] }],
    ["unreachable-claim kettle-waits", { claims: [claim, { ...other, topic: "kitchen" }] }],
    ["unreachable-claim kettle-boils", { claims: [{ ...claim, topic: "kitchen" }] }],
    ["unreachable-claim kettle-waits", { claims: [claim, { ...other, period: "1998", years: [1998, 1999] }] }],
    ["unknown-changed-claim new-lid", { claims: [claim], changes: [lid] }],
    [
      "change-of-other-years new-lid",
      { claims: [claim, lidded], changes: [{ ...lid, year: 2020 }], usage: { lines: [lidWords] } },
    ],
    ["change-without-words new-lid", { claims: [claim, lidded], changes: [lid] }],
    [
      "change-without-words new-lid",
      { claims: [claim, lidded], changes: [lid], usage: { lines: [{ ...lidWords, text: undefined as never }] } },
    ],
    ["repeated-id new-lid", { claims: [claim, lidded], changes: [lid, lid], usage: { lines: [lidWords] } }],
    ["real-name kettle-waits", { claims: [claim, { ...other, statement: "Bo-ra waits." }], forbiddenNames: [bora] }],
    ["real-name supper pot-01", { usage: { lines: [said("Bo Ra waits.")] }, forbiddenNames: [bora] }],
    ["real-name thin", { gaps: [{ ...gap, statement: "BoRa was not asked." }], forbiddenNames: [bora] }],
    ["number-not-in-claims supper pot-01", { usage: { lines: [said("It boils after four minutes.")] } }],
    ["number-not-in-claims supper pot-01", { usage: { lines: [said("It boiled in 2013.")] } }],
    ["number-not-in-claims supper pot-01", { usage: { lines: [said("Four years ago it boiled.", { toldIn: 2016 })] } }],
    [
      "known-too-early supper pot-01",
      {
        claims: [{ ...claim, period: "2016", years: [2016, 2016] }],
        usage: { lines: [said("It boils.", { toldIn: 2014 })] },
      },
    ],
    ["idle-later supper pot-01", { usage: { lines: [said("It boils.", { toldIn: 2014, later: ["kettle-boils"] })] } }],
    ["number-without-value kettle-waits", { claims: [claim, { ...other, statement: "A kettle waits nine minutes." }] }],
    ["idle-own-number supper pot-01", { usage: { lines: [said("It boils.", { own: ["four"] })] } }],
    ["grade-too-high supper pot-01", { usage: { lines: [said("It boils.", { stated: "documented" })] } }],
    ["grade-too-high boil_s", { usage: { constants: [{ ...boil, confidence: "documented" }] } }],
    ["number-not-in-claims boil_s", { usage: { constants: [{ ...boil, range: { low: 180, high: 240, unit: "s" } }] } }],
    [
      "number-not-in-claims boil_s",
      { usage: { constants: [{ ...boil, range: { low: 180, high: 180, unit: "days" } }] } },
    ],
    ["outside-period boil_s", { usage: { constants: [{ ...boil, years: [2020, 2022] }] } }],
    [
      "copied-sentence kettle-waits",
      {
        claims: [claim, { ...other, statement: "When the kettle’s on, it waits for nobody." }],
        usage: { sourceTexts: [{ name: "cook.txt", text: "Now, when the kettles on it waits, he wrote." }] },
      },
    ],
    ["ill-formed-address cook-2014", { sources: [{ ...source, url: "example.org/kettles", note: "as printed" }] }],
    ["ill-formed-address cook-2014", { sources: [{ ...source, url: "javascript:alert(1)", note: "as printed" }] }],
    ["ill-formed-value-name kettle-boils", { claims: [{ ...claim, values: { minutesLow: 3 } }] }],
    ["unknown-corrected-claim pot-boils", { corrections: [{ ...correction, claim: "pot-boils" }] }],
    ["repeated-id it-boils", { statements: [holding, holding, wrong, { ...wrong, id: "it-melts" }] }],
    ["ill-formed-id It_Boils", { statements: [{ ...holding, id: "It_Boils" }, wrong] }],
    ["unknown-stated-claim it-boils", { statements: [{ ...holding, claims: ["pot-boils"] }, wrong] }],
    ["uneven-statements statements.json", { statements: [holding] }],
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

  it("lets stand an old address that is only printed, or none at all, when a note says why", () => {
    const old = { ...source, url: null, printedAddress: "http://example.org/kettles", note: "no https" };
    expect(findings({ sources: [old] })).toEqual([]);
    expect(findings({ sources: [{ ...source, url: null, note: "print only" }] })).toEqual([]);
  });
});

describe("what the checks let stand", () => {
  it.each<[string, Planted]>([
    ["a change that its claim dates", { claims: [claim, lidded], changes: [lid], usage: { lines: [lidWords] } }],
    ["a number the claim gives", { usage: { lines: [said("It boils after three minutes, in 2014.")] } }],
    ["a number marked as the story's own", { usage: { lines: [said("Four cups.", { own: ["four"] })] } }],
    [
      "a claim of later years in a line that names such a year, or says that it takes the claim back",
      {
        claims: [{ ...claim, period: "2016", years: [2016, 2016], aliases: ["pot-boils"] }],
        usage: {
          lines: [
            said("In 2016 it boiled.", { toldIn: 2014 }),
            said("It boils.", { toldIn: 2014, later: ["kettle-boils"] }),
            said("It boils.", { toldIn: 2014, claims: ["pot-boils"], later: ["kettle-boils"] }),
            said("It boils."),
          ],
        },
      },
    ],
    [
      "numbers of a statement that are values or names",
      { claims: [{ ...claim, statement: "By Article 9 it boils three minutes." }] },
    ],
    ["years ago", { usage: { lines: [said("Two years ago it boiled.", { toldIn: 2016 })] } }],
    ["one as a pronoun, ordinals, vague plurals", { usage: { lines: [said("One of them, the 2nd, saw hundreds.")] } }],
    ["any number in a line that cites nothing", { usage: { lines: [{ ...said("Nine cups."), claims: [] }] } }],
    ["a grade as low as the claim's", { usage: { lines: [said("It boils.", { stated: "single-testimony" })] } }],
    ["a constant converted from its claim", { usage: { constants: [boil] } }],
    [
      "a constant of other years that says so",
      { usage: { constants: [{ ...boil, years: [2020, 2022], invented: "carried over from 2014" }] } },
    ],
    [
      "a constant that is invented in the direction of its claim",
      {
        usage: {
          constants: [{ ...boil, confidence: "invented", invented: "ours", range: { low: 7, high: 9, unit: "s" } }],
        },
      },
    ],
    [
      "a former id",
      { claims: [{ ...claim, aliases: ["pot-boils"] }], usage: { lines: [{ ...said(""), claims: ["pot-boils"] }] } },
    ],
    ["five words in a row of a source", { usage: { sourceTexts: [{ name: "cook.txt", text: "A kettle boils." }] } }],
    [
      "a forbidden name in a source's own title",
      { sources: [{ ...source, title: "Bo-ra's kettles" }], forbiddenNames: [bora] },
    ],
    [
      "an invented claim that says why",
      {
        claims: [
          claim,
          { ...claim, id: "kettle-talks", kind: "invented", confidence: "invented", because: "a joke", sources: [] },
        ],
      },
    ],
  ])("%s", (_name, planted) => {
    expect(findings(planted)).toEqual([]);
  });

  it("explains a number: the line, the number, and the claims looked at", () => {
    const record = indexEvidence({ claims: [[claim]], sources: [source] });
    const { problems } = checkEvidence(record, { ...usage, lines: [said("Twenty-two minutes.")] });
    expect(problems.map(({ message }) => message)).toEqual([
      'Line "supper pot-01" says "Twenty-two", which none of kettle-boils says; cite the claim that does, mend the line, or mark the number as the story\'s own with #own:twenty-two.',
    ]);
  });
});
