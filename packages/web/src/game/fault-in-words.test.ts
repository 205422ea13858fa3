import { describe, expect, it } from "vitest";
import { allWords } from "../words/all-words.ts";
import { GameError } from "./client.ts";
import { faultInWords } from "./fault-in-words.ts";

describe("a fault in words", () => {
  const korean = allWords("ko");

  it("is the sentence of its code, in the language of the page", () => {
    const error = new GameError({ code: "record-foreign", message: "This is not a record of Connection Denied." });
    expect(faultInWords(error, allWords("en"))).toBe(error.message);
    expect(faultInWords(error, korean)).toMatch(/기록이 아닙니다/);
  });

  it.each([new Error("boom"), null, "text", { code: "constructor" }])("has a sentence for %s too", (error) => {
    expect(faultInWords(error, korean)).toBe(korean("fault-unexpected"));
  });
});
