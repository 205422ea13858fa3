import { domainToASCII } from "node:url";

/** An address as it is written to, and the one form that all its spellings share. */
export interface EmailAddress {
  readonly written: string;
  readonly canonical: string;
}

/** Longest address and longest part before the @ (RFC 5321, 4.5.3.1). */
const ADDRESS_MAX = 254;
const LOCAL_MAX = 64;
/** Unquoted local parts (RFC 5322, 3.2.3): nothing that a mail's head could take for a second address or a new line. */
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
/** Providers that deliver to one box whatever dots stand in the name. */
const DOTLESS = new Set(["gmail.com", "googlemail.com"]);

function canonicalLocal(part: string, host: string): string {
  const plain = part.toLowerCase().replace(/(?<=[^.])\.?\+.*$/, "");
  return DOTLESS.has(host) ? plain.replaceAll(".", "") : plain;
}

/**
 * Reads an address, or returns null for what is none. The canonical form is in small letters, without a `+tag`, so that
 * nobody can have one box written to many times under many spellings.
 */
export function readEmailAddress(text: string): EmailAddress | null {
  const at = text.lastIndexOf("@");
  const name = text.slice(0, at);
  const host = domainToASCII(text.slice(at + 1)).toLowerCase();
  const written = `${name}@${host}`;
  if (at < 1 || name.length > LOCAL_MAX || written.length > ADDRESS_MAX) return null;
  if (!local.test(name) || !domain.test(host)) return null;
  const box = host === "googlemail.com" ? "gmail.com" : host;
  return { written, canonical: `${canonicalLocal(name, host)}@${box}` };
}
