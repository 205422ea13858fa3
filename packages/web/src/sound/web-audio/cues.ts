import { type Bark, type Cue, channelOf, type Scratch, type Tone } from "../sounds.ts";
import { filterOf, telephoneBand } from "./filters.ts";
import type { MixingDesk } from "./mixing-desk.ts";
import { startMurmur } from "./murmur-sound.ts";
import { amplitudeOf, bandGain } from "./noise.ts";
import type { SoundingCue } from "./sounding-cue.ts";

const EDGE_s = 0.006;

function toneSources({ context }: MixingDesk, tone: Tone, begin_s: number, gain: GainNode): OscillatorNode[] {
  const end_s = begin_s + tone.length_s;
  const amplitude = amplitudeOf(tone.level_dB) * Math.sqrt(2 / tone.frequencies_Hz.length);
  gain.gain.setValueAtTime(0, begin_s);
  gain.gain.linearRampToValueAtTime(amplitude, begin_s + EDGE_s);
  gain.gain.setValueAtTime(amplitude, end_s - EDGE_s);
  gain.gain.linearRampToValueAtTime(0, end_s);
  return tone.frequencies_Hz.map((frequency) => {
    const source = new OscillatorNode(context, { frequency });
    source.connect(gain);
    return source;
  });
}

const BARK_s = 0.16;
/** A bark falls to this part of its pitch. */
const BARK_FALL = 0.62;
/** RMS of a bark against its gain (measured). */
const BARK_RMS = 0.145;

function barkSources(desk: MixingDesk, bark: Bark, begin_s: number, gain: GainNode): AudioScheduledSourceNode[] {
  const { context } = desk;
  const throat = new OscillatorNode(context, { type: "sawtooth", frequency: bark.pitch_Hz });
  throat.frequency.setValueAtTime(bark.pitch_Hz * 0.8, begin_s);
  throat.frequency.linearRampToValueAtTime(bark.pitch_Hz, begin_s + 0.03);
  throat.frequency.linearRampToValueAtTime(bark.pitch_Hz * BARK_FALL, begin_s + BARK_s);
  const breath = new AudioBufferSourceNode(context, { buffer: desk.noise, loop: true });
  const mouth = filterOf(context, "bandpass", bark.pitch_Hz * 2.1, 1.4);
  throat.connect(mouth);
  breath.connect(new GainNode(context, { gain: 0.25 })).connect(mouth);
  mouth.connect(filterOf(context, "lowpass", bark.cutoff_Hz)).connect(gain);
  const amplitude = amplitudeOf(bark.level_dB) / BARK_RMS;
  gain.gain.setValueAtTime(0, begin_s);
  gain.gain.linearRampToValueAtTime(amplitude, begin_s + 0.018);
  gain.gain.setTargetAtTime(0, begin_s + 0.07, 0.035);
  return [throat, breath];
}

/** Which of the scratch's pieces sound: fixed, so that it is the same each time. */
const SCRATCHES = [1, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0];

function scratchSources(
  desk: MixingDesk,
  scratch: Scratch,
  begin_s: number,
  gain: GainNode,
): AudioScheduledSourceNode[] {
  const source = new AudioBufferSourceNode(desk.context, { buffer: desk.noise, loop: true });
  const band = telephoneBand(desk.context);
  source.connect(band.input);
  band.output.connect(gain);
  const loud = bandGain(desk.context, scratch.level_dB, 3100);
  const piece_s = scratch.length_s / SCRATCHES.length;
  for (const [index, on] of SCRATCHES.entries()) {
    gain.gain.setTargetAtTime(on * loud, begin_s + index * piece_s, 0.004);
  }
  return [source];
}

/** Lets a cue sound, `at_s` of it counted from `from_s` of the context. */
export function startCue(desk: MixingDesk, cue: Cue, from_s: number): SoundingCue {
  const begin_s = from_s + cue.at_s;
  if (cue.kind === "murmur") return startMurmur(desk, cue, from_s);
  const gain = new GainNode(desk.context, { gain: 0 });
  gain.connect(desk.inputs[channelOf(cue)]);
  const sources =
    cue.kind === "tone"
      ? toneSources(desk, cue, begin_s, gain)
      : cue.kind === "bark"
        ? barkSources(desk, cue, begin_s, gain)
        : scratchSources(desk, cue, begin_s, gain);
  const length_s = cue.kind === "bark" ? BARK_s * 2 : cue.length_s;
  for (const source of sources) {
    source.start(begin_s);
    source.stop(begin_s + length_s + EDGE_s);
  }
  return { gain, sources };
}
