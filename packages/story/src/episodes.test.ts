import { describe, expect, it } from "vitest";
import { episodeIds, readEpisode, readEvidence } from "../../../tools/read-content.ts";
import { compileEpisode } from "./compile.ts";

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
