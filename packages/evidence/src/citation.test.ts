import { build } from "vite";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../tools/read-content.ts";
import { citation } from "./citation.ts";
import type { Claim } from "./claim.ts";
import { EvidenceError } from "./errors.ts";
import { gradeOf, leastSure } from "./grade.ts";
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
    for (const id of record.claims.keys()) {
      const { sources, claim } = citation(record, id);
      expect(sources.length > 0, id).toBe(claim.kind !== "invented");
    }
  });

  it("tells what was mended and what is thin", () => {
    const shown = citation(record, "broker-fee-30-on-1000");
    expect(shown.corrections).toEqual([expect.objectContaining({ date: "2026-11-25" })]);
    expect(shown.gaps.map(({ id }) => id)).toContain("prices-not-comparable");
    expect(citation(record, "keep-calls-short").gaps.map(({ id }) => id)).toContain("report-partly-read");
  });

  it("finds a claim by an id it bore before", () => {
    const claim: Claim = { ...(record.claims.get("phone-price-2022") as Claim), aliases: ["phone-price-old"] };
    const renamed = indexEvidence({ claims: [[claim]], sources: [...record.sources.values()] });
    expect(citation(renamed, "phone-price-old").claim.id).toBe("phone-price-2022");
  });

  it("words each grade as the reader sees it", () => {
    const confidences = ["documented", "estimate", "single-testimony", "hearsay", "invented"] as const;
    expect(confidences.map(gradeOf)).toEqual(["documented", "estimate", "one testimony", "hearsay", "invented"]);
    expect(leastSure(["estimate", "hearsay", "documented"])).toBe("hearsay");
    expect(leastSure([])).toBe("invented");
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
  it("brings no schema library, no search and no checks along", async () => {
    const entry = new URL("./index.ts", import.meta.url).pathname;
    const result = await build({
      configFile: false,
      logLevel: "silent",
      plugins: [
        {
          name: "page",
          resolveId: (id) => (id === "virtual:page" ? "\0page" : null),
          load: (id) => (id === "\0page" ? `export { citation, indexEvidence } from ${JSON.stringify(entry)};` : null),
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
    expect(chunk?.moduleIds.filter((id) => /typebox|minisearch|checks|citation-js/.test(id))).toEqual([]);
    expect(chunk?.code.length).toBeLessThan(8_000);
  });
});
