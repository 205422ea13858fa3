import type { HeardPiece, Hearing, Scene } from "@connection-denied/playthrough";
import { type ConsoleMessage, expect, type Page, test } from "@playwright/test";
import { build } from "vite";
import { VOICE_dB } from "../../packages/web/src/sound/murmur.ts";
import type { Murmur, Soundscape } from "../../packages/web/src/sound/sounds.ts";
import { soundscapeOf } from "../../packages/web/src/sound/soundscape.ts";
import { type Host, startHost } from "./hosting.ts";
import { choicesOf, chooseByKeyboard, fixSeed, openStory, playToLadder, talkative, waitUntilKept } from "./player.ts";
import type { Recording } from "./sound-room.ts";
import { cut, level_dB, shareOfBand, strongest_Hz } from "./spectrum.ts";
import { expectNoAxeFinding } from "./well-made.ts";

let host: Host;
test.beforeAll(async () => {
  host = await startHost();
});
test.afterAll(() => host.stop());

const RATE_Hz = 24_000;
const RIDGE = { aboveRiver_m: 350, river_m: 2400, village_m: 1700 };
const ALL = { overall: 100, land: 100, phone: 100, voice: 100 };
const VOICE = { overall: 100, land: 0, phone: 0, voice: 100 };
const PHONE = { overall: 100, land: 0, phone: 100, voice: 0 };
const LAND = { overall: 100, land: 100, phone: 0, voice: 0 };

function sounds(hearing: Partial<Hearing>, place = "kites-back", lines: Scene["lines"] = []): Soundscape {
  const view = { place, phone: "in-call", bars: 3 } as Scene["view"];
  const heard = { earshot: RIDGE, cIN_dB: 20, events: [], voices: [], ...hearing };
  return soundscapeOf({ scene: { seat: "mother", stage: "call", view, lines }, hearing: heard, barsBefore: 3 });
}

const PIECES: readonly HeardPiece[] = ["mo", "ther", "you", "so", "und", "near", "is", "it", "co", "ld", "there"].map(
  (text, index) => (index > 2 && index < 6 ? { text: "", part: "lost" } : { text, part: "spoken" }),
);

function speech(): { soundscape: Soundscape; murmur: Murmur } {
  const line = { id: "a", text: "", heard: "", lostShare: 0.3, voice: "far", claims: [], invented: false } as const;
  const soundscape = sounds({ voices: [{ id: "a", pieces: PIECES }] }, "kites-back", [line]);
  const murmur = soundscape.cues.find((cue) => cue.kind === "murmur");
  if (!murmur) throw new Error("nothing is said");
  return { soundscape, murmur };
}

/** Puts the program's own audio room into an empty page, and records there. */
async function soundRoom(page: Page): Promise<(given: Partial<Recording>) => Promise<readonly number[]>> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "tests/e2e/sound-room.ts", formats: ["iife"], name: "soundRoom" } },
  });
  const output = (Array.isArray(built) ? built : [built]).flatMap((one) => ("output" in one ? one.output : []));
  const script = output.find((file) => file.type === "chunk");
  if (script?.type !== "chunk") throw new Error("The audio room was not built.");
  await page.addScriptTag({ content: script.code });
  return (given) =>
    page.evaluate((recording) => window.record(recording), {
      length_s: 3,
      sampleRate_Hz: RATE_Hz,
      volumes: ALL,
      steady: true,
      shown: [],
      ...given,
    });
}

const still = (soundscape: Soundscape) => [{ at_s: 0, soundscape }];

test("a voice stays in the band of a telephone, and is silent exactly where syllables were lost", async ({ page }) => {
  const record = await soundRoom(page);
  const { soundscape, murmur } = speech();
  const heard = await record({
    shown: still(soundscape),
    volumes: VOICE,
    length_s: murmur.at_s + murmur.length_s + 0.5,
  });
  expect(shareOfBand(heard, RATE_Hz, 300, 3400)).toBeGreaterThan(0.97);
  expect(shareOfBand(heard, RATE_Hz, 5000, 12_000)).toBeLessThan(0.0005);
  for (const { at_s, length_s, lost } of murmur.syllables) {
    const level = level_dB(cut(heard, RATE_Hz, at_s + 0.035, at_s + length_s - 0.05));
    if (lost) expect(level).toBeLessThan(-70);
    else expect(Math.abs(level - VOICE_dB)).toBeLessThan(5);
  }
});

