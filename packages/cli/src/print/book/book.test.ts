import type { SceneLine } from "@connection-denied/playthrough";
import { storyStructure } from "@connection-denied/story";
import { describe, expect, it } from "vitest";
import { readEpisode } from "../../../../../tools/read-content.ts";
import { openEpisode, openEvidence } from "../../content.ts";
import { bookOf } from "../print-episode.ts";
import type { StoryTeller } from "../tell/story-teller.ts";
import type { Book, PaperStep } from "./book.ts";
import { type BookProblemCode, checkBook, refuseFaults } from "./check-book.ts";
import { destinations } from "./make-book.ts";
import { Odds } from "./odds.ts";

const NIGHTS = 60;
const book = bookOf("eight-minutes", NIGHTS);
const { citations } = openEpisode("eight-minutes");
const known = new Set(openEvidence().claims.keys());
const problems = (given: Book, claims = known) => checkBook(given, (id) => citations[id] ?? [], claims);

/** The book with the steps of one passage changed. */
function withPassage(number: number, change: (steps: readonly PaperStep[]) => readonly PaperStep[]): Book {
  const passages = book.passages.map((one) => (one.number === number ? { ...one, steps: change(one.steps) } : one));
  return { ...book, passages };
}

describe("the book of eight-minutes", () => {
  it("has no broken link, no passage that cannot be reached, and a note for everything cited", () => {
    expect(problems(book)).toEqual([]);
    expect(book.passages.length).toBeGreaterThan(100);
  });

  it("is numbered the same way each time", () => {
    expect(bookOf("eight-minutes", NIGHTS).passages.map(({ key }) => key)).toEqual(book.passages.map(({ key }) => key));
  });

  it("begins with the story, not with what a screen says before it", () => {
    expect(book.leftOut).toContain("note-02");
    expect(book.passages[0]?.steps.find(({ kind }) => kind === "line")).toEqual({ kind: "line", id: "word-01" });
  });

  const [first] = book.passages;
  const led = book.passages.find(({ key }) => key === destinations(first?.steps ?? [])[0])?.number ?? 0;
  const faults: [BookProblemCode, Book][] = [
    ["broken-link", withPassage(1, (steps) => [...steps, { kind: "go", to: "nowhere" }])],
    ["unreached", { ...book, passages: [...book.passages, { key: "island", number: 999, steps: [{ kind: "end" }] }] }],
    ["no-end", withPassage(led, () => [{ kind: "go", to: book.passages[led - 1]?.key ?? "" }])],
    ["no-destination", withPassage(led, () => [{ kind: "line", id: "word-01" }])],
    ["bad-dice", withPassage(1, (steps) => [DICE, ...steps])],
    ["read-on", withPassage(1, (steps) => [...steps, { kind: "go", to: book.passages[1]?.key ?? "" }])],
    ["line-twice", withPassage(led, (steps) => [{ kind: "line", id: "word-01" }, ...steps])],
    ["unmarked", withPassage(1, (steps) => [UNMARKED, ...steps])],
    ["no-beginning", { ...book, passages: book.passages.slice(1) }],
  ];

  it.each(faults)("is refused with the fault %s planted", (code, faulty) => {
    expect(problems(faulty).map((one) => one.code)).toContain(code);
  });

  it("is not printed with a fault in it, and says which", () => {
    const faulty = withPassage(1, (steps) => [...steps, { kind: "go", to: "nowhere" }]);
    expect(() => refuseFaults(faulty, problems(faulty))).toThrow(
      /"eight-minutes" is not printed.*"nowhere".*broken-link/,
    );
    expect(() => refuseFaults(book, problems(book))).not.toThrow();
  });

  it("is refused when a note cannot be written", () => {
    const fewer = new Set([...known].filter((claim) => claim !== "not-knowing-alive"));
    expect(problems(book, fewer).map((one) => one.code)).toContain("unresolved-note");
  });
});

const DICE: PaperStep = {
  kind: "throw",
  columns: [{ place: null, talked: null, chances: [30, 5] }],
  rows: [[], []],
};

const UNMARKED: PaperStep = {
  kind: "if",
  branches: [{ condition: { kind: "test", test: { slot: "story:weather", by: "==", value: true } }, steps: [] }],
};

describe("what is printed of far words", () => {
  it("is one hearing of each line, and as many of them have lost something as on the nights", () => {
    const odds = new Odds({ ...storyStructure(readEpisode("the-other-end")), settled: new Set() });
    const [lines, times] = [400, 10];
    for (let time = 0; time < times; time += 1) {
      for (let line = 0; line < lines; line += 1) {
        const lostShare = (time + line) % times === 0 ? 0.5 : 0;
        odds.told({ id: `far-${line}`, text: "Mother?", heard: "Mo–?", lostShare, voice: "far" } as SceneLine, NOBODY);
      }
    }
    const lost = [...odds.heard.values()].filter(({ lostShare }) => lostShare > 0).length;
    expect(odds.heard.size).toBe(lines);
    expect(Math.abs(lost - lines / times)).toBeLessThan(20);
  });
});

/** Nobody is asked where she is in an episode that hears a call. */
const NOBODY = {} as StoryTeller;
