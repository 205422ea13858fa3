import { describe, expect, it } from "vitest";
import { shortNight } from "../fixture/short-night.ts";
import { createPlaythrough } from "./playthrough.ts";
import type { PlayRecord, PlayTurn } from "./record.ts";
import { playChoices, replay } from "./replay.ts";

const episode = shortNight();
const episodes = { [episode.id]: episode };

type Editable = PlayRecord & { turns: PlayTurn[] };

function record(): PlayRecord {
  const game = createPlaythrough({ episode, era: "2014", seed: 4, language: "en" });
  for (const choice of ["start-02", "evening-04", "call-05", "call-07"]) game.apply({ type: "choose", choice });
  return game.record();
}

function edited(edit: (record: Editable) => void): PlayRecord {
  const copy = JSON.parse(JSON.stringify(record()));
  edit(copy);
  return copy;
}

describe("replay", () => {
  it("ends on the last digest of the record", () => {
    const played = record();
    expect(replay(JSON.parse(JSON.stringify(played)), episodes)).toEqual({
      ok: true,
      turns: 4,
      digest: played.turns.at(-1)?.digest,
    });
  });

  it.each([
    [
      "a changed digest",
      (copy: Editable) => Object.assign(copy.turns[1]!, { digest: "a".repeat(64) }),
      2,
      "record-edited",
    ],
    ["a changed beginning", (copy: Editable) => Object.assign(copy, { start: "a".repeat(64) }), 0, "record-edited"],
    ["another seed", (copy: Editable) => Object.assign(copy, { seed: 5 }), 0, "record-edited"],
    [
      "a choice that is not there",
      (copy: Editable) => Object.assign(copy.turns[2]!.input, { choice: "fly" }),
      3,
      "unknown-choice",
    ],
    ["a turn left out", (copy: Editable) => copy.turns.splice(2, 1), 3, "record-edited"],
    ["an unknown episode", (copy: Editable) => Object.assign(copy, { episode: "constructor" }), 0, "unknown-episode"],
    ["an unknown era", (copy: Editable) => Object.assign(copy, { era: "1999" }), 0, "unknown-era"],
    ["an unknown language", (copy: Editable) => Object.assign(copy, { language: "xx" }), 0, "unknown-language"],
  ])("stops at the first difference: %s", (_, edit, turn, code) => {
    expect(replay(edited(edit), episodes)).toMatchObject({ ok: false, turn, code });
  });

  it("tells what was expected and what was found", () => {
    const copy = edited((made) => Object.assign(made.turns[1]!, { digest: "a".repeat(64) }));
    expect(replay(copy, episodes)).toMatchObject({ expected: "a".repeat(64), actual: record().turns[1]?.digest });
  });

  it("names the versions when the build is another", () => {
    const copy = edited((made) =>
      Object.assign(made, { episodeVersion: "older", worldVersion: "0", start: "b".repeat(64) }),
    );
    const result = replay(copy, episodes);
    expect(result).toMatchObject({ ok: false, code: "record-other-build" });
    expect(result.ok ? "" : result.message).toMatch(/version older of the episode.*version 0 of the world/);
  });
});

describe("playChoices", () => {
  const { seed, era, language } = record();
  const way = { episode: episode.id, era, seed, language };

  it("comes to the same game as the record, digest by digest", () => {
    const choices = record().turns.map(({ input }) => input.choice);
    expect(playChoices({ ...way, choices }, episodes).record()).toEqual(record());
    expect(playChoices({ ...way, choices: [] }, episodes).scene().turn).toBe(0);
  });

  it("says which choice is no longer there, and which episode", () => {
    expect(() => playChoices({ ...way, choices: ["start-02", "gone"] }, episodes)).toThrow(/gone/);
    expect(() => playChoices({ ...way, episode: "gone", choices: [] }, episodes)).toThrow(/no episode "gone"/);
  });
});
