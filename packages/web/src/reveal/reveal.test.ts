import { MOMENT_SOURCES, type Reveal, type RevealMoment, type WorldEvent } from "@connection-denied/playthrough";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countyLand } from "../picture/county-land.ts";
import { layoutLabels } from "../picture/label-layout.ts";
import { asGrade } from "../sources/grades.ts";
import { allWords } from "../words/all-words.ts";
import { labelsOf } from "./map-labels.ts";
import { gradeKey, rowSentence, sentenceOf, whenOf } from "./moment-words.ts";
import { beyond, pictureAt, wayUntil } from "./picture-at.ts";
import { rowsOf, stopsOf } from "./reveal-stops.ts";
import { clockAt, placeOn, ticksIn, timesOf } from "./time-axis.ts";

const words = allWords("en");

function moment(t_s: number, data: Record<string, unknown>, more: Partial<RevealMoment> = {}): RevealMoment {
  const day = Math.floor(t_s / 86_400);
  return {
    t_s,
    day,
    clock: clockAt(t_s),
    kind: data.type as RevealMoment["kind"],
    hidden: false,
    grade: "invented",
    claims: [],
    data: { t_s, day, hidden: false, ...data } as unknown as WorldEvent,
    ...more,
  };
}

const fix = (t_s: number, major_m: number) =>
  moment(
    t_s,
    { type: "fix", x_m: 5000, y_m: 5000 },
    { x_m: 5000, y_m: 5000, ellipse: { major_m, minor_m: 100, azimuth_deg: 90 } },
  );
const bearing = (t_s: number, listener: string) =>
  moment(t_s, { type: "bearing", listener, x_m: 1000, y_m: 3000, azimuth_deg: 100, sigma_deg: 4, obstructed: false });
const step = (t_s: number, x_m: number, team = 1) =>
  moment(t_s, { type: "team-moved", team, x_m, y_m: 3000 }, { x_m, y_m: 3000 });

const NIGHT: RevealMoment[] = [
  moment(0, { type: "arranged", phone: "own", cost_CNY: 0 }),
  moment(14_000, { type: "left", place: "house" }),
  moment(18_000, { type: "assembled" }),
  moment(18_000, { type: "registered", cell: "across", bars: 3 }),
  moment(18_010, { type: "connected" }),
  moment(18_020, { type: "heard", listener: "ridge-post", level_dBm: -95 }),
  moment(18_080, { type: "heard", listener: "ridge-post", level_dBm: -93 }),
  moment(18_090, { type: "team-sent", team: 1, from: { x_m: 3400, y_m: 2900 }, waitingForTrain: true }),
  moment(18_100, { type: "alarm", listener: "ridge-post" }),
  bearing(18_110, "ridge-post"),
  bearing(18_120, "ridge-post"),
  bearing(18_125, "county-office"),
  fix(18_130, 2000),
  fix(18_150, 1900),
  fix(18_170, 900),
  step(18_180, 3500),
  step(18_200, 3600),
  fix(18_210, 880),
  moment(18_300, { type: "jam-burst", from_t_s: 18_290, to_t_s: 18_600 }),
  moment(18_310, { type: "hung-up", airSeconds: 300 }),
  moment(18_320, { type: "taken-apart" }),
  moment(86_400, { type: "day-passed" }),
  moment(172_800, { type: "day-passed" }),
  moment(259_200, { type: "told", who: "neighbour", what: "out-at-night" }),
];

const REVEAL: Reveal = {
  moments: NIGHT,
  path: [
    { t_s: 0, day: 0, x_m: 4500, y_m: 3500 },
    { t_s: 14_000, day: 0, x_m: 4500, y_m: 3500 },
    { t_s: 16_000, day: 0, x_m: 4500, y_m: 4500 },
  ],
  from_t_s: 0,
  to_t_s: 18_320,
  fate: "on-file",
  plan: null,
};

