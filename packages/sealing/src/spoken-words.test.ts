import { createHash } from "node:crypto";
import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as korean } from "@scure/bip39/wordlists/korean.js";
import { expect, it } from "vitest";
import { spokenWords } from "./spoken-words.ts";

it.each(["", "{}", "열쇠"])("the words of %j are its digest, in either language", (document) => {
  const digest = createHash("sha256").update(document, "utf8").digest().subarray(0, 16);
  const { en, ko } = spokenWords(document);
  for (const words of [en, ko]) expect(words.split(" ")).toHaveLength(12);
  expect(mnemonicToEntropy(en, english)).toEqual(new Uint8Array(digest));
  expect(mnemonicToEntropy(ko, korean)).toEqual(new Uint8Array(digest));
  expect(ko).toBe(ko.normalize("NFC"));
});

it("one letter makes other words", () => {
  expect(spokenWords("age1a").en).not.toBe(spokenWords("age1b").en);
});
