import { channelOf, type Murmur, type Syllable } from "../sounds.ts";
import { filterOf } from "./filters.ts";
import type { MixingDesk } from "./mixing-desk.ts";
import { amplitudeOf } from "./noise.ts";
import type { SoundingCue } from "./sounding-cue.ts";

/** How much of each resonance is heard, and how narrow it is. */
const FORMANTS = [
  { gain: 1, Q: 4.5 },
  { gain: 0.6, Q: 7 },
  { gain: 0.35, Q: 9 },
] as const;
const BREATH = 0.05;

/** RMS of a held syllable against its gain, after the telephone (measured on the vowels used). */
const MURMUR_RMS = 0.124;

/** A frame of speech: a hole in the line begins and ends as sharply as this. */
const CUT_s = 0.004;
const RISE_s = 0.03;
const FALL_s = 0.045;

function mouthOf({ context }: MixingDesk): { input: GainNode; output: GainNode; resonances: BiquadFilterNode[] } {
  const input = new GainNode(context);
  const output = new GainNode(context, { gain: 0 });
  const resonances = FORMANTS.map(({ gain, Q }) => {
    const resonance = filterOf(context, "bandpass", 1000, Q);
    input.connect(resonance).connect(new GainNode(context, { gain })).connect(output);
    return resonance;
  });
  return { input, output, resonances };
}

/** Loud while it is said, a little less at its end; the syllable after it takes over where it fell to. */
function shapeSyllable(gain: AudioParam, { length_s }: Syllable, begin_s: number, loud: number): void {
  const end_s = begin_s + length_s;
  gain.setValueAtTime(0, begin_s);
  gain.linearRampToValueAtTime(loud, begin_s + RISE_s);
  gain.linearRampToValueAtTime(loud * 0.8, end_s - FALL_s);
  gain.linearRampToValueAtTime(0, end_s - CUT_s);
  gain.setValueAtTime(0, end_s);
}

function standReady(throat: OscillatorNode, resonances: readonly BiquadFilterNode[], first: Syllable): void {
  throat.frequency.value = first.pitch_Hz;
  for (const [index, resonance] of resonances.entries()) resonance.frequency.value = first.formants_Hz[index] ?? 1000;
}

/** Lets a murmur sound: one throat and one mouth for the whole line, closed wherever nothing came through. */
export function startMurmur(desk: MixingDesk, murmur: Murmur, from_s: number): SoundingCue {
  const { context } = desk;
  const throat = new OscillatorNode(context, { type: "sawtooth" });
  const breath = new AudioBufferSourceNode(context, { buffer: desk.noise, loop: true });
  const mouth = mouthOf(desk);
  throat.connect(mouth.input);
  breath.connect(new GainNode(context, { gain: BREATH })).connect(mouth.input);
  const gain = new GainNode(context);
  mouth.output.connect(gain).connect(desk.inputs[channelOf(murmur)]);
  const first = murmur.syllables.find(({ lost }) => !lost);
  if (first) standReady(throat, mouth.resonances, first);
  const loud = amplitudeOf(murmur.level_dB) / MURMUR_RMS;
  for (const syllable of murmur.syllables) {
    if (syllable.lost) continue;
    const begin_s = from_s + syllable.at_s;
    shapeSyllable(mouth.output.gain, syllable, begin_s, loud);
    throat.frequency.setTargetAtTime(syllable.pitch_Hz, begin_s, 0.03);
    for (const [index, resonance] of mouth.resonances.entries()) {
      resonance.frequency.setTargetAtTime(syllable.formants_Hz[index] ?? 1000, begin_s, 0.02);
    }
  }
  const begin_s = from_s + murmur.at_s;
  for (const source of [throat, breath]) {
    source.start(begin_s);
    source.stop(begin_s + murmur.length_s + FALL_s);
  }
  return { gain, sources: [throat, breath] };
}
