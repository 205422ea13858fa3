/**
 * Straight quotes and apostrophes of the written story as the printed ones. A quote opens at the start and after a
 * space, a bracket, a dash with a word after it or another opening quote; everywhere else it closes, or is an apostrophe. One character
 * becomes one, so places in the text stay what they were.
 */
export function typeset(text: string): string {
  return text
    .replace(/([—–])"(?=[\s.,;:!?)\]]|$)/g, "$1”")
    .replace(/(^|[\s([{—–…“])"/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s([{—–“])'(?!\d\d\b|(?:em|til|tis|twas|cause)\b)/g, "$1‘")
    .replace(/'/g, "’");
}
