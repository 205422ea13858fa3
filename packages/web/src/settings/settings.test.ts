import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "./settings.ts";

describe("settings", () => {
  it("come back as they were kept", () => {
    const kept: Settings = {
      ...DEFAULT_SETTINGS,
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
    expect(parseSettings(text)).toEqual({ ...DEFAULT_SETTINGS, theme: "contrast" });
  });

  it("are the defaults for any text at all that is not settings", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseSettings(text)).toEqual(DEFAULT_SETTINGS);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        const settings = parseSettings(text);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
    expect(parseSettings(null)).toEqual(DEFAULT_SETTINGS);
  });
});
