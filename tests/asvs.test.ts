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
const { requirements } = JSON.parse(readFileSync("docs/asvs.json", "utf8")) as { requirements: Requirement[] };

/** Whether a file has a test of that very name, which is not left out. */
function isThere(test: string): boolean {
  const [, file = "", name = ""] = /^(\S+\.(?:test|e2e)\.ts): (.+)$/.exec(test) ?? [];
  if (!existsSync(file)) return false;
  const text = readFileSync(file, "utf8");
  const at = text.indexOf(`(${JSON.stringify(name)}`);
  return at > 0 && /(?:^|\n)\s*(?:it|test|\}?\]\)|it\.each\([^\n]*\))$/.test(text.slice(0, at));
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
    expect(requirements.filter(({ status, note }) => /partly|applicable/.test(status) && !note)).toEqual([]);
  });

  it("lists each requirement once, in order", () => {
    const order = (id: string): number =>
      (/^V(\d+)\.(\d+)\.(\d+)$/.exec(id) ?? []).slice(1).reduce((sum, part) => sum * 100 + Number(part), 0);
    const ids = requirements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => order(one) - order(other)));
    expect(requirements.every(({ level }) => [1, 2, 3].includes(level))).toBe(true);
  });
});
