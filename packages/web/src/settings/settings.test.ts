import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings as parse, type Settings } from "./settings.ts";

const DEFAULTS: Settings = { ...DEFAULT_SETTINGS, language: "en" };
const parseSettings = (text: string | null): Settings => parse(text, ["en-GB"]);

describe("settings", () => {
  it("come back as they were kept", () => {
    const kept: Settings = {
      ...DEFAULTS,
      intensity: "bare",
      theme: "light",
      textSize: 200,
      pace: true,
      soundLand: 35,
    };
    expect(parseSettings(JSON.stringify(kept))).toEqual(kept);
  });

  it("keep what is good of a half-foreign text", () => {
    const text =
      '{"theme":"contrast","textSize":9000,"pace":"yes","soundLand":101,"soundVoice":null,"__proto__":{"keys":false}}';
    expect(parseSettings(text)).toEqual({ ...DEFAULTS, theme: "contrast" });
  });

  it("are the defaults for any text at all that is not settings", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseSettings(text)).toEqual(DEFAULTS);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        const settings = parseSettings(text);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
      }),
    );
    expect(parseSettings(null)).toEqual(DEFAULTS);
  });

  it.each([
    [["ko-KR", "en"], "ko"],
    [["KO"], "ko"],
    [["fr-FR", "ko"], "ko"],
    [["en-US", "ko"], "en"],
    [["fr", "kok"], "en"],
    [[], "en"],
  ])("take the language from the wishes %j: %s", (wishes, language) => {
    expect(parse(null, wishes).language).toBe(language);
    expect(parse('{"language":"tlh"}', wishes).language).toBe(language);
    expect(parse('{"language":"ko"}', wishes).language).toBe("ko");
  });
});
