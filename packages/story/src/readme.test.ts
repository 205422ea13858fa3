import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STORY_PROBLEM_CODES } from "./problem.ts";
import { SEATS, vocabularyOf } from "./vocabulary.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function namesAfter(word: string): string[] {
  const [, listed = ""] = new RegExp(`^${word}: ([^]*?)\n\n`, "m").exec(readme) ?? [];
  return [...listed.matchAll(/`([a-z_]+)`/g)].map(([, name = ""]) => name);
}

describe("the room's page", () => {
  it("explains every problem, and no others", () => {
    const explained = [...readme.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
    expect([...explained].sort()).toEqual([...STORY_PROBLEM_CODES].sort());
  });

  it.each(SEATS)("lists the vocabulary of the %s's seat", (seat) => {
    const { questions, commands } = vocabularyOf(seat);
    expect(namesAfter(`Questions of the ${seat}'s seat`)).toEqual(Object.keys(questions));
    expect(namesAfter(`Commands of the ${seat}'s seat`)).toEqual(Object.keys(commands));
  });

  it("knows no problem that is never found", () => {
    const planted = ["compile.test.ts", "rules/rules.test.ts"]
      .map((path) => readFileSync(new URL(path, import.meta.url), "utf8"))
      .join("\n");
    expect(STORY_PROBLEM_CODES.filter((code) => !planted.includes(code))).toEqual([]);
  });
});
