/** The three kinds of sound, each with a volume of its own: outdoors, the telephone itself, the voice in it. */
export type Channel = "land" | "phone" | "voice";

/** A sound that goes on: it begins `from_s` after the passage does, and swells over `swell_s`. Levels are RMS, dB of full scale. */
export interface Bed {
  readonly kind: "wind" | "river" | "line-noise" | "hum";
  readonly level_dB: number;
  /** Above this the sound is dull: walls and distance take the high parts first. */
  readonly cutoff_Hz: number;
  readonly from_s: number;
  readonly swell_s: number;
}

/** Sine tones together, as a telephone makes them. */
export interface Tone {
  readonly kind: "tone";
  readonly at_s: number;
  readonly length_s: number;
  readonly frequencies_Hz: readonly number[];
  readonly level_dB: number;
}

export interface Bark {
  readonly kind: "bark";
  readonly at_s: number;
  readonly pitch_Hz: number;
  readonly cutoff_Hz: number;
  readonly level_dB: number;
}

/** The telephone looking for a way through. */
export interface Scratch {
  readonly kind: "scratch";
  readonly at_s: number;
  readonly length_s: number;
  readonly level_dB: number;
}

/** One syllable of a murmur: nothing sounds while it is lost. */
export interface Syllable {
  readonly at_s: number;
  readonly length_s: number;
  readonly lost: boolean;
  readonly pitch_Hz: number;
  readonly formants_Hz: readonly [number, number, number];
}

/** A voice on the line: the melody and the rhythm of what is said, without its words. */
export interface Murmur {
  readonly kind: "murmur";
  readonly at_s: number;
  readonly length_s: number;
  readonly syllables: readonly Syllable[];
  readonly level_dB: number;
}

export type Cue = Tone | Bark | Scratch | Murmur;

/** A sound in words: a key of the interface words and what it is filled with. */
export interface Caption {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  /** It goes on from passage to passage, and need not be said again. */
  readonly lasts: boolean;
}

/** Everything that is to be heard while one passage is on the screen. */
export interface Soundscape {
  readonly beds: readonly Bed[];
  readonly cues: readonly Cue[];
  /** Every sound of the passage, in the order in which they begin. */
  readonly captions: readonly Caption[];
}

const CHANNELS: Readonly<Record<(Bed | Cue)["kind"], Channel>> = {
  wind: "land",
  river: "land",
  bark: "land",
  "line-noise": "phone",
  hum: "phone",
  tone: "phone",
  scratch: "phone",
  murmur: "voice",
};

export const channelOf = ({ kind }: Bed | Cue): Channel => CHANNELS[kind];
