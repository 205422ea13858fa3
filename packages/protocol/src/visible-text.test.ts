import { expect, it } from "vitest";
import { HOSTILE_TEXTS, UNSEEN } from "../../../tests/hostile-corpus.ts";
import { mixesAlphabets, printableText, visibleText } from "./visible-text.ts";

it.each([
  ["a\u202eb", "a⟨U+202E⟩b"],
  ["a\u200bb\u200d.", "a⟨U+200B⟩b⟨U+200D⟩."],
  ["\u0000\u001b[2J\u009b", "⟨U+0000⟩⟨U+001B⟩[2J⟨U+009B⟩"],
  ["\u2066=1+1\u2069", "⟨U+2066⟩=1+1⟨U+2069⟩"],
  ["\ufeffx\u{e0041}\u3164", "⟨U+FEFF⟩x⟨U+E0041⟩⟨U+3164⟩"],
  ["half \ud800 a letter", "half ⟨U+D800⟩ a letter"],
])("shows %j as %j", (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

it.each(["두 줄\n어머니", "می‌خواهم", "👩‍👧 ❤️", "<script>alert(1)</script>", '=HYPERLINK("x")'])(
  "leaves %j as it is",
  (text) => {
    expect(visibleText(text)).toBe(text);
  },
);

it("tells words of two alphabets that look alike, and no others", () => {
  for (const text of ["Аmnesty", "pаypal", "Ωmega said"]) expect(mixesAlphabets(text)).toBe(true);
  for (const text of ["Amnesty", "Привет, Anna", "서울 Seoul", "Ω and omega", ""])
    expect(mixesAlphabets(text)).toBe(false);
});

it("leaves nothing of what would do harm unseen, and prints as it is what the form takes", () => {
  for (const { what, text, code } of HOSTILE_TEXTS) {
    expect(visibleText(text), what).not.toMatch(UNSEEN);
    expect(printableText(text), what).not.toMatch(UNSEEN);
    if (code === null) expect(printableText(text)).toBe(text);
  }
  expect(printableText("ខ្ញុំ\u200bស្រឡាញ់")).toBe("ខ្ញុំ\u200bស្រឡាញ់");
});
