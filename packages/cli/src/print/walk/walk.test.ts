import { seededHand } from "@connection-denied/playthrough";
import { storyStructure } from "@connection-denied/story";
import { describe, expect, it } from "vitest";
import { readEpisode } from "../../../../../tools/read-content.ts";
import type { AirRule, Book, PaperPassage, PaperStep } from "../book/book.ts";
import type { NightEnd } from "../book/odds.ts";
import { nightsHtml } from "../html/nights-html.ts";
import { arrestsOf, countedBook } from "../print-episode.ts";
import { saysIn } from "../tell/tell-nights.ts";
import { openPrintWords } from "../words/print-words.ts";
import { compareArrests } from "./arrests.ts";
import { walkBook } from "./paper-reader.ts";
import { endOfWalk, walkNights } from "./walk-nights.ts";

const END: PaperStep = { kind: "end" };
const go = (to: string): PaperStep => ({ kind: "go", to });
const write = (slot: string, value: string | boolean): PaperStep => ({ kind: "write", slot, value });
const choice = (id: string, steps: readonly PaperStep[], more = {}): PaperStep => {
  return { kind: "choice", id, once: false, condition: null, again: false, steps, ...more };
};

const AIR: AirRule = {
  dies: "dead",
  taken: "taken",
  notices: null,
  bands: [{ fromMinute: 1, toMinute: 8, places: [{ place: "hill", taken: 9, dies: 9, notices: 0 }] }],
};

/** A book of these passages, the first of them 1, with its passages for a call that ends. */
function bookOfSteps(passages: Readonly<Record<string, readonly PaperStep[]>>): Book {
  const all = Object.entries({ ...passages, dead: [END], taken: [END] });
  const numbered = all.map(([key, steps], index): PaperPassage => ({ key, steps, number: index + 1 }));
  const slots = [{ slot: "world:place", most: 0, values: ["hill"], blank: "house" }];
  return { episode: "x", seat: "mother", passages: numbered, slots, air: AIR, heard: {}, nights: 400, leftOut: [] };
}

const shareArrested = (book: Book): number => {
  const ends = [...walkNights(book, () => false, 10)].map((walk) => endOfWalk(walk, book));
  return ends.filter(({ arrested }) => arrested).length / ends.length;
};

/** Walks once, and always chooses the first thing that is open. */
const walkOnce = (book: Book) => walkBook({ book, dice: seededHand(1), choose: () => 0 });

describe("a book walked with dice", () => {
  it("falls as often as its tables say", () => {
    const columns = [{ place: null, talked: null, chances: [12, 24] }];
    const book = bookOfSteps({ start: [{ kind: "throw", columns, rows: [[go("taken")], [END]] }] });
    expect(shareArrested(book)).toBeCloseTo(12 / 36, 1);
  });

  it("throws on the air once for each whole minute, and goes where the minute leads", () => {
    const talk = (seconds: number): PaperStep[] => [write("world:place", "hill"), { kind: "air", seconds }, END];
    expect(shareArrested(bookOfSteps({ start: talk(50) }))).toBe(0);
    expect(shareArrested(bookOfSteps({ start: talk(51) }))).toBeCloseTo(9 / 36, 1);
    // The second minute is only come to by the half that the first one let go on.
    expect(shareArrested(bookOfSteps({ start: talk(120) }))).toBeCloseTo(9 / 36 + (18 / 36) * (9 / 36), 1);
  });

  it("begins with what stands on the card, and reads by what is written there later", () => {
    const at = (place: string) => ({ kind: "test", test: { slot: "world:place", by: "==", value: place } }) as const;
    const fork = {
      kind: "if",
      branches: [
        { condition: at("house"), steps: [go("home")] },
        { condition: null, steps: [END] },
      ],
    } as const;
    expect(walkOnce(bookOfSteps({ start: [fork], home: [END] })).turned).toEqual(["start", "home"]);
    expect(walkOnce(bookOfSteps({ start: [write("world:place", "hill"), fork], home: [END] })).turned).toEqual([
      "start",
    ]);
  });

  it("comes back from a visit, and finds there what was open before", () => {
    const book = bookOfSteps({
      start: [choice("on", [go("after")]), { kind: "visit", to: "aside" }],
      aside: [{ kind: "back" }],
      after: [END],
    });
    expect(walkOnce(book)).toMatchObject({ turned: ["start", "aside", "after"], ended: true });
  });

  it("takes once what may be taken once, and stays for what is only heard again", () => {
    const again = choice("again", [{ kind: "air", seconds: 5 }], { again: true, once: true });
    const book = bookOfSteps({ start: [again, choice("ask", [go("start")], { once: true }), choice("on", [END])] });
    const walk = walkOnce(book);
    expect(walk).toMatchObject({ turned: ["start", "start"], ended: true, rangFrom: "house" });
    expect(walk.sheet.at("world:air")).toBe(10);
  });

  it("says when two paragraphs that exclude each other are both true, and when there is no way on", () => {
    const place = (by: "==" | "!=", value: string) =>
      ({ kind: "test", test: { slot: "world:place", by, value } }) as const;
    const branches = [place("==", "house"), place("!=", "hill")].map((condition) => ({ condition, steps: [] }));
    const walk = walkOnce(bookOfSteps({ start: [{ kind: "if", branches }] }));
    expect(walk).toMatchObject({ ended: false, contradictions: ["start"] });
  });
});

