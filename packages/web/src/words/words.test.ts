import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { conflicts, GROUPINGS, loadEvidence, TOPICS, unitOf } from "@connection-denied/evidence";
import { PLAYTHROUGH_ERROR_CODES } from "@connection-denied/playthrough";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";
import { allWords, wordFiles } from "./all-words.ts";
import { LANGUAGES, languageOf } from "./languages.ts";
import { PLAIN_BELOW } from "./words.ts";

const SOURCE = join(import.meta.dirname, "..");
const paths = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).map((path) => join(SOURCE, path));
const code = paths.filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts"));
const text = code.map((path) => readFileSync(path, "utf8")).join("\n");

const entriesIn = (language: string) =>
  Object.values(wordFiles(language)).flatMap((source) => new FluentResource(source).body);
const keys = entriesIn("en").map((entry) => entry.id);

/** `words("key")` */
const asked = [...text.matchAll(/\bwords\(\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
/** Keys put together from a family and a code: `place-${place}`, `grade-${grade}-meaning`. */
const families = [...text.matchAll(/`([a-zA-Z_-]+-)\$\{[^}]*\}([a-z-]*)`/g)].map(
  (match) => new RegExp(`^${match[1]}[\\w-]+${match[2]}$`),
);

/** A key with something after it: `${name}-meaning`. */
const endings = [...text.matchAll(/`\$\{[^}]*\}(-[a-z-]+)`/g)].map((match) => match[1] ?? "");

/** Every code the game can show, by family. */
const codes: Record<string, readonly string[]> = {
  place: ["house", "terraces", "kites-back", "far-ridge", "halt", "unit-head-house", "road-post"],
  spot: ["thread-box", "radish-jar", "curtain-hem", "carried", "buried", "given-back"],
  part: ["handset", "battery", "card"],
  phone: ["apart", "on", "in-call", "given-back"],
  line: ["none", "clean", "slight", "broken", "gone"],
  excuse: ["herbs", "needles", "sick-aunt", "none"],
  "phone-source": ["own", "lent"],
  kind: ["testimony", "law", "official-text", "survey", "analysis", "expert", "press", "inference", "invented"],
  grade: ["documented", "single-testimony", "hearsay", "estimate", "invented"],
  note: [
    "name",
    "words",
    "number",
    "clock",
    "place",
    "phone-source",
    "excuse",
    "money_CNY",
    "handset",
    "battery",
    "card",
    "caller",
    "days",
  ],
  where: ["pump", "path", "row", "flat", "stairs", "works", "yard", "hall", "shop"],
  "note-name": ["needle", "radish", "tooth"],
};
/** What the record holds, in the reader's language: headings, kinds, places, units, and every change that is told of. */
const record = loadEvidence(readEvidence());
const claims = [...record.claims.values()];
codes.topic = Object.keys(TOPICS);
codes["public-by"] = GROUPINGS.flatMap((by) => [by, `${by}-meaning`]);
codes.province = claims.flatMap(({ places }) => places.map((place) => place.toLowerCase().replaceAll(" ", "-")));
codes.conflict = conflicts(record).flatMap(([earliest]) => earliest?.id ?? []);
codes.since = record.changes.map(({ id }) => id);
codes.unit = claims.flatMap(({ values = {} }) =>
  Object.keys(values).map((name) => unitOf(name).toLowerCase().replaceAll(" ", "-")),
);
codes["source-read"] = [...record.sources.values()].map(({ read }) => `${read.extent}-${read.through}`);
/** Refusals of the engine and of the page itself, each with its sentence. */
codes.fault = [...PLAYTHROUGH_ERROR_CODES, "worker-lost", "no-game", "unexpected"];
const coded = Object.entries(codes).flatMap(([family, members]) => members.map((member) => `${family}-${member}`));

function isUsed(key: string): boolean {
  if (text.includes(`"${key}"`) || coded.includes(key)) return true;
  if (families.some((family) => family.test(key))) return true;
  return endings.some((ending) => key.endsWith(ending) && keys.includes(key.slice(0, -ending.length)));
}

describe("interface words", () => {
  it("has every key that is asked for", () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("has no key that nothing asks for", () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("names no key twice, in one file or in two", () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("has words for every code the game can show", () => {
    expect(coded.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("can be read without a fault, and shows a missing key instead of nothing", () => {
    const words = allWords("en");
    const broken = keys.filter((key) =>
      words(key, { place: "p", clock: "c", day: 1, days: 1, count: 1 }).includes("⟦"),
    );
    expect(broken).toEqual([]);
    expect(words("no-such-key")).toBe("⟦no-such-key⟧");
  });
});

/** Names of the values that a message has places for. */
function placesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "type" in part && part.type === "var" && "name" in part ? [String(part.name)] : [];
  return [...own, ...Object.values(part).flatMap(placesIn)];
}

describe.each(LANGUAGES.filter(({ tag }) => tag !== "en"))("interface words in $tag", ({ tag }) => {
  const english = new Map(entriesIn("en").map(({ id, value }) => [id, new Set(placesIn(value))]));
  const entries = entriesIn(tag);

  it("know no key and no value that the English does not have", () => {
    const foreign = entries.flatMap(({ id, value }) =>
      placesIn(value).flatMap((place) => (english.get(id)?.has(place) ? [] : [`${id}: ${place}`])),
    );
    expect(entries.filter(({ id }) => !english.has(id)).map(({ id }) => id)).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("name no key twice, and stand in the same files", () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const files = (language: string) =>
      Object.keys(wordFiles(language)).map((path) => path.replace(`/${language}.`, "/"));
    expect(files(tag).sort()).toEqual(files("en").sort());
  });

  it("can be read without a fault", () => {
    const words = allWords(tag);
    const values = { place: "p", clock: "c", day: 1, days: 1, count: 1 };
    expect(entries.map(({ id }) => words(id, values)).filter((said) => said.includes("⟦"))).toEqual([]);
  });
});

describe("what a language does by itself", () => {
  it("says times, days, shares, sizes and lists as its readers do", () => {
    const [en, ko] = [allWords("en"), allWords("ko")];
    expect([en.clock("07:05"), ko.clock("00:30")]).toEqual(["07:05", "00:30"]);
    expect([en.date("2016-03-09"), en.date("2016-03"), en.date("2016"), en.date("about 2021")]).toEqual([
      ...["March 9, 2016", "March 2016", "2016", "about 2021"],
    ]);
    expect([ko.date("2016-03-09"), ko.date("2016-03"), ko.date("2016")]).toEqual([
      "2016년 3월 9일",
      "2016년 3월",
      "2016년",
    ]);
    expect(en.list(["a", "b", "c"])).toBe("a, b, c");
    expect([en.list(["a"]), en.list([])]).toEqual(["a", ""]);
    expect([en("text-size", { size: 125 }), ko("text-size", { size: 125 })]).toEqual(["125%", "125%"]);
    expect([en("seconds-short", { seconds: 7 }), ko("seconds-short", { seconds: 7 })]).toEqual(["7s", "7초"]);
    expect(en("seconds-spoken", { seconds: 1 })).toBe(", takes about 1 second");
    expect(en.instant("2014-11-25T12:00:00Z")).toMatch(/2014/);
  });

  it("writes numbers as the machine does, up to where they are not asked for", () => {
    for (const { tag } of LANGUAGES) {
      const { format } = new Intl.NumberFormat(tag);
      for (let tenths = 0; tenths < PLAIN_BELOW * 10; tenths += 1) {
        expect(format(tenths / 10)).toBe(String(tenths / 10));
      }
    }
    expect(allWords("en")("text-size", { size: PLAIN_BELOW })).toBe("1,000%");
  });

  it("says minutes and seconds in its own words as the machine does", () => {
    for (const { tag } of LANGUAGES) {
      const words = allWords(tag);
      const of = (unit: string) => new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long" });
      for (const count of [0, 1, 2, 45]) {
        expect(words("map-minutes", { minutes: count })).toBe(of("minute").format(count));
        expect(words("seconds-spoken", { seconds: count })).toContain(of("second").format(count));
      }
    }
  });

  it("writes times of day as the machine does, without asking it", () => {
    for (const { tag } of LANGUAGES) {
      const { clock } = allWords(tag);
      const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" } as const;
      const { format } = new Intl.DateTimeFormat(tag, options);
      for (let minute = 0; minute < 24 * 60; minute += 1) {
        const said = format(minute * 60_000);
        expect([clock(said), clock(said.replace(/^0/, ""))]).toEqual([said, said]);
      }
    }
  });

  it("falls back to the first language for a tag that is none", () => {
    expect(languageOf("tlh").tag).toBe("en");
  });
});
