import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { StartError } from "./start-error.ts";

const KEY_BYTES = 32;

/** The sentence for a key file that cannot be used. */
export function unusable(file: string, cause: unknown): StartError {
  const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message;
  const message = `The key file ${file} cannot be used (${reason}): put it back as it was, or set KEY_DIR to a folder that this user may write to.`;
  return new StartError("key-not-usable", message, cause);
}

/** The folder of the keys that are never in the database. */
export const readKeyFolder = (environment: Readonly<Record<string, string | undefined>>, dataFolder: string): string =>
  environment.KEY_DIR || join(dataFolder, "keys");

function writeNew(file: string, text: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  try {
    // Of two processes that make the same key at once, one wins and both read its file.
    linkSync(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The 32 bytes of a key file, or null when there is none; throws a StartError for a file that holds anything else. */
export function readKeyFile(folder: string, name: string): Buffer | null {
  const file = join(folder, name);
  try {
    const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64url");
    if (key.length === KEY_BYTES) return key;
    throw new Error(`it holds ${key.length} bytes and not ${KEY_BYTES}`);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unusable(file, cause);
  }
}

/** Makes a file that this user alone may read, in a folder of the same kind, unless it is there; throws a StartError. */
export function makeKeyFile(folder: string, name: string, write: () => string): void {
  const file = join(folder, name);
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeNew(file, write());
  } catch (cause) {
    throw unusable(file, cause);
  }
}

/** Reads a key of a folder that this user alone may read, and makes it when it is not there. */
export function openKeyFile(folder: string, name: string): Buffer {
  makeKeyFile(folder, name, () => `${randomBytes(KEY_BYTES).toString("base64url")}\n`);
  return readKeyFile(folder, name) ?? openKeyFile(folder, name);
}
