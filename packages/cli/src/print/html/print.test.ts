import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { openEvidence } from "../../content.ts";
import { LESSON_FACTS } from "../lesson/lesson-html.ts";
import { printEpisode } from "../print-episode.ts";
import { printLesson } from "../print-lesson.ts";
import { openPrintWords } from "../words/print-words.ts";

const idsOf = (part: string, language: string): string[] => {
  const text = readFileSync(new URL(`../words/${part}${language}.ftl`, import.meta.url), "utf8");
  return new FluentResource(text).body.map(({ id }) => id).sort();
};

/** Links within a page that lead nowhere. */
function brokenLinks(html: string): string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return [...html.matchAll(/ href="#([^"]+)"/g)].flatMap(([, to = ""]) => (ids.has(to) ? [] : [to]));
}

const numbersOf = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

describe("what is printed", () => {
  it.each(["", "lesson-"])("has all its %swords in every language", (part) => {
    expect(idsOf(part, "ko")).toEqual(idsOf(part, "en"));
  });

  const book = printEpisode({
    episode: "the-other-end",
    language: "ko",
    paper: "A5",
    intensity: "softened",
    nights: 12,
  });

  it("is one page with its language, a heading for each passage and no link that leads nowhere", () => {
    expect(book).toMatch(/^<!doctype html>\n<html lang="ko">/);
    expect(brokenLinks(book)).toEqual([]);
    expect(brokenLinks('<a href="#p9"></a><h3 id="p8"></h3>')).toEqual(["p9"]);
    expect(book).toContain('<h3 id="h1">1');
    expect(book).not.toMatch(/(src|href)="https?:/);
  });

  it("numbers its notes and leads back from each of them", () => {
    const notes = [...book.matchAll(/id="n(\d+)" role="doc-endnote"/g)].map(([, number]) => Number(number));
    expect(notes.length).toBeGreaterThan(5);
    expect(notes).toEqual(notes.map((_, index) => index + 1));
    expect([...book.matchAll(/role="doc-backlink"/g)].length).toBeGreaterThanOrEqual(notes.length);
  });

  it.each(["en", "ko"])("has a lesson in %s with a plan, cards and facts that lead to notes", (language) => {
    const lesson = printLesson(language, "A4");
    expect(brokenLinks(lesson)).toEqual([]);
    expect([...lesson.matchAll(/role="doc-noteref"/g)].length).toBe(14);
    expect(lesson).toContain("size: A4");
  });

  it.each(["en", "ko"])("plans 45 minutes in %s without a gap or an overlap", (language) => {
    const words = openPrintWords(language);
    const steps = [1, 2, 3, 4, 5, 6].map((step) => words(`lesson-plan-${step}-time`).split("–").map(Number));
    expect(steps.map(([from]) => from)).toEqual([0, ...steps.slice(0, -1).map(([, to]) => to)]);
    expect(steps.at(-1)?.[1]).toBe(45);
  });

  it("gives a group of four three cards each, and every fact in Korean with the numbers of its claim", () => {
    const lesson = printLesson("ko", "A4");
    const cards = /<ul class="cards">.*?<\/ul>/s.exec(lesson)?.[0] ?? "";
    expect(cards.match(/<li>/g)).toHaveLength(12);
    const words = openPrintWords("ko");
    const { claims } = openEvidence();
    for (const id of LESSON_FACTS) {
      const said = words(`lesson-fact-${id}`);
      const digits =
        said
          .replaceAll(",", "")
          .replaceAll(/(?<=\d)만/g, "0000")
          .match(/\d+(?:\.\d+)?/g) ?? [];
      const { statement = "", values = {} } = claims.get(id) ?? {};
      const known = [...numbersOf(statement), ...Object.values(values)];
      expect([id, digits.map(Number).filter((number) => !known.includes(number))]).toEqual([id, []]);
      expect(lesson).toContain(said.slice(0, 12));
    }
  });

  it("refuses a language that it has no words in", () => {
    expect(() => printLesson("fr", "A4")).toThrow('Nothing can be printed in "fr"; there is: en, ko.');
  });
});
