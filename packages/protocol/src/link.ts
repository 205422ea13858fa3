/** Endings of names that are given out freely; invented as a list: those in which unwanted links mostly come. */
const ENDINGS =
  "com|net|org|info|biz|xyz|top|shop|site|online|club|icu|vip|click|link|live|app|dev|io|gg|ly|tk|ru|cn|kr|jp|hk|tw|uk|de|fr";

const patterns: readonly RegExp[] = [
  /[a-z][a-z0-9+.-]{1,30}:\/\//i,
  /(^|[^\p{L}\p{N}])www\.[\p{L}\p{N}-]/iu,
  /[\p{L}\p{N}._%+-]@[\p{L}\p{N}-]+\.[\p{L}]{2,}/u,
  /[\p{L}\p{N}-]\.[a-z]{2,24}\/\S/u,
  new RegExp(`[\\p{L}\\p{N}-]\\.(?:${ENDINGS})(?![\\p{L}\\p{N}-])`, "u"),
];

/**
 * Whether a text holds an address of the web or of a mailbox, also in the wide letters of East Asian type. A full stop
 * without a space after it is no link, unless what follows is a known ending of names in small letters.
 */
export function holdsLink(text: string): boolean {
  const folded = text.normalize("NFKC").replaceAll("。", ".");
  return patterns.some((pattern) => pattern.test(folded));
}
