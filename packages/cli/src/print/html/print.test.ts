import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { printEpisode } from "../print-episode.ts";
import { printLesson } from "../print-lesson.ts";

const idsOf = (part: string, language: string): string[] => {
  const text = readFileSync(new URL(`../words/${part}${language}.ftl`, import.meta.url), "utf8");
  return new FluentResource(text).body.map(({ id }) => id).sort();
};

/** Links within a page that lead nowhere. */
function brokenLinks(html: string): string[] {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return [...html.matchAll(/ href="#([^"]+)"/g)].flatMap(([, to = ""]) => (ids.has(to) ? [] : [to]));
}

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

  it("refuses a language that it has no words in", () => {
    expect(() => printLesson("fr", "A4")).toThrow('Nothing can be printed in "fr"; there is: en, ko.');
  });
});
