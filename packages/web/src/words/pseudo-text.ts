const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const MARKED = "àƀćďéƒğĥíĵķļḿñöþɋŕšţúṽŵẋýžÀƁĆĎÉƑĞĤÍĴĶĻḾÑÖÞɊŔŠŢÚṼŴẊÝŽ";
/** A word more for every dozen letters, so that a text is as long as one of a wordier language. */
const FILLING = " ~~~";
const DOZEN = 12;

/**
 * What a text becomes in a language that nobody speaks: `en-XA` has every letter with a mark and is longer by a third,
 * `ar-XB` runs from right to left. Null for a language that somebody does.
 */
export function pseudoText(language: string): ((text: string) => string) | null {
  if (language === "en-XA") return marked;
  return language === "ar-XB" ? turned : null;
}

function marked(text: string): string {
  const letters = [...text].map((letter) => MARKED[PLAIN.indexOf(letter)] ?? letter).join("");
  return `${letters}${FILLING.repeat(Math.ceil(text.trim().length / DOZEN))}`;
}

/** Overrides the direction of every word, which then reads backwards; spaces and points are left to the layout. */
function turned(text: string): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => `\u202e${word}\u202c`);
}
