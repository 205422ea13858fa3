import { type Bed, channelOf } from "../sounds.ts";
import { BAND_HIGH_Hz, BAND_LOW_Hz, filterOf, telephoneBand } from "./filters.ts";
import type { MixingDesk } from "./mixing-desk.ts";
import { amplitudeOf, bandGain } from "./noise.ts";

/** A sound that goes on until it is stopped. */
export interface SoundingBed {
  /** Goes over to what the bed is now: at once to silence where it is to begin later. */
  follow(bed: Bed): void;
  stop(fade_s: number): void;
}

/** What a kind of bed is made of, before its level. */
interface Source {
  readonly sources: readonly AudioScheduledSourceNode[];
  readonly output: AudioNode;
  /** Gain that brings the output to a level. */
  gainFor(bed: Bed): number;
  setCutoff(cutoff_Hz: number): void;
}

/** Slow waves on a parameter: gusts and eddies. */
interface Sway {
  readonly rate_Hz: number;
  readonly depth: number;
}
const GUSTS: readonly Sway[] = [
  { rate_Hz: 0.047, depth: 0.3 },
  { rate_Hz: 0.13, depth: 0.22 },
];
const EDDIES: readonly Sway[] = [
  { rate_Hz: 0.71, depth: 0.1 },
  { rate_Hz: 1.9, depth: 0.08 },
];

/** A low-pass of second order lets this much more noise through than its cutoff says. */
const LOWPASS_WIDTH = 1.11;
const HUM_Hz = 108;
/** RMS of a sawtooth of HUM_Hz after the telephone: its harmonics from the third on. */
const HUM_RMS = 0.271;

function noiseSource({ context, noise }: MixingDesk, offset_s: number): AudioBufferSourceNode {
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  source.start(0, offset_s);
  return source;
}

function swaying(context: BaseAudioContext, waves: readonly Sway[]): { node: GainNode; sources: OscillatorNode[] } {
  const node = new GainNode(context);
  const sources = waves.map(({ rate_Hz, depth }) => {
    const wave = new OscillatorNode(context, { frequency: rate_Hz });
    wave.connect(new GainNode(context, { gain: depth })).connect(node.gain);
    wave.start();
    return wave;
  });
  return { node, sources };
}

function airSource(desk: MixingDesk, bed: Bed, waves: readonly Sway[], from_Hz: number): Source {
  const { context } = desk;
  const noise = noiseSource(desk, bed.kind === "wind" ? 0 : 1.7);
  const dull = filterOf(context, "lowpass", bed.cutoff_Hz);
  const sway = swaying(context, waves);
  noise
    .connect(filterOf(context, "highpass", from_Hz))
    .connect(dull)
    .connect(sway.node);
  return {
    sources: [noise, ...sway.sources],
    output: sway.node,
    gainFor: ({ level_dB, cutoff_Hz }) => bandGain(context, level_dB, LOWPASS_WIDTH * cutoff_Hz - from_Hz),
    setCutoff: (cutoff_Hz) => void dull.frequency.setTargetAtTime(cutoff_Hz, context.currentTime, 0.5),
  };
}

function lineSource(desk: MixingDesk, source: AudioScheduledSourceNode, gainFor: Source["gainFor"]): Source {
  const band = telephoneBand(desk.context);
  source.connect(band.input);
  return { sources: [source], output: band.output, gainFor, setCutoff: () => {} };
}

function sourceOf(desk: MixingDesk, bed: Bed, steady: boolean): Source {
  const { context } = desk;
  if (bed.kind === "wind") return airSource(desk, bed, steady ? [] : GUSTS, 60);
  if (bed.kind === "river") return airSource(desk, bed, steady ? [] : EDDIES, 160);
  if (bed.kind === "line-noise") {
    const width_Hz = BAND_HIGH_Hz - BAND_LOW_Hz;
    return lineSource(desk, noiseSource(desk, 0.9), ({ level_dB }) => bandGain(context, level_dB, width_Hz));
  }
  const hum = new OscillatorNode(context, { type: "sawtooth", frequency: HUM_Hz });
  hum.start();
  return lineSource(desk, hum, ({ level_dB }) => amplitudeOf(level_dB) / HUM_RMS);
}

const AT_ONCE_s = 0.012;

/** Starts a bed from silence. `steady`: no gusts, no slow swelling. */
export function startBed(desk: MixingDesk, bed: Bed, steady: boolean): SoundingBed {
  const { context } = desk;
  const source = sourceOf(desk, bed, steady);
  const level = new GainNode(context, { gain: 0 });
  source.output.connect(level).connect(desk.inputs[channelOf(bed)]);
  const goTo = (gain: number, at_s: number, over_s: number) =>
    level.gain.setTargetAtTime(gain, at_s, Math.max(AT_ONCE_s, over_s) / 3);
  const follow = (now: Bed) => {
    level.gain.cancelScheduledValues(context.currentTime);
    if (now.from_s > 0) goTo(0, context.currentTime, AT_ONCE_s);
    goTo(source.gainFor(now), context.currentTime + now.from_s, steady ? 0 : now.swell_s);
    source.setCutoff(now.cutoff_Hz);
  };
  follow(bed);
  return {
    follow,
    stop(fade_s) {
      level.gain.cancelScheduledValues(context.currentTime);
      goTo(0, context.currentTime, fade_s);
      for (const one of source.sources) one.stop(context.currentTime + Math.max(AT_ONCE_s, fade_s) * 2);
    },
  };
}
