import { createPrivateKey } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { type SigningKey, signingKeyOf } from "@connection-denied/sealing";
import { BadInput } from "../bad-input.ts";
import { fileProblem, readText } from "../content.ts";

/** A key file is a few lines. */
export const KEY_FILE_LIMIT_BYTES = 20_000;

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, 7). */
const PKCS8_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

/** Writes a file that was not there, synced to the disk, with a mode. Never writes over one. @throws BadInput */
export function writeNew(file: string, text: string, mode: number): void {
  try {
    const handle = openSync(file, "wx", mode);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new BadInput(`"${file}" is there already and is never written over: name another file.`);
    }
    throw fileProblem(error, `"${file}" cannot be written`);
  }
}

/** A signing key as PEM, which other programs read, too. */
export function signingKeyText({ secret }: SigningKey): string {
  const key = Buffer.concat([PKCS8_PREFIX, Buffer.from(secret, "base64url")]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" }).export({ format: "pem", type: "pkcs8" }).toString();
}

/** The signing key of a PEM file. @throws BadInput */
export function readSigningKey(file: string): SigningKey {
  const text = readText(file, KEY_FILE_LIMIT_BYTES);
  try {
    const { crv, d } = createPrivateKey(text).export({ format: "jwk" });
    if (crv === "Ed25519" && d !== undefined) return signingKeyOf(d);
  } catch {
    // Said below, without what was in the file.
  }
  throw new BadInput(`"${file}" holds no Ed25519 private key in PEM: name a file made by "keys signer".`);
}
