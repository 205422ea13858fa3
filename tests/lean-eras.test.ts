import { globSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { leanEras } from "../packages/web/build/lean-eras.ts";

const files = globSync("packages/world/src/eras/[0-9]*.ts").map((file) => resolve(file));

async function leaned(file: string): Promise<Record<string, unknown>> {
  const load = leanEras().load as (id: string) => Promise<string>;
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(await load(file))}`);
}

/** Every number in a value, by the path to it. */
function numbersIn(value: unknown, path = ""): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => numbersIn(member, `${path}/${name}`));
}

describe.each(files)("the numbers of %s", (file) => {
  it("are those of the world, in the same order, without where they come from", async () => {
    const whole: Record<string, unknown> = await import(file);
    const lean = await leaned(file);
    expect(Object.keys(lean)).toEqual(Object.keys(whole).sort());
    for (const [name, value] of Object.entries(whole)) {
      if (name.startsWith("told")) continue;
      const read = numbersIn(value, name).filter(([path]) => !path.includes("/told/"));
      expect(numbersIn(lean[name], name)).toEqual(read);
    }
    expect(JSON.stringify(lean)).not.toContain("invented");
  });
});
