import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortNight } from "../fixture/short-night.ts";
import { PLAYTHROUGH_ERROR_CODES, PlaythroughError } from "./errors.ts";
import { digestOfSnapshot } from "./game.ts";
import { createPlaythrough, type Playthrough } from "./playthrough.ts";
import { replay } from "./replay.ts";
import { checkSave, readSave, resume, rewindToSceneStart, SAVE_TEXT_LIMIT, type Save, save } from "./save.ts";

const episode = shortNight();
const episodes = { [episode.id]: episode };

function played(...choices: string[]): Playthrough {
  const game = createPlaythrough({ episode, era: "2014", seed: 4, language: "en" });
  for (const choice of choices) game.apply({ type: "choose", choice });
  return game;
}

/** Through a text and back, as a browser or a file keeps it. */
const kept = (game: Playthrough) => JSON.parse(JSON.stringify(save(game)));

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PlaythroughError)) throw error;
    expect(PLAYTHROUGH_ERROR_CODES).toContain(error.code);
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return error.code;
  }
  return "accepted";
}

describe("resume", () => {
  it("goes on in the middle of a scene exactly as if nothing had happened", () => {
    const whole = played("start-02", "evening-04", "call-05");
    const resumed = resume(kept(whole), episodes);
    expect(resumed.scene()).toEqual(whole.scene());
    expect(resumed.log()).toEqual(whole.log());
    for (const game of [whole, resumed]) {
      for (const choice of ["call-05", "call-07", "home-02"]) game.apply({ type: "choose", choice });
    }
    expect(resumed.record()).toEqual(whole.record());
    expect(resumed.passagesSeen()).toEqual(whole.passagesSeen());
    expect(replay(resumed.record(), episodes)).toMatchObject({ ok: true, turns: 6 });
  });

  it("still knows where the telling put her", () => {
    const game = played("start-02");
    expect(game.scene().where).toBe("pump");
    const resumed = resume(kept(game), episodes);
    expect(resumed.scene()).toEqual(game.scene());
    expect(resumed.snapshot().standing).toEqual(game.snapshot().standing);
  });

  it.each([
    ["world", (saved: Save) => Object.assign(saved.snapshot.world, { money_CNY: 1_000_000 })],
    ["ink state", (saved: Save) => Object.assign(saved.snapshot, { ink: "{}" })],
    ["scene", (saved: Save) => Object.assign(saved.snapshot.scene, { stage: "reveal" })],
    ["log", (saved: Save) => Object.assign(saved.snapshot, { log: saved.snapshot.log.slice(1) })],
    ["memory", (saved: Save) => Object.assign(saved.snapshot.memory, { bribed: true })],
  ])("plays the record again when the %s was edited", (_, edit) => {
    const game = played("start-02", "evening-04");
    const saved = kept(game);
    edit(saved);
    expect(resume(saved, episodes).scene()).toEqual(game.scene());
    expect(resume(saved, episodes).log()).toEqual(game.log());
  });

  it("plays the record again when the snapshot is of another episode version, and says so when it cannot", () => {
    const saved = kept(played("start-02"));
    saved.record.episodeVersion = "another";
    expect(resume(saved, episodes).scene().turn).toBe(1);
    saved.record.turns[0].digest = "0".repeat(64);
    expect(() => resume(saved, episodes)).toThrow(/version another of the episode/);
    expect(refusal(() => resume(saved, episodes))).toBe("record-other-build");
  });

  it("plays the record again when a snapshot is nested without end", () => {
    const saved = kept(played("start-02"));
    const deep = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    expect(resume({ ...saved, snapshot: { ...saved.snapshot, world: deep } }, episodes).scene().turn).toBe(1);
  });

  it("refuses a forged snapshot whose digests are right but whose record is not what was played", () => {
    const saved = kept(played("start-02"));
    saved.snapshot.ink = '{"flows":{}}';
    const { record, snapshot } = saved;
    record.turns[0].digest = digestOfSnapshot(record, snapshot);
    expect(refusal(() => resume(saved, episodes))).toBe("record-edited");
  });

  it("goes on with a record alone, after its last input", () => {
    const whole = played("start-02", "evening-04");
    const resumed = resume(JSON.parse(JSON.stringify(whole.record())), episodes);
    expect(resumed.scene()).toEqual(whole.scene());
    expect(resumed.record()).toEqual(whole.record());
  });

  it("refuses an edited record", () => {
    const saved = kept(played("start-02", "evening-04"));
    expect(refusal(() => resume({ ...saved, record: { ...saved.record, seed: 5 } }, episodes))).toBe("record-edited");
    saved.record.turns[0].input.choice = "start-03";
    expect(refusal(() => resume(saved, episodes))).toBe("record-edited");
  });
});

describe("checkSave", () => {
  const saved = kept(played("start-02"));

  it.each([
    ["foreign", { hello: 1 }, "save-foreign"],
    ["a list", [saved], "save-foreign"],
    ["another version", { ...saved, version: 9 }, "save-version"],
    ["no record", { ...saved, record: null }, "record-foreign"],
    ["no snapshot", { ...saved, snapshot: undefined }, "save-damaged"],
    ["a snapshot without its story", { ...saved, snapshot: { ...saved.snapshot, ink: 3 } }, "save-damaged"],
  ])("refuses %s", (_, value, code) => {
    expect(refusal(() => checkSave(value))).toBe(code);
  });

  it("refuses cut-off and endless text", () => {
    const text = JSON.stringify(saved);
    for (let length = 0; length < text.length; length += 97) {
      expect(refusal(() => readSave(text.slice(0, length)))).toBe("save-unreadable");
    }
    expect(refusal(() => readSave(" ".repeat(SAVE_TEXT_LIMIT + 1)))).toBe("save-too-large");
    expect(readSave(text).record).toEqual(saved.record);
  });

  it("never lets anything else escape, whatever the save holds", () => {
    const member = fc.constantFrom("world", "ink", "memory", "standing", "scene", "log");
    fc.assert(
      fc.property(member, fc.jsonValue(), (name, value) => {
        const edited = { ...saved, snapshot: { ...saved.snapshot, [name]: value } };
        expect(["accepted", "save-damaged"]).toContain(refusal(() => resume(edited, episodes)));
      }),
      { numRuns: 40 },
    );
    fc.assert(fc.property(fc.anything(), (value) => void refusal(() => resume(value, episodes))));
  });
});

describe("rewindToSceneStart", () => {
  it("goes to the turn in which the scene began, and from there to the scene before", () => {
    const game = played("start-02", "evening-04", "call-05", "call-05");
    expect(game.sceneStart()).toBe(2);
    const start = rewindToSceneStart(game, episodes);
    expect(start.scene()).toMatchObject({ turn: 2, sceneId: "call" });
    expect(game.scene().turn).toBe(4);
    const before = rewindToSceneStart(start, episodes);
    expect(before.scene()).toMatchObject({ turn: 1, sceneId: "evening" });
    expect(rewindToSceneStart(rewindToSceneStart(before, episodes), episodes).scene().turn).toBe(0);
  });

  it("leaves a game that goes on like any other", () => {
    const game = rewindToSceneStart(played("start-02", "evening-04", "call-05"), episodes);
    game.apply({ type: "choose", choice: "call-07" });
    expect(game.record()).toEqual(played("start-02", "evening-04", "call-07").record());
  });
});
