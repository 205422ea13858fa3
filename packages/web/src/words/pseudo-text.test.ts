import { describe, expect, it } from "vitest";
import { pseudoText } from "./pseudo-text.ts";

describe("a language that nobody speaks", () => {
  it("has a mark on every letter, and is longer by a third", () => {
    const text = pseudoText("en-XA")?.("Click, click, nothing.") ?? "";
    expect(text).not.toMatch(/[A-Za-z]/);
    expect(text.normalize("NFD").replace(/\p{M}/gu, "")).toMatch(/^Clic/);
    expect(text.length).toBe(22 + 8);
  });

  it("or runs from right to left, word by word", () => {
    expect(pseudoText("ar-XB")?.("No, 7.")).toBe("\u202eNo\u202c, \u202e7\u202c.");
  });

  it("is no language that somebody speaks", () => {
    expect([pseudoText("en"), pseudoText("ko")]).toEqual([null, null]);
  });
});
