import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, UNSEEN } from "../../../tests/hostile-corpus.ts";
import { checkMessageText, checkPlainText, TEXT_MAX_CHARACTERS } from "./message-text.ts";

const codeOf = (text: string): string => {
  const check = checkMessageText(text);
  return check.ok ? "ok" : check.code;
};
const textOf = (text: string): string | null => {
  const check = checkMessageText(text);
  return check.ok ? check.text : null;
};

describe("checkMessageText takes what people write", () => {
  it.each([
    ["Korean", "사람은 누구나 가족과 연락할 수 있어야 합니다."],
    ["Arabic with a question mark", "هل يمكنها الاتصال؟"],
    ["Persian with its non-joiner", "می\u200cخواهم"],
    ["Hindi with a joiner", "क्\u200dष"],
    ["Malayalam with a joiner at the end of a word", "അവന്\u200d വന്നു"],
    ["Khmer with a zero-width space", "ខ្ញុំ\u200bស្រឡាញ់"],
    ["Hebrew with a direction mark", "שלום (a)\u200f!"],
    ["a family emoji", "For them: 👩‍👩‍👧‍👦"],
    ["an emoji with a skin tone", "👩🏽‍🚀"],
    ["a heart that is coloured and burning", "❤️‍🔥 1️⃣"],
    ["two paragraphs", "Let them call.\n\nEight minutes is not long."],
    ["a private name and an old script", "𐎀𐎁"],
  ])("%s", (_name, text) => {
    expect(checkMessageText(text)).toEqual({ ok: true, text: text.normalize("NFC") });
  });
});

describe("checkMessageText refuses links", () => {
  it.each([
    "https://example.org",
    "HTTP://EXAMPLE.ORG",
    "see www.example",
    "example.com",
    "example.org/letters",
    "北京.cn",
    "ｅｘａｍｐｌｅ．ｃｏｍ",
    "example。com",
    "write to someone@example.org",
    "tg://resolve",
    "연락.kr",
  ])("%s", (text) => {
    expect(codeOf(text)).toBe("text-link");
    expect(checkPlainText(text).ok).toBe(true);
  });

  it.each([
    "They call.Then they wait.",
    "전화했다.그리고 끊겼다.",
    "At 8.30 p.m. on 3/4, e.g. by the river...",
    "@home, me@ and 50 @ 60",
    "U.S. and R.O.K. and/or D.P.R.K.",
    "and so on.../etc.",
    "ratio 1:2, www, com.",
    "사람은 누구나 가족과 연락할 수 있어야 합니다.통화는 짧다.",
  ])("and takes %s", (text) => {
    expect(codeOf(text)).toBe("ok");
  });

  it("in time that grows with the text alone", () => {
    for (const part of ["a.", "@a", "a-", "www", "http:", "a@a."]) {
      expect(["ok", "text-link"]).toContain(codeOf(part.repeat(Math.floor(2000 / part.length))));
    }
  });
});

describe("checkMessageText, of what would do harm,", () => {
  it.each(HOSTILE_TEXTS)("takes as a text, or refuses with a code, $what ($code)", ({ text, code }) => {
    expect(codeOf(text)).toBe(code ?? "ok");
    if (code === null) expect(textOf(text)).not.toMatch(UNSEEN);
  });
});

describe("checkMessageText normalises", () => {
  it("composes letters, so that two ways of typing one word are one text", () => {
    expect(textOf("e\u0301")).toBe("\u00e9");
    expect(textOf("\u1112\u1161\u11ab")).toBe("\ud55c");
  });
  it("knows one line end, no tab, no gap of many lines and no white space at the edges", () => {
    expect(textOf("\n a\r\nb\rc\u2028d\t \n\n\n\ne \n")).toBe("a\nb\nc\nd\n\ne");
  });
  it("counts characters, not code units, after composing", () => {
    expect(codeOf("😀".repeat(TEXT_MAX_CHARACTERS))).toBe("ok");
    expect(codeOf("\u1112\u1161\u11ab".repeat(TEXT_MAX_CHARACTERS))).toBe("ok");
    expect(codeOf("😀".repeat(TEXT_MAX_CHARACTERS + 1))).toBe("text-too-long");
  });
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "é", "e\u0301", "한", "ی", "क", "্", "\u200c", "\u200d", "\u200b", "\u200e", "\u202e"),
    fc.constantFrom("\n", "\r", "\t", " ", "\u00a0", "\ufeff", "\ufe0f", "👩", "\ud800", "\u0301", "\0", "\u2028"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

describe("properties of checkMessageText", () => {
  it("changes nothing when it checks its own text again", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = textOf(text);
        if (once !== null) expect(checkMessageText(once)).toEqual({ ok: true, text: once });
      }),
      { numRuns: 3000 },
    );
  });
  it("lets nothing through that turns direction, controls a terminal or breaks UTF-8", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const taken = textOf(text);
        if (taken === null) return;
        expect(taken.isWellFormed()).toBe(true);
        expect(taken).toBe(taken.normalize("NFC"));
        for (const character of taken) {
          const code = character.codePointAt(0) ?? 0;
          expect(code === 0x0a || (code >= 0x20 && !(code >= 0x7f && code <= 0x9f))).toBe(true);
          expect((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
