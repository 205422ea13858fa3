import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, digestOf, isDigest } from "./digest.ts";

describe("canonicalJson", () => {
  it("orders members by code unit at every depth and leaves out what is undefined", () => {
    expect(canonicalJson({ b: [{ z: 1, a: undefined, Z: null }], a: "é" })).toBe('{"a":"é","b":[{"Z":null,"z":1}]}');
  });

  it("means the same as JSON.parse understands, whatever the order of members", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("refuses numbers that JSON would turn into null", () => {
    expect(() => canonicalJson({ level_dBm: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

describe("digestOf", () => {
  it("is the SHA-256 that Node computes over the canonical text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const expected = createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
        expect(digestOf(value)).toBe(expected);
        expect(isDigest(digestOf(value))).toBe(true);
      }),
    );
  });

  it("survives being written down and read again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(JSON.parse(JSON.stringify(value)))).toBe(digestOf(value));
      }),
    );
  });
});
