import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isFresh, isServerBuilt, loadServer } from "./built.mjs";

it("knows a built file that is as new as its sources, and passes over tests and what is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-built-"));
  const at = (name: string, time_s: number): string => {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), time_s, time_s);
    return join(folder, name);
  };
  mkdirSync(join(folder, "src/rules"), { recursive: true });
  mkdirSync(join(folder, "src/desk"));
  const built = at("built.js", 1000);
  const sources = [join(folder, "src"), join(folder, "no-lock.json")];
  at("src/rules/old.ts", 999);
  at("src/rules/new.test.ts", 2000);
  expect(isFresh(built, sources)).toBe(true);
  at("src/desk/new.ts", 2000);
  expect(isFresh(built, sources, ["desk"])).toBe(true);
  expect(isFresh(built, sources)).toBe(false);
  expect(isFresh(join(folder, "missing.js"), [])).toBe(false);
  rmSync(folder, { recursive: true });
});

it("gives what the sources give from the one file, which the tests' servers run", async () => {
  expect(isServerBuilt()).toBe(true);
  const [built, source] = await Promise.all([loadServer(), import("./index.ts")]);
  expect(built.run).not.toBe(source.run);
  expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
  expect(built.readSettings({ PORT: "81" })).toEqual(source.readSettings({ PORT: "81" }));
});
