/** The band of a telephone, Hz (ITU-T G.712 speaks of 300 to 3400). */
export const BAND_LOW_Hz = 300;
export const BAND_HIGH_Hz = 3400;

/** Two filters of second order with these make one of Butterworth's of fourth; biquads take Q in dB. */
const FOURTH_ORDER_Q = [0.541, 1.307];

export interface Chain {
  readonly input: AudioNode;
  readonly output: AudioNode;
}

function inRow(nodes: readonly AudioNode[]): Chain {
  nodes.reduce((before, after) => before.connect(after));
  return { input: nodes[0] as AudioNode, output: nodes[nodes.length - 1] as AudioNode };
}

/** A biquad takes the Q of these in dB: neither a peak nor a sag at the corner. */
const FLAT_Q_dB = -3.01;

export function filterOf(
  context: BaseAudioContext,
  type: BiquadFilterType,
  frequency_Hz: number,
  Q = FLAT_Q_dB,
): BiquadFilterNode {
  return new BiquadFilterNode(context, { type, frequency: frequency_Hz, Q });
}

/** What is left of a sound after it went through a telephone: 24 dB an octave on both sides of the band. */
export function telephoneBand(context: BaseAudioContext): Chain {
  const steep = (type: "highpass" | "lowpass", frequency_Hz: number) =>
    FOURTH_ORDER_Q.map((q) => filterOf(context, type, frequency_Hz, 20 * Math.log10(q)));
  return inRow([...steep("highpass", BAND_LOW_Hz), ...steep("lowpass", BAND_HIGH_Hz)]);
}