describe("what is worth a stop", () => {
  const stops = stopsOf(NIGHT);
  const kinds = stops.map((i) => NIGHT[i]!.kind);

  it("tells each post's first hearing and first direction once", () => {
    expect(kinds.filter((kind) => kind === "heard")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "bearing")).toHaveLength(2);
  });

  it("tells the ellipse when it changes, and the last one always", () => {
    const told = stops.filter((i) => NIGHT[i]!.kind === "fix").map((i) => NIGHT[i]!.ellipse!.major_m);
    expect(told).toEqual([2000, 900, 880]);
  });

  it("tells the jamming that met the phone, and the rest in one row of the list", () => {
    const burst = (t_s: number) => moment(t_s, { type: "jam-burst", from_t_s: t_s, to_t_s: t_s + 300 });
    const quiet = [burst(11_000), burst(12_000), burst(13_000)];
    expect(stopsOf(quiet)).toEqual([]);
    const withCall = [...quiet, ...NIGHT.slice(2)].sort((a, b) => a.t_s - b.t_s);
    const told = stopsOf(withCall).map((i) => withCall[i]!);
    expect(told.filter((one) => one.kind === "jam-burst").map((one) => one.t_s)).toEqual([18_300]);
    const row = rowsOf(withCall).find(({ count }) => count > 1)!;
    expect(rowSentence(row, words)).toContain("ran 3 times");
  });

  it("tells the talk of a call once, with all its seconds", () => {
    const say = (t_s: number, talked_s: number) =>
      moment(t_s, { type: "spoken", subject: "goose", seconds: 13, frameErasure: 0 }, { talked_s });
    const calls = [
      moment(100, { type: "connected" }),
      ...[13, 26, 84].map((talked_s) => say(100 + talked_s, talked_s)),
      moment(300, { type: "connected" }),
      say(313, 13),
    ];
    const told = stopsOf(calls).map((i) => sentenceOf(calls[i]!, words));
    expect(told.filter((sentence) => sentence.includes("talked"))).toEqual([
      "You talked, one minute and 24 seconds in all.",
      "You talked, 13 seconds in all.",
    ]);
  });

  it("does not stop for every step of a team or quiet day", () => {
    expect(kinds).not.toContain("team-moved");
    expect(kinds).not.toContain("day-passed");
    expect(kinds).toContain("told");
  });

  it("lists what it stops at", () => {
    expect(rowsOf(NIGHT).map(({ first }) => NIGHT.indexOf(first))).toEqual(stops);
  });
});

describe("the map at a moment", () => {
  const indexOf = (kind: string, nth = 0) =>
    NIGHT.map((one, i) => (one.kind === kind ? i : -1)).filter((i) => i >= 0)[nth]!;

  it("shows nothing that has not happened yet", () => {
    const before = pictureAt(REVEAL, indexOf("assembled"));
    expect(before.bearings).toEqual([]);
    expect(before.ellipses).toEqual([]);
    expect(before.listening.size).toBe(0);
  });

  it("puts her on her way, between two points of it", () => {
    expect(wayUntil(REVEAL.path, 15_000).her).toEqual({ x_m: 4500, y_m: 4000 });
    expect(wayUntil(REVEAL.path, 99_999).her).toEqual({ x_m: 4500, y_m: 4500 });
  });

  it("marks the newest line of each post and the newest ellipse", () => {
    const picture = pictureAt(REVEAL, NIGHT.length - 1);
    expect(picture.bearings.filter((one) => one.isLatest).map((one) => one.listener)).toEqual([
      "ridge-post",
      "county-office",
    ]);
    expect(picture.ellipses.filter((one) => one.isLatest).map((one) => one.major_m)).toEqual([880]);
  });

  it("follows a team from waiting to moving", () => {
    expect(pictureAt(REVEAL, indexOf("team-sent")).teams[0]).toMatchObject({ doing: "waiting", at: { x_m: 3400 } });
    const later = pictureAt(REVEAL, indexOf("team-moved", 1)).teams[0]!;
    expect(later.doing).toBe("moving");
    expect(later.trail.map((point) => point.x_m)).toEqual([3400, 3500, 3600]);
  });

  it("knows when the jammers run", () => {
    expect(pictureAt(REVEAL, indexOf("jam-burst")).isJamming).toBe(true);
    expect(pictureAt(REVEAL, indexOf("told")).isJamming).toBe(false);
  });

  it("draws a line from a post in its direction", () => {
    const end = beyond({ x_m: 0, y_m: 0 }, 90, 1000);
    expect(end.x_m).toBeCloseTo(1000);
    expect(end.y_m).toBeCloseTo(0);
    expect(beyond({ x_m: 0, y_m: 0 }, 180, 1000).y_m).toBeCloseTo(1000);
  });

  it("keeps the names of the posts on a narrow screen", () => {
    const land = countyLand();
    const size_px = 320;
    const px = (metres: number) => (metres / land.extent_m) * size_px;
    const labels = labelsOf(land, pictureAt(REVEAL, NIGHT.length - 1), words);
    const points = labels.map(({ id, text, x_m, y_m }) => ({
      id,
      text,
      x_px: px(x_m),
      y_px: px(y_m),
      isWanted: id.startsWith("listener-"),
    }));
    const sides = layoutLabels(points, size_px, 12.5);
    for (const { id } of land.listeners) expect(sides.get(`listener-${id}`), id).not.toBe("none");
  });

  it("has a name for every shape", () => {
    for (let i = 0; i < NIGHT.length; i++) {
      for (const label of labelsOf(countyLand(), pictureAt(REVEAL, i), words)) expect(label.text).not.toContain("⟦");
    }
  });
});

