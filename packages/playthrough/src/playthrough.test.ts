import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortNight } from "../fixture/short-night.ts";
import type { PlaythroughOptions } from "./game.ts";
import { createPlaythrough, loadEpisode, type Playthrough } from "./playthrough.ts";
import { visibleLines } from "./scene.ts";

const episode = shortNight();

function begin(seed: number, more: Partial<PlaythroughOptions> = {}): Playthrough {
  return createPlaythrough({ episode, era: "2014", seed, language: "en", ...more });
}

function choose(game: Playthrough, ...choices: string[]): Playthrough {
  for (const choice of choices) game.apply({ type: "choose", choice });
  return game;
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** A seed whose call on Kite's Back connects. */
function connectedSeed(): number {
  for (let seed = 1; seed < 50; seed += 1) {
    const game = choose(begin(seed, { withoutDigests: true }), "start-02", "evening-04");
    if (game.scene().stage === "call") return seed;
  }
  throw new Error("No seed under 50 connects.");
}

describe("createPlaythrough", () => {
  it("tells to the first choice", () => {
    const scene = begin(7).scene();
    expect(scene).toMatchObject({ turn: 0, passage: "start", sceneId: "note", stage: "note", ended: false });
    expect(ids(scene.lines)).toEqual(["start-01"]);
    expect(ids(scene.choices)).toEqual(["start-02", "start-03"]);
  });

  it.each([
    ["era", { era: "1999" as never }, "unknown-era"],
    ["language", { language: "tlh" }, "unknown-language"],
    ["seed", { seed: -1 }, "bad-seed"],
    ["seed", { seed: 1.5 }, "bad-seed"],
    ["seed", { seed: Number.NaN }, "bad-seed"],
    ["seed", { seed: 4_294_967_296 }, "bad-seed"],
  ])("refuses an unknown %s with a sentence and a code", (_, more, code) => {
    expect(() => begin(1, more)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^[^\n]+\.$/) }),
    );
  });
});

describe("a scene", () => {
  it("carries claims, levels, places and the note card", () => {
    const scene = choose(begin(7), "start-02").scene();
    expect(scene.lines[0]).toMatchObject({ id: "evening-01", claims: ["night-household-check"], voice: "narration" });
    expect(ids(visibleLines(scene, "full"))).toEqual(["evening-01", "evening-02"]);
    expect(ids(visibleLines(scene, "bare"))).toEqual(["evening-01", "evening-03"]);
    expect(scene.choices[0]).toMatchObject({ id: "evening-04", place: "kites-back" });
    expect(scene.noteCard).toContainEqual({ label: "name", value: "needle" });
    expect(scene.noteCard.map(({ label }) => label)).not.toContain("number");
  });

  it("shows the price of what can be said", () => {
    const scene = choose(begin(connectedSeed()), "start-02", "evening-04").scene();
    expect(scene.choices.find(({ id }) => id === "call-05")).toMatchObject({ subject: "eaten", seconds: 90 });
    expect(scene.noteCard).toContainEqual({ label: "number", value: "known" });
  });

  it("cannot be changed from outside", () => {
    const scene = begin(7).scene();
    expect(() => (scene.lines as unknown[]).push("more")).toThrow(TypeError);
    expect(() => Object.assign(scene.view, { bars: 5 })).toThrow(TypeError);
  });

  it("passes the far voice through the line, the same however often it is read", () => {
    const seed = connectedSeed();
    const far = (game: Playthrough) =>
      game.log().flatMap((entry) => (entry.kind === "line" && entry.line.voice === "far" ? [entry.line] : []));
    const play = () => choose(begin(seed), "start-02", "evening-04", "call-05", "call-05", "call-05");
    const lines = far(play());
    expect(lines.length).toBe(4);
    expect(far(play())).toEqual(lines);
    for (const line of lines) expect(line.lostShare === 0).toBe(line.heard === line.text);
  });
});

describe("apply", () => {
  it("refuses what is not on offer and changes nothing", () => {
    const game = begin(7);
    const before = game.record();
    expect(() => choose(game, "evening-04")).toThrow(expect.objectContaining({ code: "unknown-choice" }));
    expect(game.record()).toEqual(before);
    expect(ids(choose(game, "start-02").scene().choices)).toEqual(["evening-04", "evening-05"]);
  });

  it("refuses anything after the end", () => {
    const game = choose(begin(connectedSeed()), "start-02", "evening-04", "call-07", "home-02", "after-03");
    expect(game.scene()).toMatchObject({ ended: true, stage: "ladder", choices: [] });
    expect(() => choose(game, "after-03")).toThrow(expect.objectContaining({ code: "ended" }));
  });

  it("keeps everything said and chosen, in order", () => {
    const log = choose(begin(7), "start-02").log();
    expect(log.map((entry) => (entry.kind === "line" ? entry.line.id : `> ${entry.choice.id}`))).toEqual([
      "start-01",
      "> start-02",
      "evening-01",
      "evening-02",
      "evening-03",
    ]);
    expect(log.map(({ turn }) => turn)).toEqual([0, 1, 1, 1, 1]);
  });

  it("knows the passages entered", () => {
    expect(choose(begin(7), "start-02").passagesSeen()).toEqual(["start", "evening"]);
  });
});

describe("a refused command", () => {
  it("is thrown in strict play when the story never asks", () => {
    const game = choose(begin(7, { strict: true }), "start-02");
    expect(() => choose(game, "evening-05")).toThrow(expect.objectContaining({ code: "refused-command" }));
  });

  it("is the story's business when it does ask", () => {
    const game = choose(begin(7, { strict: true }), "start-03");
    expect(ids(game.scene().lines)).toContain("start-04");
  });

  it("is an event otherwise", () => {
    const game = choose(begin(7), "start-02", "evening-05");
    expect(game.scene().view.lastEvents).toBeDefined();
  });
});

describe("the same seed and inputs", () => {
  it("give the same digests, with a fresh story or one told before", () => {
    const loaded = loadEpisode(episode);
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.array(fc.nat({ max: 10 }), { maxLength: 8 }), (seed, picks) => {
        const first = begin(seed);
        const again = begin(seed, { loaded });
        for (const pick of picks) {
          const { choices } = first.scene();
          const choice = choices[pick % Math.max(1, choices.length)];
          if (choice === undefined) break;
          choose(first, choice.id);
          choose(again, choice.id);
        }
        expect(again.record()).toEqual(first.record());
        expect(new Set(first.record().turns.map(({ digest }) => digest)).size).toBe(first.record().turns.length);
      }),
      { numRuns: 25 },
    );
  });

  it("differ from another seed's", () => {
    expect(begin(1).record().start).not.toBe(begin(2).record().start);
  });
});