test("the noise of the line follows the carrier over interference and noise, decibel by decibel", async ({ page }) => {
  const record = await soundRoom(page);
  const levels: number[] = [];
  for (const cIN_dB of [30, 24, 18, 12, 6, 0]) {
    const heard = await record({ shown: still(sounds({ cIN_dB })), volumes: PHONE });
    expect(shareOfBand(heard, RATE_Hz, 200, 4200)).toBeGreaterThan(0.97);
    levels.push(level_dB(cut(heard, RATE_Hz, 0.5, 3)));
  }
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  for (const [index, level] of levels.entries()) expect(Math.abs(level - (VOICE_dB - 30 + 6 * index))).toBeLessThan(1);
});

test("wind grows with height, and a tone rises with the bars", async ({ page }) => {
  const record = await soundRoom(page);
  const winds: number[] = [];
  for (const aboveRiver_m of [40, 350, 620]) {
    const shown = still(sounds({ earshot: { ...RIDGE, aboveRiver_m, river_m: 9000 }, cIN_dB: null }));
    winds.push(level_dB(cut(await record({ shown, volumes: LAND }), RATE_Hz, 1, 3)));
  }
  expect(winds).toEqual([...winds].sort((a, b) => a - b));
  const pitches: number[] = [];
  for (const bars of [0, 1, 2, 3, 4, 5]) {
    const view = { place: "kites-back", phone: "on", bars } as Scene["view"];
    const hearing: Hearing = { earshot: RIDGE, cIN_dB: null, events: [], voices: [] };
    const scene = { seat: "mother", stage: "phone", view, lines: [] } as const;
    const soundscape = soundscapeOf({ scene, hearing, barsBefore: 6 });
    pitches.push(strongest_Hz(await record({ shown: still(soundscape), volumes: PHONE, length_s: 0.5 }), RATE_Hz));
  }
  expect(pitches).toEqual([...pitches].sort((a, b) => a - b));
  expect(new Set(pitches).size).toBe(6);
});

test("the next passage cuts a voice short, and after a call nothing sounds for a while", async ({ page }) => {
  const record = await soundRoom(page);
  const { soundscape, murmur } = speech();
  const over = sounds({ cIN_dB: null, events: ["hung-up"] });
  const at_s = (murmur.syllables[1]?.at_s ?? 0) + 0.05;
  const shown = [
    { at_s: 0, soundscape },
    { at_s, soundscape: over },
  ];
  const heard = await record({ shown, length_s: 9 });
  expect(level_dB(cut(heard, RATE_Hz, at_s - 0.2, at_s))).toBeGreaterThan(-40);
  expect(level_dB(cut(heard, RATE_Hz, at_s + 0.2, at_s + 4.5))).toBeLessThan(-80);
  expect(level_dB(cut(heard, RATE_Hz, at_s + 6, 9))).toBeGreaterThan(-50);
});

/** Keeps every audio context that the page makes, so that its state can be asked. */
async function watchContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = [];
    const Real = window.AudioContext;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        made.push(this);
      }
    };
    Object.assign(window, { madeContexts: made });
  });
}

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { madeContexts: AudioContext[] }).madeContexts.map(({ state }) => state));

async function pretendVisibility(page: Page, state: "hidden" | "visible"): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "visibilityState", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);
}

/** What the page complains of; not that it is tried without a service worker. */
const isFault = (message: ConsoleMessage): boolean =>
  ["warning", "error"].includes(message.type()) && !message.text().includes("blocked by Playwright");

const SOUND_PART = /\/(Sound|Captions)-[^/]*\.js/;

