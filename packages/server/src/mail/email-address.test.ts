import fc from "fast-check";
import { expect, it } from "vitest";
import { HOSTILE_ADDRESSES } from "../../../../tests/hostile-corpus.ts";
import { readEmailAddress } from "./email-address.ts";

it("gives all spellings of one box one form", () => {
  const spellings = [
    "Mina.Kim@Gmail.com",
    "minakim+letters@gmail.com",
    "m.i.n.a.k.i.m@googlemail.com",
    "MINAKIM+x+y@gmail.com",
  ];
  expect(new Set(spellings.map((text) => readEmailAddress(text)?.canonical))).toEqual(new Set(["minakim@gmail.com"]));
  expect(readEmailAddress("Mina.Kim@Example.org")).toEqual({
    written: "Mina.Kim@example.org",
    canonical: "mina.kim@example.org",
  });
  expect(readEmailAddress("kim@한국.kr")?.written).toBe("kim@xn--3e0b707e.kr");
  expect(readEmailAddress("+a@example.org")?.canonical).toBe("+a@example.org");
  expect(readEmailAddress("mina.+a@example.org")?.canonical).toBe("mina@example.org");
});

it.each(HOSTILE_ADDRESSES)("takes no %j", (text) => {
  expect(readEmailAddress(text)).toBeNull();
});

it("never lets through what a mail's head could take for more than one address", () => {
  const parts = fc.string({
    unit: fc.oneof(
      fc.constantFrom("a", ".", "@", "+", " ", "\r\n", ",", "<", ">", '"'),
      fc.string({ unit: "binary", maxLength: 1 }),
    ),
  });
  fc.assert(
    fc.property(parts, fc.boolean(), (text, whole) => {
      const address = readEmailAddress(whole ? `${text}@example.org` : text);
      if (address === null) return;
      expect(address.written).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
      expect(address.written).not.toMatch(/[\s<>,;:"()[\]\\]/);
      expect(readEmailAddress(address.canonical)?.canonical).toBe(address.canonical);
    }),
    { numRuns: 3000 },
  );
});
