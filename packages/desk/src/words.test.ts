import { readdirSync, readFileSync } from "node:fs";
import { ERROR_CODES } from "@connection-denied/protocol";
import { FluentResource } from "@fluent/bundle";
import { expect, it } from "vitest";

const folder = new URL(".", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const messages = (language: string) =>
  new Map(new FluentResource(read(`${language}.ftl`)).body.map(({ id, value }) => [id, JSON.stringify(value)]));
const variables = (pattern: string | undefined): string[] =>
  [...new Set([...(pattern ?? "").matchAll(/"type":"var","name":"(\w+)"/g)].map(([, name]) => name ?? ""))].sort();

it("says in Korean all that it says in English, with the same things put in", () => {
  const [en, ko] = [messages("en"), messages("ko")];
  expect([...ko.keys()]).toEqual([...en.keys()]);
  for (const [id, pattern] of en) expect(variables(ko.get(id)), id).toEqual(variables(pattern));
});

it("has words for whatever its pages look up, and looks up all of them", () => {
  const sources = readdirSync(folder).filter((name) => /\.(svelte|ts)$/.test(name) && !name.endsWith(".test.ts"));
  const text = sources.map(read).join("\n");
  const named = new Set([...text.matchAll(/["'`]([a-z]+(?:-[a-z]+)*)["'`]/g)].map(([, name]) => name ?? ""));
  const families = [...text.matchAll(/`([a-z-]+-)\$\{/g)].map(([, start]) => start ?? "");
  const unused = [...messages("en").keys()].filter(
    (id) => !named.has(id) && !families.some((start) => id.startsWith(start)) && !id.startsWith("desk-"),
  );
  expect(unused).toEqual([]);
  const asked = [...text.matchAll(/\bwords\("([a-z-]+)"/g)].map(([, id]) => id ?? "");
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter((id) => !messages("en").has(id))).toEqual([]);
});

it("says each refusal of the desk, but the one that it answers by asking for the passkey", () => {
  const desk = ERROR_CODES.filter((code) => code.startsWith("desk-") && code !== "desk-step-up-needed");
  expect(desk.filter((code) => !messages("en").has(code))).toEqual([]);
});
