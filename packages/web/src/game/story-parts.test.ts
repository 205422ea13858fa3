import type { CompiledEpisode } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { createStoryParts, type StoryPart } from "./story-parts.ts";

function part(id: string, ink: string, lines: Record<string, string>): StoryPart {
  const words = { language: "ko", title: `${id} ${ink}`, lines };
  return {
    episode: { id, ink } as CompiledEpisode,
    grades: { [`claim-of-${ink}`]: "estimate" },
    translations: { ko: async () => ({ words }) },
  };
}

const opening = part("night", "opening", { "note-01": "하나" });
const whole = part("night", "whole", { "note-01": "하나", "word-01": "둘" });
const far = part("far", "far", { "far-01": "셋" });

describe("story parts", () => {
  it("begin with the opening, and have the whole in its place when it has come", async () => {
    const parts = createStoryParts(opening, { night: async () => whole });
    expect(parts.isWhole("night")).toBe(false);
    expect(parts.episodes.night?.ink).toBe("opening");
    expect((await parts.wordsOf("ko"))?.lines).toEqual({ "note-01": "하나" });
    await parts.fetchWhole("night");
    expect(parts.isWhole("night")).toBe(true);
    expect(parts.episodes.night?.ink).toBe("whole");
    expect((await parts.wordsOf("ko"))?.lines).toEqual({ "note-01": "하나", "word-01": "둘" });
  });

  it("join the words and the grades of the episodes that have come", async () => {
    const parts = createStoryParts(opening, { far: async () => far });
    expect(parts.isWhole("far")).toBe(false);
    await parts.fetchWhole("far");
    expect((await parts.wordsOf("ko"))?.lines).toEqual({ "note-01": "하나", "far-01": "셋" });
    expect(Object.keys(parts.grades)).toEqual(["claim-of-opening", "claim-of-far"]);
    expect(await parts.wordsOf("en")).toBeNull();
    expect(await parts.wordsOf("constructor")).toBeNull();
  });

  it("stay as they are where one does not come, and try again when it is asked for again", async () => {
    let asked = 0;
    const load = async (): Promise<StoryPart> => {
      asked += 1;
      if (asked === 1) throw new TypeError("Failed to fetch");
      return whole;
    };
    const parts = createStoryParts(opening, { night: load });
    await expect(parts.fetchWhole("night")).rejects.toMatchObject({ code: "part-unfetched" });
    expect(parts.episodes.night?.ink).toBe("opening");
    await parts.fetchWhole("night");
    expect(parts.episodes.night?.ink).toBe("whole");
  });
});
