import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openKeyFile, readKeyFile } from "../key-folder.ts";

/** Where the key is kept that opens addresses which wait for their mail. */
export type KeptIn = "file" | "memory";

/** The keys of the mail; none of them is ever in the database or in a backup of it. */
export interface AddressKeys {
  readonly keptIn: KeptIn;
  /** Keyed hash of a canonical address: 32 bytes. */
  hash(canonical: string): Buffer;
  /** An address, encrypted until its mail is sent; opens for 12 to 24 hours. */
  seal(address: string, now_s: number): string;
  /** The address, or null once the key is gone, or when it is another process that holds it. */
  open(sealed: string): string | null;
  /** Destroys the keys whose time is over. */
  forget(now_s: number): void;
  /** Proof that this server wrote `text` into a mail: 16 bytes in base64url. */
  sign(text: string): string;
  verify(text: string, proof: string): boolean;
}

export const HASH_KEY_FILE = "address.key";
/** Half of a sealing key's life: it seals for this long, and opens for as long again. */
const WINDOW_S = 12 * 3600;
const sealingKeyFile = (window: number): string => `sealing-${window}.key`;
const sealingKeyName = /^sealing-(\d+)\.key$/;

/** A source of the keys that seal; `find` returns null for one that is over or was never there. */
interface SealingKeys {
  /** Names this process's keys apart from those of another that shares the database. */
  readonly owner: string;
  make(window: number): Buffer;
  find(window: number): Buffer | null;
  /** Destroys all keys but those of the two latest windows. */
  forget(window: number): void;
}

function memoryKeys(): SealingKeys {
  const keys = new Map<number, Buffer>();
  return {
    owner: randomBytes(8).toString("hex"),
    make: (window) => {
      const key = keys.get(window) ?? randomBytes(32);
      keys.set(window, key);
      return key;
    },
    find: (window) => keys.get(window) ?? null,
    forget: (window) => {
      for (const [old, key] of keys) {
        if (old >= window - 1) continue;
        key.fill(0);
        keys.delete(old);
      }
    },
  };
}

function fileKeys(folder: string): SealingKeys {
  let latest: { readonly window: number; readonly key: Buffer } | null = null;
  return {
    owner: "file",
    make: (window) => {
      if (latest?.window !== window) latest = { window, key: openKeyFile(folder, sealingKeyFile(window)) };
      return latest.key;
    },
    find: (window) => readKeyFile(folder, sealingKeyFile(window)),
    forget: (window) => {
      for (const name of readdirSync(folder)) {
        const found = sealingKeyName.exec(name);
        if (found !== null && Number(found[1]) < window - 1) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function encrypt(key: Buffer, name: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${name}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
}

/** Throws when the bytes are not what was encrypted under this key and name. */
function decrypt(key: Buffer, name: string, bytes: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12)).setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
}

function openSealed(keys: SealingKeys, sealed: string): string | null {
  const [owner = "", window = "", body = ""] = sealed.split(".");
  const key = owner === keys.owner ? keys.find(Number(window)) : null;
  if (key === null) return null;
  try {
    return decrypt(key, `${owner}.${window}`, Buffer.from(body, "base64url"));
  } catch {
    return null;
  }
}

/**
 * Opens the keys of a folder, and makes those that are missing. The key of the hashes is always a file, as without it a
 * restart would write to an address twice; the sealing keys are files, or never leave the memory of this process.
 */
export function openAddressKeys(folder: string, keptIn: KeptIn): AddressKeys {
  const hashKey = openKeyFile(folder, HASH_KEY_FILE);
  const keys = keptIn === "memory" ? memoryKeys() : fileKeys(folder);
  const windowOf = (now_s: number): number => Math.floor(now_s / WINDOW_S);
  const keyed = (label: string, text: string): Buffer =>
    createHmac("sha256", hashKey).update(`${label}\0${text}`).digest();
  const sign = (text: string): string => keyed("link", text).subarray(0, 16).toString("base64url");
  return {
    keptIn,
    hash: (canonical) => keyed("address", canonical),
    seal: (address, now_s) => {
      const window = windowOf(now_s);
      return encrypt(keys.make(window), `${keys.owner}.${window}`, address);
    },
    open: (sealed) => openSealed(keys, sealed),
    forget: (now_s) => keys.forget(windowOf(now_s)),
    sign,
    verify: (text, proof) => {
      const [given, right] = [Buffer.from(proof), Buffer.from(sign(text))];
      return given.length === right.length && timingSafeEqual(given, right);
    },
  };
}
