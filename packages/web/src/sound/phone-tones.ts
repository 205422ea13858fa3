import type { HeardEvent } from "@connection-denied/playthrough";
import type { Caption, Cue, Tone } from "./sounds.ts";

const TONE_dB = -30;

/** A small tone for each number of bars, the higher the more: the signal, for the ear. (invented: five notes of one chord.) */
const SIGNAL_Hz = [196, 294, 392, 523, 659, 880];
const SIGNAL_s = 0.16;

/** Rows and columns of the keys of a telephone, Hz (ITU-T Q.23). */
const ROWS_Hz = [697, 770, 852, 941];
const COLUMNS_Hz = [1209, 1336, 1477];
const KEY_s = 0.09;
const KEY_EVERY_s = 0.16;

/** Ringing and failing, as a GSM phone sounds them: 425 Hz (3GPP TS 22.001, annex on supervisory tones). */
const SUPERVISORY_Hz = 425;
const RING_s = 1;
/** The standard waits four seconds between two rings; a story may be quicker. */
const RING_EVERY_s = 2.4;
const FAILING_s = 0.2;
const SCRATCH_s = 1.3;
const SCRATCH_dB = -38;

/** Sounds in the order in which they come, each after the one before. */
export interface Sequence {
  readonly cues: readonly Cue[];
  readonly captions: readonly Caption[];
  readonly end_s: number;
}

function tone(at_s: number, length_s: number, ...frequencies_Hz: number[]): Tone {
  return { kind: "tone", at_s, length_s, frequencies_Hz, level_dB: TONE_dB };
}

export function signalPitch_Hz(bars: number): number {
  return SIGNAL_Hz[Math.max(0, Math.min(SIGNAL_Hz.length - 1, bars))] ?? 0;
}

function signal(at_s: number, bars: number): Sequence {
  const captions = [{ key: "sound-signal", args: { bars }, lasts: false }];
  return { cues: [tone(at_s, SIGNAL_s, signalPitch_Hz(bars))], captions, end_s: at_s + SIGNAL_s };
}

/** Two tones when a network is found: a fixed one, and one as high as the signal. */
function registered(at_s: number, bars: number): Sequence {
  const second_s = at_s + SIGNAL_s + 0.04;
  return {
    cues: [tone(at_s, SIGNAL_s, 247), tone(second_s, SIGNAL_s * 1.6, signalPitch_Hz(bars))],
    captions: [{ key: "sound-registered", args: { bars }, lasts: false }],
    end_s: second_s + SIGNAL_s * 1.6,
  };
}

/** Every key once, in the order of the pad: the sound of dialling, and nobody's number. */
function dialling(at_s: number): Sequence {
  const keys = ROWS_Hz.flatMap((row) => COLUMNS_Hz.map((column) => [row, column]));
  const end_s = at_s + keys.length * KEY_EVERY_s;
  return {
    cues: [
      ...keys.map((pair, index) => tone(at_s + index * KEY_EVERY_s, KEY_s, ...pair)),
      { kind: "scratch", at_s: end_s, length_s: SCRATCH_s, level_dB: SCRATCH_dB },
    ],
    captions: [{ key: "sound-dialling", args: {}, lasts: false }],
    end_s: end_s + SCRATCH_s,
  };
}

function ringing(at_s: number): Sequence {
  return {
    cues: [tone(at_s, RING_s, SUPERVISORY_Hz), tone(at_s + RING_EVERY_s, RING_s, SUPERVISORY_Hz)],
    captions: [{ key: "sound-ringing", args: {}, lasts: false }],
    end_s: at_s + RING_EVERY_s + RING_s + 0.2,
  };
}

function failing(at_s: number): Sequence {
  return {
    cues: [0, 1, 2].map((index) => tone(at_s + index * 2 * FAILING_s, FAILING_s, SUPERVISORY_Hz)),
    captions: [{ key: "sound-not-through", args: {}, lasts: false }],
    end_s: at_s + 6 * FAILING_s,
  };
}

/** What the telephone itself lets be heard in one turn: keys, rings, and its signal as often as that changes. */
export function phoneSequence(events: readonly HeardEvent[], bars: number, barsChanged: boolean): Sequence {
  let sequence: Sequence = { cues: [], captions: [], end_s: 0.15 };
  const add = ({ cues, captions, end_s }: Sequence) => {
    sequence = { cues: [...sequence.cues, ...cues], captions: [...sequence.captions, ...captions], end_s };
  };
  let dialled = false;
  for (const event of events) {
    if (event === "registered") add(registered(sequence.end_s, bars));
    else if (event === "dialled") add(dialling(sequence.end_s));
    else if (event === "connected") add(ringing(sequence.end_s));
    else if (event === "no-service") add(dialled ? failing(sequence.end_s) : signal(sequence.end_s, 0));
    dialled = event === "dialled" || (dialled && event === "registered");
  }
  const told = events.includes("registered") || events.includes("no-service");
  if (barsChanged && !told) add(signal(sequence.end_s, bars));
  return sequence;
}
