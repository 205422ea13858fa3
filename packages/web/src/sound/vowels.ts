/** First three resonances of a mouth, Hz, for five vowels of an adult woman. (invented: rounded, a murmur needs no more.) */
const FORMANTS_Hz = {
  a: [850, 1500, 2700],
  e: [600, 2050, 2800],
  i: [400, 2550, 3150],
  o: [560, 950, 2650],
  u: [430, 1050, 2600],
} as const satisfies Record<string, readonly [number, number, number]>;

type Vowel = keyof typeof FORMANTS_Hz;

/** The vowel of each of the 21 medials of a Hangul block, in the order of Unicode. */
const MEDIALS = "aeaeoeoeoaeeouoeiuuii";
const FIRST_BLOCK = 0xac00;
const LAST_BLOCK = 0xd7a3;
const FINALS = 28;

function vowelOf(syllable: string): Vowel {
  const code = syllable.codePointAt(0) ?? 0;
  if (code >= FIRST_BLOCK && code <= LAST_BLOCK) {
    return MEDIALS[Math.floor((code - FIRST_BLOCK) / FINALS) % MEDIALS.length] as Vowel;
  }
  const letter = /[aeiouy]/.exec(syllable.toLowerCase())?.[0] ?? "e";
  return letter === "y" ? "i" : (letter as Vowel);
}

/** How the mouth stands for a syllable of English or Korean. */
export function formantsOf(syllable: string): readonly [number, number, number] {
  return FORMANTS_Hz[vowelOf(syllable)];
}
