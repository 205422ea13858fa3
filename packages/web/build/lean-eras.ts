import type { Plugin } from "vite";

/** The files of the world that hold the numbers of an era. */
const ERA_FILE = /\/packages\/world\/src\/eras\/\d{4}[^/]*\.ts$/;
/** Where a number comes from and why, and what is only compared with: for the record and the model's page. */
const PROSE = new Set(["unit", "claims", "confidence", "invented", "carriedFrom", "told"]);

function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([name]) => !PROSE.has(name));
  return Object.fromEntries(members.map(([name, member]) => [name, lean(member)]));
}

/** Told values stand in files of their own too. */
const isTold = (name: string): boolean => name.startsWith("told");

/**
 * Leaves out of the workers what no rule of the world reads of an era: where each number comes from. The numbers
 * themselves are the same, to the last bit.
 */
export function leanEras(): Plugin {
  return {
    name: "lean-eras",
    apply: "build",
    async load(id) {
      if (!ERA_FILE.test(id)) return null;
      const module: Record<string, unknown> = await import(id);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(isTold(name) ? {} : lean(value))};`)
        .join("\n");
    },
  };
}
