import type { TSchema } from "typebox";
import { ChangeSchema, ClaimSchema, CorrectionSchema, ForbiddenNameSchema, GapSchema, SourceSchema } from "./schema.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const ENTRIES: readonly (readonly [file: string, title: string, schema: TSchema])[] = [
  ["claim", "One claim of a file in evidence/claims", ClaimSchema],
  ["source", "One source of evidence/sources.json", SourceSchema],
  ["correction", "One correction of evidence/corrections.json", CorrectionSchema],
  ["gap", "One gap of evidence/gaps.json", GapSchema],
  ["change", "One change of evidence/changes.json", ChangeSchema],
  ["forbidden-name", "One name of evidence/forbidden-names.json", ForbiddenNameSchema],
];

/** The text of each file in evidence/schema, by its name. A test holds the files to it. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ENTRIES.map(([file, title, schema]) => [
      `${file}.schema.json`,
      `${JSON.stringify({ $schema: DIALECT, title, ...draft2020(schema) }, null, 2)}\n`,
    ]),
  );
}

/** Pairs are written the way the 2020 dialect wants them: `prefixItems`, and nothing after. */
function draft2020(schema: unknown): object {
  return JSON.parse(
    JSON.stringify(schema, (_key, value: unknown) => {
      if (typeof value !== "object" || value === null || !("items" in value) || !Array.isArray(value.items))
        return value;
      const { items, additionalItems: _, ...rest } = value as { items: unknown[]; additionalItems?: unknown };
      return { ...rest, prefixItems: items, items: false };
    }),
  ) as object;
}
