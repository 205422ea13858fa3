import type { Hearing, Scene } from "@connection-denied/playthrough";
import { waitBefore } from "../scene/speaking-pace.ts";
import { murmurOf, VOICE_dB } from "./murmur.ts";
import type { HeardBed } from "./outdoors.ts";
import type { Caption, Murmur } from "./sounds.ts";

/** The noise never stands higher than this over the voice, for the sake of ears, nor is it followed below silence. */
const LOUDEST_cIN_dB = -2;
const FAINTEST_cIN_dB = 40;
const FAINT_cIN_dB = 18;
const LOUD_cIN_dB = 9;
/** A telephone carries nothing above. */
const LINE_TOP_Hz = 3400;
const HUM_dB = -32;

/** The noise of the line: as far under the voice as the carrier stands over interference and noise. */
export function lineNoise(cIN_dB: number, from_s: number): HeardBed {
  const under_dB = Math.min(FAINTEST_cIN_dB, Math.max(LOUDEST_cIN_dB, cIN_dB));
  const strength = cIN_dB >= FAINT_cIN_dB ? "faint" : cIN_dB >= LOUD_cIN_dB ? "plain" : "loud";
  return {
    bed: { kind: "line-noise", level_dB: VOICE_dB - under_dB, cutoff_Hz: LINE_TOP_Hz, from_s, swell_s: 0.02 },
    caption: { key: `sound-line-noise-${strength}`, args: {}, lasts: true },
  };
}

/** What the jammer puts into the earpiece, as often as she notices it. */
export function hum(from_s: number): HeardBed {
  return {
    bed: { kind: "hum", level_dB: HUM_dB, cutoff_Hz: LINE_TOP_Hz, from_s, swell_s: 0.4 },
    caption: { key: "sound-hum", args: {}, lasts: true },
  };
}

function captionOf(lines: Scene["lines"]): Caption | null {
  const far = lines.filter(({ voice }) => voice === "far");
  if (far.length === 0) return null;
  return {
    key: far.some(({ lostShare }) => lostShare > 0) ? "sound-voice-broken" : "sound-voice-whole",
    args: {},
    lasts: true,
  };
}

/** The far lines murmured one after another, each when a reader at speaking pace would have come to it. */
export function voices(
  lines: Scene["lines"],
  heard: Hearing["voices"],
  from_s: number,
): { murmurs: Murmur[]; caption: Caption | null } {
  const murmurs: Murmur[] = [];
  let free_s = from_s;
  for (const [index, line] of lines.entries()) {
    const voice = heard.find(({ id }) => id === line.id);
    if (voice === undefined) continue;
    const murmur = murmurOf(voice.pieces, Math.max(free_s, from_s + waitBefore(lines, index) / 1000));
    murmurs.push(murmur);
    free_s = murmur.at_s + murmur.length_s + 0.3;
  }
  return { murmurs, caption: captionOf(lines) };
}
