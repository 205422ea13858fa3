/** An unhurried voice, in characters per second. (invented: a comfortable reading-aloud pace.) */
const CHARACTERS_PER_SECOND = 17;
const BREATH_ms = 450;

/** How long a line waits while the lines before it are spoken, in milliseconds. */
export function waitBefore(lines: readonly { heard: string }[], index: number): number {
  return lines
    .slice(0, index)
    .reduce((sum, { heard }) => sum + Math.round((heard.length / CHARACTERS_PER_SECOND) * 1000) + BREATH_ms, 0);
}
