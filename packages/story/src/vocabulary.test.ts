import fc from "fast-check";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { compileEpisode } from "./compile.ts";
import { StoryError } from "./problem.ts";

describe("the vocabulary on the page", () => {
  it("brings no ink compiler along", async () => {
    const entry = new URL("./vocabulary.ts", import.meta.url).pathname;
    const result = await build({
      configFile: false,
      logLevel: "silent",
      build: { write: false, minify: false, rolldownOptions: { input: entry, preserveEntrySignatures: "strict" } },
    });
    const bundles = Array.isArray(result) ? result : [result];
    const chunk = bundles
      .flatMap((bundle) => ("output" in bundle ? bundle.output : []))
      .find(({ type }) => type === "chunk");
    const modules = chunk?.type === "chunk" ? chunk.moduleIds : ["nothing was built"];
    expect(modules).toEqual([entry]);
  });
});

describe("whatever an author types", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "=== a ===\n",
      "= b\n",
      "-> a\n",
      "-> END\n",
      "* [x #id:x-1]\n",
      "+ y\n",
      "- z\n",
      "{",
      "}",
      "|",
      "<>",
    ),
    fc.constantFrom(
      "~ dial()\n",
      "~ speak(",
      '"goose"',
      "{bars():\n",
      "- else:\n",
      "# title: T\n",
      "#cite:",
      "\\",
      "//",
      "/*",
    ),
    fc.constantFrom(
      "INCLUDE episode.ink\n",
      "EXTERNAL f()\n",
      "VAR x = 1\n",
      "LIST l = a\n",
      "->->",
      "<- a\n",
      "\n",
      " ",
    ),
    fc.string({ maxLength: 8 }),
  );

  it("is compiled or refused with problems, never anything else", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          compileEpisode({ id: "any", files: { "episode.ink": pieces.join("") }, claimIds: new Set() });
        } catch (error) {
          expect(error).toBeInstanceOf(StoryError);
          expect((error as StoryError).problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
