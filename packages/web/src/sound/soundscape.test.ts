import { readFileSync } from "node:fs";
import type { HeardEvent, Hearing, Scene } from "@connection-denied/playthrough";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { VOICE_dB } from "./murmur.ts";
import { signalPitch_Hz } from "./phone-tones.ts";
import type { Bed, Soundscape, Tone } from "./sounds.ts";
import { newCaptions, soundscapeOf } from "./soundscape.ts";

const VALLEY = { aboveRiver_m: 42, river_m: 810, village_m: 0 };
const RIDGE = { aboveRiver_m: 350, river_m: 2400, village_m: 1700 };
const FAR_RIDGE = { aboveRiver_m: 620, river_m: 5400, village_m: 4700 };

interface Given {
  seat?: Scene["seat"];
  stage?: Scene["stage"];
  where?: Scene["where"];
  view?: Partial<Scene["view"]>;
  lines?: Scene["lines"];
  hearing?: Partial<Hearing>;
  barsBefore?: number;
}

function listen({
  seat = "mother",
  stage = "call",
  where,
  view,
  lines = [],
  hearing,
  barsBefore = 3,
}: Given = {}): Soundscape {
  const onTheRidge = { place: "kites-back", phone: "in-call", bars: 3, connected: true, ...view };
  return soundscapeOf({
    scene: { seat, stage, ...(where === undefined ? {} : { where }), view: onTheRidge as Scene["view"], lines },
    hearing: { earshot: RIDGE, cIN_dB: 20, events: [], voices: [], ...hearing },
    barsBefore,
  });
}

