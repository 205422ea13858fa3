import { describe, expect, it } from "vitest";
import {
  checkTranslation,
  isWhole,
  sourceMark,
  storyWordsOf,
  type Translation,
  translationGaps,
} from "./translation.ts";
import { translationUnits } from "./translation-unit.ts";

const source = { title: "The kettle", "k-01": "The kettle is on.", "k-02": "…", "k-03": "Up." };
const whole: Translation = {
  episode: "kettle",
  language: "ko",
  complete: true,
  review: "read by nobody",
  lines: { title: "주전자", "k-01": "주전자를 올렸다.", "k-02": "…", "k-03": "위로." },
  from: Object.fromEntries(Object.entries(source).map(([id, text]) => [id, sourceMark(text)])),
};

describe("translationGaps", () => {
  it("finds nothing amiss with a whole translation", () => {
    const gaps = translationGaps(source, whole);
    expect(gaps).toEqual({ missing: [], outdated: [], unknown: [], same: [] });
    expect(isWhole(gaps)).toBe(true);
  });

  it.each([
    ["missing", { lines: { ...whole.lines, "k-01": " " } }, ["k-01"]],
    ["outdated", { from: { ...whole.from, "k-01": sourceMark("The kettle was on.") } }, ["k-01"]],
    ["outdated", { from: {} }, ["title", "k-01", "k-02", "k-03"]],
    ["unknown", { lines: { ...whole.lines, "k-09": "없다." } }, ["k-09"]],
    ["same", { lines: { ...whole.lines, "k-03": "Up." } }, ["k-03"]],
  ] as const)("finds what is %s", (kind, change, ids) => {
    const gaps = translationGaps(source, { ...whole, ...change });
    expect(gaps[kind]).toEqual(ids);
    expect(isWhole(gaps)).toBe(false);
  });

  it("counts a line that is nowhere as missing, and as nothing else", () => {
    const gaps = translationGaps({ ...source, "k-04": "New." }, whole);
    expect(gaps).toEqual({ missing: ["k-04"], outdated: [], unknown: [], same: [] });
  });
});

describe("a translation", () => {
  it("is handed to the page as its words alone", () => {
    const { title: _title, ...lines } = whole.lines;
    expect(storyWordsOf(whole)).toEqual({ language: "ko", title: "주전자", lines });
  });

  it.each([
    ["no object", null],
    ["a list", []],
    ["no words", { ...whole, lines: undefined }],
    ["words that are no text", { ...whole, lines: { "k-01": 1 } }],
    ["no language", { ...whole, language: 1 }],
    ["no claim of being complete", { ...whole, complete: "yes" }],
  ])("is refused with %s", (_, value) => {
    expect(() => checkTranslation(value)).toThrow(TypeError);
    expect(checkTranslation(whole)).toBe(whole);
  });
});

describe("translationUnits", () => {
  const files = {
    "episode.ink": `# title: The kettle
INCLUDE rooms/stairs.ink
-> kitchen
=== kitchen ===
The kettle is on. #id:k-01 #stage:story #scene:kitchen #cite:kettle-boils
{ bars() > 2:
    "Three." #id:k-02 #far #hard:2
}
+ [Up. #id:k-03 #subject:goose #seconds:7]
    -> stairs
`,
    "rooms/stairs.ink": "=== stairs ===\nUp. #id:k-04 #stage:ladder\n-> END\n",
  };

  it("tell a translator who speaks, where, after what, and what it may say", () => {
    const units = translationUnits({ files });
    expect(units.map(({ id, before }) => [id, before])).toEqual([
      ["k-04", null],
      ["k-01", null],
      ["k-02", "The kettle is on."],
      ["k-03", '"Three."'],
    ]);
    expect(units[1]).toMatchObject({
      scene: "kitchen",
      claims: ["kettle-boils"],
      voice: null,
      file: "episode.ink",
      line: 5,
    });
    expect(units[2]).toMatchObject({ voice: "far", hard: "2", kind: "text", scene: "kitchen" });
    expect(units[3]).toMatchObject({ kind: "choice", seconds: "7", passage: "kitchen" });
    expect(units[0]).toMatchObject({ scene: null, file: "rooms/stairs.ink" });
  });
});
