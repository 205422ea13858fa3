import { describe, expect, it } from "vitest";
import { episodeIds, readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { readTranslation, translatedInto } from "../../../tools/read-words.ts";
import { compileEpisode } from "./compile.ts";
import { checkTranslation } from "./words/translation.ts";
import { translationUnits } from "./words/translation-unit.ts";

const claimIds = new Set((readEvidence().claims.flat() as { id: string }[]).map(({ id }) => id));

describe("the episodes on disk", () => {
  it("are there", () => {
    expect(episodeIds()).toContain("eight-minutes");
  });

  it.each(episodeIds())("%s compiles against the record, and takes its title from its own ink", (id) => {
    const source = readEpisode(id);
    const episode = compileEpisode({ ...source, claimIds });
    expect(episode.title).toBe(source.title);
    expect(episode.scenes.length).toBeGreaterThan(0);
    expect(Object.keys(episode.lines).length).toBeGreaterThan(0);
  });
});

describe.each(episodeIds().flatMap((id) => translatedInto(id).map((language) => ({ id, language }))))(
  "$id in $language",
  ({ id, language }) => {
    const { lines } = checkTranslation(readTranslation(id, language));
    const units = translationUnits(readEpisode(id));

    it("leaves the marks of a bad line to the line", () => {
      const passing = units.filter(({ voice, seconds }) => voice === "far" || voice === "near" || seconds !== null);
      expect(passing.length).toBeGreaterThan(0);
      expect(passing.filter((unit) => /[–…]/.test(lines[unit.id] ?? "")).map((unit) => unit.id)).toEqual([]);
    });

    it("is set with printed quotation marks, opened as often as closed", () => {
      const odd = Object.entries(lines).filter(
        ([, text]) => /["']/.test(text) || text.split("“").length !== text.split("”").length,
      );
      expect(odd).toEqual([]);
    });

    it("says aloud what is said aloud", () => {
      const spoken = units.filter(({ text, kind }) => kind === "choice" && text.startsWith('"'));
      expect(spoken.filter((unit) => !(lines[unit.id] ?? "").startsWith("“")).map((unit) => unit.id)).toEqual([]);
    });
  },
);
