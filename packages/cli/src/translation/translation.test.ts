import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourceMark, type Translation, translationGaps, translationUnits } from "@connection-denied/story";
import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { readTranslation } from "../../../../tools/read-words.ts";
import { capturedRun as cli, ONE_SENTENCE } from "../captured-run.ts";
import { plainWords } from "./interface-words.ts";
import { poOf, readPo, withPoWords } from "./po-file.ts";

vi.mock("../../../../tools/read-words.ts", async (original) => {
  const real = await original<typeof import("../../../../tools/read-words.ts")>();
  return { ...real, readTranslation: vi.fn(real.readTranslation) };
});

const folder = mkdtempSync(join(tmpdir(), "connection-denied-words-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const ink = `# title: The kettle
-> kitchen
=== kitchen ===
The kettle is on. #id:k-01 #stage:story #scene:kitchen #cite:kettle-boils
"Three." #id:k-02 #far
+ [Up. #id:k-03 #seconds:7]
    -> END
`;
const units = translationUnits({ files: { "episode.ink": ink } });
const source: Record<string, string> = {
  title: "The kettle",
  ...Object.fromEntries(units.map(({ id, text }) => [id, text])),
};
const mark = (id: string) => sourceMark(source[id] ?? "");
const empty: Translation = { episode: "kettle", language: "ko", complete: false, review: "", lines: {}, from: {} };
const begun: Translation = {
  ...empty,
  lines: { title: "주전자", "k-01": "주전자를 올렸다.", "k-02": "“셋.”" },
  from: { title: mark("title"), "k-01": mark("k-01"), "k-02": sourceMark('"Two."') },
};

describe("a PO file", () => {
  const text = poOf("The kettle", units, begun);

  it("tells the translator who speaks, where, after what, for how long, and on what ground", () => {
    const [, entry = ""] = /((?:#[^\n]*\n)+msgctxt "k-02"[\s\S]*?)\n\n/.exec(text) ?? [];
    expect(entry).toContain("#: episode.ink:5");
    expect(entry).toContain("#. Scene: kitchen (kitchen)");
    expect(entry).toContain("#. Voice: the one on the telephone.");
    expect(entry).toContain("#. After: The kettle is on.");
    expect(text).toContain("#. Says no more than: kettle-boils");
    expect(text).toContain("#. A choice: what the player may do or say.\n#. Takes 7 seconds on the telephone.");
  });

  it("marks as fuzzy what was made from an older source, and that alone", () => {
    expect(text.match(/#, fuzzy/g)).toHaveLength(1);
    expect(text).toMatch(/#, fuzzy\nmsgctxt "k-02"/);
  });

  it("comes back as it went", () => {
    expect(withPoWords(begun, source, readPo(text, "kettle.po"))).toEqual(begun);
  });

  it("brings new words, and takes off the mark when the translator has", () => {
    const edited = text
      .replace("#, fuzzy\n", "")
      .replace("“셋.”", "“세 개.”")
      .replace(/(msgid "Up\."\nmsgstr )""/, '$1"위로."');
    const after = withPoWords(begun, source, readPo(edited, "kettle.po"));
    expect(after.lines).toEqual({ ...begun.lines, "k-02": "“세 개.”", "k-03": "위로." });
    expect(translationGaps(source, after)).toEqual({ missing: [], outdated: [], unknown: [], same: [] });
  });

  it("made before the source changed counts as outdated, and the words are kept", () => {
    const newer = { ...source, "k-01": "The kettle is off." };
    const after = withPoWords(begun, newer, readPo(text, "kettle.po"));
    expect(after.lines["k-01"]).toBe("주전자를 올렸다.");
    expect(translationGaps(newer, after).outdated).toEqual(["k-01", "k-02"]);
  });

  it("loses nothing that it does not speak of", () => {
    const part = text.replace(/\n#[^\n]*\n(?:#[^\n]*\n)*msgctxt "k-01"[\s\S]*?\n\n/, "\n");
    expect(part).not.toContain("k-01");
    expect(withPoWords(begun, source, readPo(part, "kettle.po")).lines["k-01"]).toBe("주전자를 올렸다.");
  });

  it("carries any words there and back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (words) => {
        const given = { ...begun, lines: { ...begun.lines, "k-01": words } };
        const read = readPo(poOf("The kettle", units, given), "kettle.po");
        expect(withPoWords(empty, source, read).lines["k-01"]).toBe(words.replaceAll("\r\n", "\n"));
      }),
    );
  });
});

describe("words, the command", () => {
  it("tells of every language, and is content", async () => {
    const { code, out } = await cli(["words", "--json"]);
    expect(code).toBe(0);
    const rows = JSON.parse(out);
    expect(rows.map(({ of, language }: { of: string; language: string }) => `${language} ${of}`)).toEqual(
      expect.arrayContaining(["ko eight-minutes", "ko interface"]),
    );
    expect((await cli(["words"])).out).toContain("ko eight-minutes:");
  });

  it("fails when a language says that it is complete and is not", async () => {
    const lines = { "note-01": "한 통의 전화 이야기다.", "note-00": "없는 줄." };
    vi.mocked(readTranslation).mockReturnValueOnce({ ...empty, episode: "eight-minutes", complete: true, lines });
    const { code, out } = await cli(["words"]);
    expect(code).toBe(1);
    expect(out).toMatch(/FAILED ko eight-minutes: 1 of \d+ \(says it is complete/);
    expect(out).toContain("  outdated 1: note-01\n  unknown 1: note-00\n");
    vi.mocked(readTranslation).mockReturnValueOnce({ language: "ko" });
    expect((await cli(["words"])).said).toMatch(/ko\.json" cannot be used: "episode" is not text\.\n$/);
  });

  it("exports an episode that can be read back", async () => {
    const out = join(folder, "eight-minutes.po");
    expect((await cli(["words", "export", "eight-minutes", "--lang", "ko", "--out", out])).code).toBe(0);
    const read = readPo(readFileSync(out, "utf8"), out);
    expect(read).toMatchObject({ episode: "eight-minutes", language: "ko" });
    expect(read.entries.length).toBeGreaterThan(700);
  });

  it.each([
    ["an unknown action", ["words", "sing"]],
    ["an episode that is not there", ["words", "export", "nine-minutes", "--lang", "ko", "--out", "/tmp/x.po"]],
    ["no file to write to", ["words", "export", "eight-minutes", "--lang", "ko"]],
    ["the source's own language", ["words", "export", "eight-minutes", "--lang", "en", "--out", "/tmp/x.po"]],
    ["a language that is a path", ["words", "export", "eight-minutes", "--lang", "../x", "--out", "/tmp/x.po"]],
    ["a language without interface words", ["words", "accept", "--lang", "fi"]],
    ["a file that is not there", ["words", "import", join(folder, "none.po")]],
    ["a file that is no PO file", ["words", "import", file("not.po", '{"a": 1}')]],
    [
      "a file that does not say for what",
      ["words", "import", file("bare.po", 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n')],
    ],
    [
      "a file for another episode",
      ["words", "import", file("far.po", 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"X-Episode: ../x\\n"\n')],
    ],
  ])("refuses %s in one sentence", async (_, args) => {
    const { code, said } = await cli(args);
    expect(code).toBe(2);
    expect(said).toMatch(ONE_SENTENCE);
  });
});

describe("plainWords", () => {
  it("leaves out what stands in brackets", () => {
    expect(plainWords('⟦{"type":"var","name":"place"}⟧, ⟦{"type":"var"}⟧')).toBe(", ");
  });
});