test("nothing is made, fetched or asked again before somebody wants to hear", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => SOUND_PART.test(request.url()) && fetched.push(request.url()));
  await watchContexts(page);
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await expect(page.getByRole("radio", { name: /^Without/ })).toBeChecked();
  await chooseByKeyboard(page, 0);
  expect(fetched).toEqual([]);
  expect(await states(page)).toEqual([]);
  await expect(page.getByText("With sound?")).toHaveCount(0);
});

test("sound by keyboard: asked for, paused, hidden, turned down, read in the log, and gone on leaving", async ({
  page,
}) => {
  const told: string[] = [];
  page.on("console", (message) => isFault(message) && told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  // A passage that comes in slowly has, at first, no contrast.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await watchContexts(page);
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.getByRole("radio", { name: /^Without/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => states(page)).toEqual(["running"]);
  await chooseByKeyboard(page, 0);
  await expect(page.locator("main .heard")).toContainText(/wind/i);
  await expectNoAxeFinding(page);

  await page.getByRole("button", { name: "Pause" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => states(page)).toEqual(["suspended"]);
  await expect(page.getByRole("dialog", { name: "Paused" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(() => states(page)).toEqual(["running"]);
  await pretendVisibility(page, "hidden");
  await expect.poll(() => states(page)).toEqual(["suspended"]);
  await pretendVisibility(page, "visible");
  await expect.poll(() => states(page)).toEqual(["running"]);

  await page.getByRole("button", { name: "Settings" }).focus();
  await page.keyboard.press("Enter");
  const volume = page.getByRole("slider", { name: "Wind, river, dogs" });
  await volume.focus();
  await page.keyboard.press("Home");
  await expect(volume).toHaveAttribute("aria-valuetext", "0%");
  await expectNoAxeFinding(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog")).toContainText(/Heard:.*wind/i);
  await expectNoAxeFinding(page);
  await page.keyboard.press("Escape");
  expect(await states(page)).toEqual(["running"]);
  expect(told).toEqual([]);

  const closed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const context = (window as unknown as { madeContexts: AudioContext[] }).madeContexts[0];
        if (context) context.onstatechange = () => resolve(context.state);
        document.querySelector<HTMLButtonElement>(".leave")?.click();
      }),
  );
  expect(await closed.catch(() => "the page is gone")).toMatch(/closed|the page is gone/);
  await expect(page.locator("main")).toHaveCount(0);
});

test("who comes back hears nothing before doing something, and captions need no sound", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => isFault(message) && told.push(message.text()));
  await watchContexts(page);
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.getByRole("radio", { name: /^With sound/ }).check();
  await chooseByKeyboard(page, 0);
  await waitUntilKept(page);
  await page.reload();
  await expect(page.locator("main[data-turn='1']")).toBeVisible();
  await expect(page.locator("main .heard")).toBeVisible();
  expect(await states(page)).toEqual([]);
  await choicesOf(page).first().focus();
  await page.keyboard.press("Shift+Tab");
  await expect.poll(() => states(page)).toEqual(["running"]);
  expect(told).toEqual([]);

  await page.getByRole("button", { name: "Settings" }).click();
  await page.getByRole("checkbox", { name: /^With sound/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect.poll(() => states(page)).toEqual(["closed"]);
  await expect(page.locator("main .heard")).toBeVisible();
});

test("a whole night with sound and captions ends without a fault, and has told the call in words", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => isFault(message) && told.push(message.text()));
  page.on("pageerror", (error) => told.push(error.message));
  await fixSeed(page, 11);
  await openStory(page, host.address);
  await page.getByRole("radio", { name: /^With sound/ }).check();
  const captions = new Set<string>();
  await playToLadder(page, chooseByKeyboard, talkative(), async () => {
    for (const text of await page.locator("main .heard").allTextContents()) captions.add(text);
  });
  const all = [...captions].join(" ");
  expect(all).not.toContain("⟦");
  for (const sound of [/wind/i, /finds a network/, /keys/, /rings/, /in the line/, /her voice/i, /Silence/]) {
    expect(all).toMatch(sound);
  }
  expect(told).toEqual([]);
});
