import { build } from "vite";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../tools/read-content.ts";
import { citation, gradeOf } from "./citation.ts";
import type { Claim } from "./claim.ts";
import { EvidenceError } from "./errors.ts";
import { indexEvidence } from "./indexed.ts";
import { loadEvidence } from "./load.ts";

const record = loadEvidence(readEvidence());

describe("citation", () => {
  it("shows grade, source, place in it, and how much was read", () => {
    const shown = citation(record, "import-trade-is-the-offence");
    expect(shown.grade).toBe("documented");
    expect(shown.sources).toHaveLength(2);
    expect(shown.sources[0]).toMatchObject({
      publisher: "Agence France-Presse, carried by a newspaper site",
      locator: "paragraph on private trade in devices",
      seenAs: "full text",
      url: null,
    });
  });

  it("shows the other side of a dispute in its own words, from both sides", () => {
    const other = "art222-illegal-international-communication";
    const shown = citation(record, "import-trade-is-the-offence");
    expect(shown.disputes).toEqual([{ id: other, statement: record.claims.get(other)?.statement }]);
    expect(citation(record, other).disputes.map(({ id }) => id)).toContain("import-trade-is-the-offence");
  });

  it("can cite every claim of the record", () => {
    for (const id of record.claims.keys()) expect(citation(record, id).sources.length, id).toBeGreaterThan(0);
  });

  it("words each grade as the reader sees it", () => {
    expect((["documented", "single-testimony", "hearsay", "estimate"] as const).map(gradeOf)).toEqual([
      "documented",
      "one testimony",
      "hearsay",
      "estimate",
    ]);
  });

  it("refuses what the record does not hold", () => {
    expect(() => citation(record, "no-such-claim")).toThrow(EvidenceError);
    expect(() => citation(record, "no-such-claim")).toThrow(/no-such-claim/);
    const orphan: Claim = {
      ...(record.claims.get("phone-price-2022") as Claim),
      sources: [{ source: "lost", locator: "p. 1" }],
    };
    expect(() => citation(indexEvidence({ claims: [[orphan]], sources: [] }), orphan.id)).toThrow(/lost/);
  });
});

describe("on the page", () => {
  it("brings no schema library along", async () => {
    const entry = new URL("./index.ts", import.meta.url).pathname;
    const result = await build({
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: "page",
          resolveId: (id) => (id === "virtual:page" ? "\0page" : null),
          load: (id) =>
            id === "\0page" ? `export { citation, indexEvidence, checkEvidence } from ${JSON.stringify(entry)};` : null,
        },
      ],
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: "virtual:page", preserveEntrySignatures: "strict" },
      },
    });
    const output = (Array.isArray(result) ? result : [result]).flatMap((bundle) =>
      "output" in bundle ? bundle.output : [],
    );
    const chunk = output.find((part) => part.type === "chunk");
    expect(chunk?.code).toContain("There is no claim");
    expect(chunk?.moduleIds.filter((id) => id.includes("typebox"))).toEqual([]);
    expect(chunk?.code.length).toBeLessThan(20_000);
  });
});
