import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { learnWords, words } from "./words.ts";

const SOURCE = join(import.meta.dirname, "..");
const paths = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).map((path) => join(SOURCE, path));
const wordFiles = paths.filter((path) => path.endsWith(".ftl"));
const code = paths.filter((path) => /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts"));
const text = code.map((path) => readFileSync(path, "utf8")).join("\n");

const keysIn = (path: string) => new FluentResource(readFileSync(path, "utf8")).body.map((entry) => entry.id);
const keys = wordFiles.flatMap(keysIn);

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
  kind: ["testimony", "law", "official-text", "survey", "analysis", "expert", "press", "inference"],
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
    for (const path of wordFiles) learnWords(readFileSync(path, "utf8"));
    const broken = keys.filter((key) =>
      words(key, { place: "p", clock: "c", day: 1, days: 1, count: 1 }).includes("⟦"),
    );
    expect(broken).toEqual([]);
    expect(words("no-such-key")).toBe("⟦no-such-key⟧");
  });
});
