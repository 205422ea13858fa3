import { FAR_COMMANDS, FAR_QUESTIONS } from "@connection-denied/story/vocabulary";
import { describe, expect, it } from "vitest";
import { farNight, shortNight } from "../fixture/short-night.ts";
import { type FarEnd, openFarDoors } from "./far-doors.ts";
import type { HeardItem, HeardWords, Night } from "./night.ts";
import { createPlaythrough, type Playthrough } from "./playthrough.ts";
import { checkRecord, type PlayRecord } from "./record.ts";
import { hearNight, replay } from "./replay.ts";
import { resume, rewindToSceneStart, save } from "./save.ts";
import { tellIn } from "./tell-in.ts";

const near = shortNight();
const far = farNight();
const episodes = { [near.id]: near, [far.id]: far };

function playNight(seed: number, ...choices: string[]): PlayRecord {
  const game = createPlaythrough({ episode: near, era: "2014", seed, language: "en" });
  for (const choice of choices) game.apply({ type: "choose", choice });
  return game.record();
}

const WAY_UP = ["start-02", "evening-04"];
const WAY_OUT = ["home-02", "after-03"];

/** Nights with a call of two questions, hung up: under some seeds the line goes first. */
function calledNights(count: number): PlayRecord[] {
  const nights: PlayRecord[] = [];
  for (let seed = 1; seed < 80 && nights.length < count; seed += 1) {
    try {
      nights.push(playNight(seed, ...WAY_UP, "call-05", "call-05", "call-07", ...WAY_OUT));
    } catch {
      // That seed's line went, or was never there.
    }
  }
  return nights;
}

const [called, another] = calledNights(2) as [PlayRecord, PlayRecord];

function begin(record: PlayRecord, change: Partial<Night> = {}): Playthrough {
  const night = { ...hearNight(record, episodes), ...change };
  return createPlaythrough({ episode: far, era: "2014", seed: 5, language: "en", night });
}

/** Takes the first choice until the end. */
function toTheEnd(game: Playthrough): Playthrough {
  while (!game.scene().ended) game.apply({ type: "choose", choice: game.scene().choices[0]?.id ?? "" });
  return game;
}

const ids = (game: Playthrough) => game.log().flatMap((entry) => (entry.kind === "line" ? [entry.line.id] : []));
const words = (items: readonly HeardItem[]) => items.filter((item): item is HeardWords => item.kind === "words");

describe("a heard night", () => {
  it("holds what passed the line and nothing else, the daughter's own words whole", () => {
    const { calls } = hearNight(called, episodes);
    expect(calls).toHaveLength(1);
    const [call] = calls;
    expect(call?.end).toBe("hung-up");
    const said = words(call?.items ?? []);
    expect(said.map(({ from, id }) => `${from} ${id}`)).toEqual([
      "daughter call-02",
      "mother call-05",
      "daughter call-06",
      "mother call-05",
    ]);
    for (const item of said.filter(({ from }) => from === "daughter")) expect(item.heard).toBe(item.text);
    expect(call?.items.map(({ air_s }) => air_s)).toEqual([0, 90, 90, 180]);
  });

  it("loses of the mother's words what the frames lost", () => {
    const lost = Array.from({ length: 60 }, (_, seed) => seed)
      .flatMap((seed) => {
        try {
          return [playNight(seed, ...WAY_UP, "call-05", "call-07", ...WAY_OUT)];
        } catch {
          return [];
        }
      })
      .flatMap((record) => hearNight(record, episodes).calls)
      .flatMap(({ items }) => words(items))
      .filter(({ from, lostShare }) => from === "mother" && lostShare > 0);
    expect(lost.length).toBeGreaterThan(0);
    for (const item of lost) expect(item.heard).not.toBe(item.text);
  });

  it.each([
    ["night-unfinished", () => ({ ...called, turns: called.turns.slice(0, 2) })],
    ["night-foreign", () => toTheEnd(begin(called)).record()],
    ["unknown-episode", () => ({ ...called, episode: "nowhere" })],
    ["record-edited", () => ({ ...called, start: "0".repeat(64) })],
  ])("is refused as %s with one sentence", (code, record) => {
    expect(() => hearNight(record(), episodes)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^[^\n]+$/) }),
    );
  });
});

