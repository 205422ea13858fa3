import { sha256 } from "@noble/hashes/sha2.js";
import { entropyToMnemonic } from "@scure/bip39";
import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as korean } from "@scure/bip39/wordlists/korean.js";

/** The same twelve words in two languages. */
export interface SpokenWords {
  readonly en: string;
  readonly ko: string;
}

/** 128 bits: nobody makes a second document with the same words. */
const SPOKEN_BYTES = 16;

/**
 * Twelve words that stand for a document, so that two people compare it by reading them aloud: the first 128 bits of the
 * SHA-256 of its UTF-8, in the words of BIP 39, of which the last one also checks the others. They are no secret and open nothing.
 */
export function spokenWords(document: string): SpokenWords {
  const head = sha256(new TextEncoder().encode(document)).slice(0, SPOKEN_BYTES);
  // BIP 39 keeps Korean in parted letters.
  const inWords = (wordlist: string[]): string => entropyToMnemonic(head, wordlist).normalize("NFC");
  return { en: inWords(english), ko: inWords(korean) };
}