describe.each([
  ["eight-minutes", 60],
  ["the-other-end", 60],
])("the book of %s", (id, nights) => {
  const structure = storyStructure(readEpisode(id));
  const counted = countedBook(id, nights);
  const walks = [...walkNights(counted.book, saysIn(structure.lines), 20)];

  it("comes to an end however it is walked, and never tells two stories at once", () => {
    expect(walks.filter(({ ended }) => !ended)).toEqual([]);
    expect(walks.flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });

  it("has no passage that nobody comes to who plays by its rules", () => {
    const turned = new Set(walks.flatMap((walk) => walk.turned));
    expect(counted.book.passages.filter(({ key }) => !turned.has(key)).map(({ key }) => key)).toEqual([]);
  });
});

describe("arrests in the book of eight-minutes", () => {
  it("are about as many as on the nights that it was counted over", () => {
    const counted = countedBook("eight-minutes", 60);
    const [all] = arrestsOf(counted, storyStructure(readEpisode("eight-minutes")));
    expect(all).toMatchObject({ by: "all", agree: true, model: { nights: counted.ends.length } });
    expect(all?.model.arrested).toBeGreaterThan(0);
  });
});

describe("arrests in the book beside those in the model", () => {
  const nights = (count: number, arrested: number, more: Partial<NightEnd> = {}): NightEnd[] =>
    Array.from({ length: count }, (_, night) => ({
      rangFrom: "hill",
      talked: "long",
      arrested: night < arrested,
      ...more,
    }));

  it("are told apart where the ranges have nothing in common", () => {
    const rows = compareArrests(
      [...nights(100, 50), ...nights(100, 5, { talked: "short" })],
      [...nights(100, 5), ...nights(100, 6, { talked: "short" })],
    );
    expect(rows.map(({ by, name, agree }) => `${by} ${name} ${agree}`)).toEqual([
      "all  false",
      "talked short true",
      "talked long false",
      "place hill false",
    ]);
  });

  it("are left out where too few nights are of a kind", () => {
    expect(compareArrests(nights(100, 1), nights(10, 1))).toEqual([]);
  });

  it.each([
    ["en", "In 3 rows of 3"],
    ["ko", "3줄 가운데 3줄"],
  ])("are printed with how many rows are apart: %s", (language, said) => {
    const table = { minutes: [1], rows: [{ place: "house", found: [0.5] }], nights: 10 };
    const arrests = compareArrests(nights(100, 50), nights(100, 5)).map((row) =>
      row.by === "place" ? { ...row, name: "house" } : row,
    );
    const html = nightsHtml({ table, arrests, book: bookOfSteps({}) }, openPrintWords(language));
    expect(html).toContain(said);
    expect(html).toContain("50 (40–60; 100)");
    expect(html.match(/≠/g)).toHaveLength(4);
  });
});