function bed(sounds: Soundscape, kind: Bed["kind"]): Bed {
  const found = sounds.beds.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

const tonesOf = (sounds: Soundscape) => sounds.cues.filter((cue): cue is Tone => cue.kind === "tone");
const keysOf = (sounds: Soundscape) => sounds.captions.map(({ key }) => key);

function farLine(id: string, heard: string, lostShare = 0): Scene["lines"][number] {
  return { id, text: heard, heard, lostShare, voice: "far", claims: [], invented: false };
}

const PIECES = [
  { text: "Moth", part: "spoken" },
  { text: "", part: "lost" },
] as const;

describe("the land", () => {
  it("blows harder and brighter the higher she stands, and duller behind walls", () => {
    const winds = [VALLEY, RIDGE, FAR_RIDGE].map((earshot) => bed(listen({ hearing: { earshot } }), "wind"));
    expect(winds.map(({ level_dB }) => level_dB)).toEqual(winds.map(({ level_dB }) => level_dB).sort((a, b) => a - b));
    expect(winds.map(({ cutoff_Hz }) => cutoff_Hz)).toEqual(
      winds.map(({ cutoff_Hz }) => cutoff_Hz).sort((a, b) => a - b),
    );
    const home = { view: { place: "house" as const }, hearing: { earshot: VALLEY } };
    const inside = bed(listen(home), "wind");
    const atThePump = bed(listen({ ...home, where: "pump" }), "wind");
    expect(inside.level_dB).toBeLessThan(atThePump.level_dB);
    expect(inside.cutoff_Hz).toBeLessThan(atThePump.cutoff_Hz);
  });

  it("lets the river fall by 6 dB for twice the distance, and end", () => {
    const at = (river_m: number) => bed(listen({ hearing: { earshot: { ...RIDGE, river_m } } }), "river");
    expect(at(800).level_dB - at(1600).level_dB).toBeCloseTo(20 * Math.log10(2), 6);
    expect(at(800).cutoff_Hz).toBeGreaterThan(at(1600).cutoff_Hz);
    expect(listen({ hearing: { earshot: FAR_RIDGE } }).beds.map(({ kind }) => kind)).not.toContain("river");
  });

  it("has dogs exactly when the world has one, fainter from far away", () => {
    expect(listen().cues).toEqual([]);
    const barks = (earshot: Hearing["earshot"]) => listen({ hearing: { earshot, events: ["dog"] } }).cues;
    expect(barks(RIDGE).length).toBeGreaterThan(1);
    expect(barks(FAR_RIDGE)[0]?.level_dB).toBeLessThan(barks(VALLEY)[0]?.level_dB ?? 0);
  });
});

describe("the line", () => {
  it("has noise as far under the voice as the carrier stands over interference and noise", () => {
    const levels = [28, 21, 14, 7, 0].map((cIN_dB) => bed(listen({ hearing: { cIN_dB } }), "line-noise").level_dB);
    expect(levels).toEqual([28, 21, 14, 7, 0].map((cIN_dB) => VOICE_dB - cIN_dB));
  });

  it("has the line in Seoul, and no weather", () => {
    expect(listen({ seat: "daughter" }).beds.map(({ kind }) => kind)).toEqual(["line-noise"]);
  });

  it("never hurts, whatever jams it", () => {
    expect(bed(listen({ hearing: { cIN_dB: -30 } }), "line-noise").level_dB).toBeLessThanOrEqual(VOICE_dB + 2);
  });

  it("is silent without a call, and the land waits after one", () => {
    const ended = listen({
      stage: "phone",
      view: { connected: false },
      hearing: { cIN_dB: null, events: ["hung-up"] },
    });
    expect(ended.beds.map(({ kind }) => kind)).not.toContain("line-noise");
    expect(bed(ended, "wind").from_s).toBeGreaterThan(3);
    expect(keysOf(ended)[0]).toBe("sound-silence");
    const lines = [farLine("a", "Moth–", 0.5)];
    const voices = [{ id: "a", pieces: PIECES }];
    expect(listen({ lines, hearing: { cIN_dB: null, voices } }).cues).toEqual([]);
  });

  it("says each far line once, one after another, with its holes", () => {
    const lines = [farLine("a", "Moth–", 0.5), farLine("b", "Moth–", 0.5)];
    const voices = lines.map(({ id }) => ({ id, pieces: PIECES }));
    const said = listen({ lines, hearing: { voices } });
    const murmurs = said.cues.filter((cue) => cue.kind === "murmur");
    expect(murmurs.map(({ syllables }) => syllables.map(({ lost }) => lost))).toEqual([
      [false, true],
      [false, true],
    ]);
    const [first, second] = murmurs;
    expect(second?.at_s).toBeGreaterThan((first?.at_s ?? 0) + (first?.length_s ?? 0));
    expect(keysOf(said)).toContain("sound-voice-broken");
  });
});

describe("the telephone", () => {
  it("gives its signal a pitch, the higher the more bars, and only when it changes", () => {
    const pitches = [0, 1, 2, 3, 4, 5].map(signalPitch_Hz);
    expect(pitches).toEqual([...pitches].sort((a, b) => a - b));
    expect(new Set(pitches).size).toBe(6);
    expect(tonesOf(listen({ view: { bars: 4 }, barsBefore: 3 })).map((tone) => tone.frequencies_Hz)).toEqual([
      [pitches[4]],
    ]);
    expect(tonesOf(listen({ view: { bars: 3 }, barsBefore: 3 }))).toEqual([]);
    expect(tonesOf(listen({ view: { bars: 0, phone: "apart" }, barsBefore: 3 }))).toEqual([]);
  });

  it("registers with two tones, dials with pairs, rings, and only then carries noise and voice", () => {
    expect(tonesOf(listen({ hearing: { cIN_dB: null, events: ["registered"] } }))).toHaveLength(2);
    const sounds = listen({
      lines: [farLine("a", "Moth–", 0.5)],
      hearing: { events: ["dialled", "connected"], voices: [{ id: "a", pieces: PIECES }] },
    });
    const tones = tonesOf(sounds);
    expect(tones.filter(({ frequencies_Hz }) => frequencies_Hz.length === 2)).toHaveLength(12);
    const answered_s = Math.max(...tones.map(({ at_s, length_s }) => at_s + length_s));
    expect(bed(sounds, "line-noise").from_s).toBeGreaterThanOrEqual(answered_s);
    expect(sounds.cues.find(({ kind }) => kind === "murmur")?.at_s).toBeGreaterThan(answered_s);
  });

  it("fails with three low notes of one pitch", () => {
    const events: HeardEvent[] = ["dialled", "no-service"];
    const tones = tonesOf(listen({ hearing: { cIN_dB: null, events } })).filter(
      (tone) => tone.frequencies_Hz.length === 1,
    );
    expect(tones.map(({ frequencies_Hz }) => frequencies_Hz)).toEqual([[425], [425], [425]]);
  });
});

describe("captions", () => {
  const everything: Soundscape[] = [
    ...[VALLEY, RIDGE, FAR_RIDGE].flatMap((earshot) =>
      [24, 12, 3].flatMap((cIN_dB) =>
        [0, 1, 2, 3, 4, 5].map((bars) =>
          listen({ view: { bars }, barsBefore: 6, hearing: { earshot, cIN_dB, events: ["dog", "hum"] } }),
        ),
      ),
    ),
    listen({ view: { place: "house" }, hearing: { events: ["registered", "dialled", "connected"] } }),
    listen({ hearing: { cIN_dB: null, events: ["dialled", "no-service", "hung-up"] } }),
    ...[0, 0.5].map((lostShare) => listen({ lines: [farLine("a", "Moth–", lostShare)] })),
  ];

  it("have words, each of them", () => {
    const bundle = new FluentBundle("en");
    bundle.addResource(new FluentResource(readFileSync(new URL("./en.ftl", import.meta.url), "utf8")));
    const keys = new Set(everything.flatMap(keysOf));
    expect(keys.size).toBeGreaterThan(15);
    expect([...keys].filter((key) => !bundle.hasMessage(key))).toEqual([]);
  });

  it("name every sound there is", () => {
    for (const { beds, cues, captions } of everything) {
      expect(captions.length).toBeGreaterThanOrEqual(beds.length + Math.min(1, cues.length));
    }
  });

  it("are not said again while a sound goes on", () => {
    const first = listen({ hearing: { events: ["dog"] } });
    expect(newCaptions([], first.captions)).toEqual(first.captions);
    const next = newCaptions(first.captions, listen({ hearing: { cIN_dB: 3, events: ["dog"] } }).captions);
    expect(next.map(({ key }) => key)).toEqual(["sound-dogs-far", "sound-line-noise-loud"]);
  });

  it("say nothing before the story and after it", () => {
    for (const stage of ["note", "reveal", "ladder"] as const) {
      expect(listen({ stage, hearing: { events: ["dog"] } })).toEqual({ beds: [], cues: [], captions: [] });
    }
  });
});
