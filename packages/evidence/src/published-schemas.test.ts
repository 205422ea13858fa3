import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EVIDENCE_FOLDER } from "../../../tools/read-content.ts";
import { publishedSchemas } from "./published-schemas.ts";

const folder = join(EVIDENCE_FOLDER, "schema");

describe("the published schemas", () => {
  it("are those the record is read by; `npm run cli -- evidence schema` renews them", () => {
    const schemas = publishedSchemas();
    expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort());
    for (const [file, text] of Object.entries(schemas))
      expect(readFileSync(join(folder, file), "utf8"), file).toBe(text);
  });

  it("write a pair as the 2020 dialect wants it", () => {
    const { years } = JSON.parse(publishedSchemas()["claim.schema.json"] ?? "").properties;
    expect(years).toMatchObject({ type: "array", items: false });
    expect(years.prefixItems).toHaveLength(2);
  });
});