describe("hearing it", () => {
  it("is refused without a night", () => {
    const options = { episode: far, era: "2014", seed: 5, language: "en" } as const;
    expect(() => createPlaythrough(options)).toThrow(expect.objectContaining({ code: "night-missing" }));
  });

  it("plays the recorded lines in order, hers from afar and the daughter's own beside the telephone", () => {
    const game = toTheEnd(begin(called));
    const voices = game.log().flatMap((entry) => (entry.kind === "line" ? [[entry.line.id, entry.line.voice]] : []));
    expect(voices).toEqual(
      expect.arrayContaining([
        ["call-02", "near"],
        ["call-05", "far"],
        ["call-06", "near"],
      ]),
    );
    expect(ids(game)).toEqual(expect.arrayContaining(["far-home-02", "far-home-03", "far-never-03"]));
    expect(ids(game)).not.toContain("far-start-02");
  });

  it("says of a sample that it is one, and makes sense of a telephone that did not ring", () => {
    const game = toTheEnd(begin(called, { sample: true, calls: [] }));
    expect(ids(game)).toContain("far-start-02");
    expect(ids(game)).not.toContain("far-line-01");
    expect(game.scene()).toMatchObject({ ended: true, stage: "ladder", seat: "daughter" });
  });

  it("shows the seconds of the call, the days, and nothing of the other side", () => {
    const game = begin(called);
    for (const choice of ["far-start-03", "far-stairs-02"]) game.apply({ type: "choose", choice });
    const { view, noteCard } = game.scene();
    expect(view).toMatchObject({ phone: "in-call", connected: true, airSeconds: 90, cell: null, fate: "none-yet" });
    expect(noteCard.map(({ label }) => label)).toEqual(["caller", "clock"]);
    expect(toTheEnd(game).scene().view).toMatchObject({ phone: "on", day: 3, fate: "none-yet" });
  });
});

describe("hearing it in other words", () => {
  const ASKED = "“밥은 먹었니?” 하고 묻는다.";
  const told = (lines: Record<string, string>) =>
    tellIn(toTheEnd(begin(called)), { language: "ko", title: null, lines }, "en")
      .log()
      .flatMap((entry) => (entry.kind === "line" ? [entry.line] : []));

  it("brings of the mother's lines what they quote, and loses of that the stretch that was lost", () => {
    const own = toTheEnd(begin(called)).log();
    const asked = told({ "call-05": ASKED }).filter(({ id }) => id === "call-05");
    expect(asked.map(({ text }) => text)).toEqual(asked.map(() => "“밥은 먹었니?”"));
    const lost = own.flatMap((entry) =>
      entry.kind === "line" && entry.line.id === "call-05" ? [entry.line.lostShare > 0] : [],
    );
    expect(lost.length).toBeGreaterThan(1);
    expect(asked.map(({ heard, text }) => heard !== text)).toEqual(lost);
    for (const { heard } of asked) expect(heard).not.toContain("묻는다");
  });

  it("leaves the story's own lines whole, and says so where words quote nothing", () => {
    const lines = told({ "far-stairs-01": "계단. “거기 누구요?” 아무도 없다.", "call-05": "묻는다." });
    expect(lines.find(({ id }) => id === "far-stairs-01")?.text).toBe("계단. “거기 누구요?” 아무도 없다.");
    expect(lines.find(({ id }) => id === "call-05")).toMatchObject({ language: "en" });
  });
});

describe("its record", () => {
  it("carries the night, and replays, resumes and rewinds with equal digests", () => {
    const game = begin(called);
    for (const choice of ["far-start-03", "far-stairs-02"]) game.apply({ type: "choose", choice });
    const kept = JSON.parse(JSON.stringify(save(game)));
    const resumed = toTheEnd(resume(kept, episodes));
    const whole = toTheEnd(game).record();
    expect(resumed.record()).toEqual(whole);
    expect(whole).toMatchObject({ version: 2, night: { sample: false, record: called } });
    expect(replay(JSON.parse(JSON.stringify(whole)), episodes)).toMatchObject({ ok: true, turns: whole.turns.length });
    const forged = { ...kept, snapshot: { ...kept.snapshot, ear: { ...kept.snapshot.ear, day: 9 } } };
    expect(resume(forged, episodes).scene().view.day).toBe(0);
    expect(rewindToSceneStart(resume(kept, episodes), episodes).scene().sceneId).toBe("stairs");
  });

  it("differs in its digests when another night lies in it", () => {
    const other = begin(another).record();
    expect(begin(called).record().start).not.toBe(other.start);
  });

  it.each([
    ["no night", (record: PlayRecord) => ({ ...record, night: undefined })],
    ["a night that is no record", (record: PlayRecord) => ({ ...record, night: { sample: false, record: {} } })],
    ["a night within a night", (record: PlayRecord) => ({ ...record, night: { sample: false, record } })],
    ["no word whether it is a sample", (record: PlayRecord) => ({ ...record, night: { record: called } })],
  ])("is damaged with %s", (_, spoil) => {
    const record = begin(called).record();
    expect(() => checkRecord(spoil(record))).toThrow(expect.objectContaining({ code: "record-damaged" }));
  });
});

describe("the doors of the far end", () => {
  it("are those of its vocabulary and no others", () => {
    const names = [...openFarDoors({} as FarEnd).keys()].sort();
    expect(names).toEqual([...Object.keys(FAR_QUESTIONS), ...Object.keys(FAR_COMMANDS)].sort());
  });
});
