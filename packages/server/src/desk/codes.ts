import { createHash, randomBytes } from "node:crypto";

/** Without letters that are mistaken for figures, as a code is read out or copied by hand (Crockford's base 32). */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 28;

/** A code of 140 random bits, written in groups: `7K2Q-…`. */
export function makeCode(): string {
  const letters = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return letters.replaceAll(/.{4}(?!$)/g, "$&-");
}

/** SHA-256 of a code as somebody typed it: small letters, spaces and hyphens make no difference, nor O for 0, I or L for 1. */
export function hashCode(typed: string): Buffer {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, "").replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  return createHash("sha256").update(letters).digest();
}

/** An id of 128 random bits, in base64url. */
export const makeId = (): string => randomBytes(16).toString("base64url");
