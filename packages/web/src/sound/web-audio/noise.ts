const LENGTH_s = 4;

/**
 * Four seconds of white noise with an RMS of 1, to be looped. Always the same noise, so that the same scene renders to
 * the same sound.
 */
export function whiteNoise(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, Math.round(LENGTH_s * context.sampleRate), context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 0x9e3779b9;
  for (let index = 0; index < samples.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    samples[index] = (state / 0x80000000) * Math.sqrt(3);
  }
  return buffer;
}

/** The gain that brings white noise of RMS 1, of which only a band is left, to a level. */
export function bandGain(context: BaseAudioContext, level_dB: number, width_Hz: number): number {
  return amplitudeOf(level_dB) / Math.sqrt(Math.min(1, width_Hz / (context.sampleRate / 2)));
}

export function amplitudeOf(level_dB: number): number {
  return 10 ** (level_dB / 20);
}
