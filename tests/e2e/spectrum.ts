/** Levels of a recording: all of it dB of full scale, RMS. */

export function level_dB(samples: readonly number[]): number {
  const sum = samples.reduce((total, sample) => total + sample * sample, 0);
  return 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-15);
}

export function cut(samples: readonly number[], rate_Hz: number, from_s: number, to_s: number): readonly number[] {
  return samples.slice(Math.round(from_s * rate_Hz), Math.round(to_s * rate_Hz));
}

/** Radix-2 transform in place. */
function transform(re: Float64Array, im: Float64Array): void {
  const size = re.length;
  for (let i = 1, j = 0; i < size; i += 1) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j] as number, re[i] as number];
    [im[i], im[j]] = [im[j] as number, im[i] as number];
  }
  for (let width = 2; width <= size; width *= 2) {
    for (let start = 0; start < size; start += width) {
      for (let k = 0; k < width / 2; k += 1) butterfly(re, im, start + k, width, k);
    }
  }
}

function butterfly(re: Float64Array, im: Float64Array, at: number, width: number, k: number): void {
  const angle = (-2 * Math.PI * k) / width;
  const other = at + width / 2;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const turnedRe = (re[other] as number) * cos - (im[other] as number) * sin;
  const turnedIm = (re[other] as number) * sin + (im[other] as number) * cos;
  re[other] = (re[at] as number) - turnedRe;
  im[other] = (im[at] as number) - turnedIm;
  re[at] = (re[at] as number) + turnedRe;
  im[at] = (im[at] as number) + turnedIm;
}

/** Power at each multiple of rate / size, summed over windows of the recording. */
function powers(samples: readonly number[], size: number): Float64Array {
  const power = new Float64Array(size / 2);
  for (let start = 0; start + size <= samples.length; start += size / 2) {
    const hann = (index: number) => 0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size);
    const re = Float64Array.from({ length: size }, (_, index) => (samples[start + index] ?? 0) * hann(index));
    const im = new Float64Array(size);
    transform(re, im);
    for (let k = 0; k < power.length; k += 1) power[k] = (power[k] ?? 0) + (re[k] ?? 0) ** 2 + (im[k] ?? 0) ** 2;
  }
  return power;
}

const SIZE = 2048;

/** Share of the energy between two frequencies. */
export function shareOfBand(samples: readonly number[], rate_Hz: number, low_Hz: number, high_Hz: number): number {
  const power = powers(samples, SIZE);
  const total = power.reduce((sum, one) => sum + one, 0);
  const band = power.reduce((sum, one, k) => {
    const frequency_Hz = (k * rate_Hz) / SIZE;
    return frequency_Hz >= low_Hz && frequency_Hz < high_Hz ? sum + one : sum;
  }, 0);
  return band / total;
}

/** Where the most of the energy is, Hz. */
export function strongest_Hz(samples: readonly number[], rate_Hz: number): number {
  const power = powers(samples, SIZE);
  return (power.reduce((best, one, k) => (one > (power[best] ?? 0) ? k : best), 0) * rate_Hz) / SIZE;
}