describe("the sentences", () => {
  it("exist for every kind of event that the record of moments knows", () => {
    for (const kind of Object.keys(MOMENT_SOURCES)) expect(words(`reveal-${kind}`), kind).not.toContain("⟦");
  });

  it("leave no hole when told with an event's own values", () => {
    for (const one of NIGHT) {
      expect(sentenceOf(one, words)).not.toMatch(/⟦|\{|\$|undefined/);
      expect(words(`grade-${asGrade(gradeKey(one))}`)).not.toContain("⟦");
    }
  });

  it("say no more than was recorded", () => {
    const say = (data: Record<string, unknown>) => sentenceOf(moment(100, data), words);
    expect(say({ type: "seen", by: "neighbour", voice: true, place: "house" })).toContain("a voice");
    expect(say({ type: "seen", by: "neighbour", place: "house" })).toContain("saw you");
    expect(say({ type: "told", who: "neighbour", what: "a-voice-at-night" })).not.toContain("out at night");
    expect(say({ type: "told", who: "unit-head", what: "what-you-confided" })).not.toContain("out at night");
    expect(say({ type: "team-arrived", team: 0, place: "house" })).toBe("They reached the row your house stands in.");
    expect(say({ type: "filed", entry: { kind: "seen-by-team", source: "team", day: 0 } })).toContain("your house");
    expect(say({ type: "filed", entry: { kind: "seen-by-team", source: "team-1", day: 0 } })).toContain("in the dark");
    expect(say({ type: "excuse-ready", excuse: "none" })).toContain("nothing ready");
    expect(say({ type: "met", who: "sergeant", stopped: true, excuse: "none" })).toContain("no answer ready");
    expect(say({ type: "met", who: "sergeant", stopped: true, excuse: "herbs" })).toContain("your answer");
  });

  it("say the day after the night and the clock on it", () => {
    expect(whenOf(NIGHT[4]!, words)).toBe("23:00");
    expect(whenOf(NIGHT.at(-1)!, words)).toBe("Day 3");
  });
});

describe("the time axis", () => {
  it("reads time on air, jamming and the phone's own span from the moments", () => {
    const times = timesOf(NIGHT);
    expect(times.air).toEqual([{ from_t_s: 18_010, to_t_s: 18_310 }]);
    expect(times.jams).toEqual([{ from_t_s: 18_290, to_t_s: 18_600 }]);
    expect(times.call).toEqual({ from_t_s: 17_970, to_t_s: 18_380 });
    expect(times.night.from_t_s).toBeLessThanOrEqual(14_000);
    expect(times.night.to_t_s).toBeGreaterThanOrEqual(18_320);
  });

  it("has no call when the phone was never put together", () => {
    expect(timesOf(NIGHT.slice(0, 2)).call).toBeNull();
    expect(timesOf([]).air).toEqual([]);
  });

  it("keeps ticks round, inside, and few enough to be read", () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 40_000 }), length: fc.integer({ min: 60, max: 40_000 }) });
    fc.assert(
      fc.property(span, fc.integer({ min: 3, max: 12 }), ({ from, length }, most) => {
        const ticks = ticksIn({ from_t_s: from, to_t_s: from + length }, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from);
          expect(tick).toBeLessThanOrEqual(from + length);
          expect(tick % 60).toBe(0);
        }
      }),
    );
  });

  it("never draws outside its width", () => {
    expect(placeOn({ from_t_s: 100, to_t_s: 200 }, 500, 50)).toBe(0);
    expect(placeOn({ from_t_s: 100, to_t_s: 200 }, 500, 150)).toBe(250);
    expect(placeOn({ from_t_s: 100, to_t_s: 200 }, 500, 999)).toBe(500);
  });
});
