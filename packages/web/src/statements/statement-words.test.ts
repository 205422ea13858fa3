import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, it } from "vitest";
import { readEvidence } from "../../../../tools/read-content.ts";

it("has words for every statement of the record, and no words for a statement that is not there", () => {
  const bundle = new FluentBundle("en");
  const source = readFileSync(new URL("./en.ftl", import.meta.url), "utf8");
  bundle.addResource(new FluentResource(source));
  const ids = (readEvidence().statements as { id: string }[]).map(({ id }) => id);
  expect(ids.length).toBe(6);
  expect(ids.filter((id) => !bundle.hasMessage(`statement-${id}`))).toEqual([]);
  const written = [...source.matchAll(/^statement-([a-z0-9-]+) =/gm)].map((match) => match[1]);
  expect(written.sort()).toEqual([...ids].sort());
});
