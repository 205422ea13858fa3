import { claimAddress } from "@connection-denied/evidence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfPage, pageAt, type RecordPage } from "./page-address.ts";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);
const pages: fc.Arbitrary<RecordPage> = fc.oneof(
  fc.constantFrom<RecordPage>({ kind: "front" }, { kind: "since" }, { kind: "method" }),
  id.map((one): RecordPage => ({ kind: "claim", id: one })),
  id.map((one): RecordPage => ({ kind: "source", id: one })),
  fc.constantFrom("topic", "era", "grade", "dispute").map((by): RecordPage => ({ kind: "groups", by })),
  fc.string({ minLength: 1 }).map((key): RecordPage => ({ kind: "group", by: "place", key })),
  fc.option(fc.integer({ min: 2000, max: 2026 })).map((year): RecordPage => ({ kind: "timeline", year })),
  fc.string({ minLength: 1 }).map((asked): RecordPage => ({ kind: "found", asked })),
);

describe("addresses of the record", () => {
  it("lead back to the page they were made for", () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(pageAt(addressOfPage(page))).toEqual(page);
      }),
    );
  });

  it("have claims where citations say they are", () => {
    for (const claim of ["by", "find", "read", "source", "eight-minute-call-caught"]) {
      const address = claimAddress("https://example.org", claim);
      expect(pageAt(new URL(address).hash)).toEqual({ kind: "claim", id: claim });
      expect(addressOfPage({ kind: "claim", id: claim })).toBe(new URL(address).hash);
    }
  });

  it.each(["#record/by/colour", "#record/read/minds", "#record/read/x/y/z", "#record/what/is/this"])(
    "say that %s leads nowhere",
    (hash) => expect(pageAt(hash).kind).toBe("unknown"),
  );

  it("are read without a fault whatever was typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pageAt(`#record/${text}`).kind).toBeTypeOf("string");
      }),
    );
    expect(pageAt("#record/find/100%")).toEqual({ kind: "found", asked: "100%" });
  });
});
