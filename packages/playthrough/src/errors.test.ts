import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PLAYTHROUGH_ERROR_CODES } from "./errors.ts";

describe("error codes", () => {
  it("are those that docs/playthrough.md explains", () => {
    const page = readFileSync("docs/playthrough.md", "utf8");
    const table = page.slice(page.indexOf("## What can go wrong"));
    const rows = table.split("\n").filter((line) => line.startsWith("| `"));
    const explained = rows.flatMap((row) =>
      [...(row.split("|")[1] ?? "").matchAll(/`([a-z-]+)`/g)].map((match) => match[1]),
    );
    expect([...explained].sort()).toEqual([...PLAYTHROUGH_ERROR_CODES].sort());
  });
});
