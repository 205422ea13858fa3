import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Requirement {
  readonly id: string;
  readonly level: number;
  readonly inShort: string;
  readonly status: "met" | "partly" | "not-met" | "not-applicable";
  /** Each a file, a colon and a space, and the name of a test in it. */
  readonly tests: readonly string[];
  readonly note?: string;
}
/** For each section one figure a requirement, in order: the numbers and levels of the standard, and none of its words. */
const { levels } = JSON.parse(readFileSync("tests/asvs-5.0.0-levels.json", "utf8")) as {
  levels: Readonly<Record<string, string>>;
};
const { requirements } = JSON.parse(readFileSync("docs/asvs.json", "utf8")) as { requirements: Requirement[] };

/** Whether a file has a test of that very name, which is not left out. */
function isThere(test: string): boolean {
  const [, file = "", name = ""] = /^(\S+(?:\.(?:test|e2e)|\/contract-\w+)\.ts): (.+)$/.exec(test) ?? [];
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  // The formatter puts a long name on a line of its own.
  const before = text.slice(0, text.indexOf(JSON.stringify(name))).trimEnd();
  return /(?:^|\n)\s*(?:it|test|\}?\]\)|it\.each(?:<[^\n]*>)?\([^\n]*\))\($/.test(before);
}

describe("docs/asvs.json", () => {
  it("names tests that are there", () => {
    const named = requirements.flatMap(({ id, tests }) => tests.map((test) => `${id} ${test}`));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((test) => !isThere(test.replace(/^\S+ /, "")))).toEqual([]);
  });

  it("would notice one that is not", () => {
    const [good = ""] = requirements.find(({ id }) => id === "V7.3.1")?.tests ?? [];
    expect(isThere(good)).toBe(true);
    expect(isThere(good.replace("fifteen", "sixteen"))).toBe(false);
    expect(isThere(good.replace("sign-in", "sign-out"))).toBe(false);
  });

  it("calls nothing met that no test shows, and says why of what is not met in full", () => {
    const states = ["met", "partly", "not-met", "not-applicable"];
    expect(requirements.filter(({ status }) => !states.includes(status))).toEqual([]);
    expect(requirements.filter(({ status, tests }) => status === "met" && tests.length === 0)).toEqual([]);
    expect(requirements.filter(({ status, note }) => status !== "met" && !note)).toEqual([]);
  });

  it("has every requirement of level 2, and of level 3 where it says so, with the standard's own level", () => {
    const all = Object.entries(levels).flatMap(([section, figures]) =>
      [...figures].map((level, index) => ({ id: `${section}.${index + 1}`, level: Number(level) })),
    );
    expect([1, 2, 3].map((level) => all.filter((one) => one.level === level).length)).toEqual([70, 183, 92]);
    const inFull = new Set(["V6", "V7", "V8", "V11", "V13", "V14", "V16"]);
    const asked = all.filter(({ id, level }) => level < 3 || inFull.has(id.split(".")[0] ?? ""));
    expect(requirements.map(({ id, level }) => ({ id, level }))).toEqual(asked);
  });

  it("lists each requirement once, in order", () => {
    const order = (id: string): number =>
      (/^V(\d+)\.(\d+)\.(\d+)$/.exec(id) ?? []).slice(1).reduce((sum, part) => sum * 100 + Number(part), 0);
    const ids = requirements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => order(one) - order(other)));
    expect(requirements.every(({ level }) => [1, 2, 3].includes(level))).toBe(true);
  });
});
