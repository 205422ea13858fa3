import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Checkpoint, CheckpointSchema } from "@connection-denied/protocol";
import { Value } from "typebox/value";
import { makeKeyFile, unusable } from "../key-folder.ts";
import type { Settings } from "../settings.ts";
import type { AuditHead } from "../store/audit.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { toUtcSeconds } from "../utc.ts";

export const CHECKPOINT_KEY_FILE = "checkpoint.key";

type KeyPlaces = Pick<Settings, "keyFolder" | "dataFolder">;

const signedPart = ({ number, hash, at }: Pick<Checkpoint, "number" | "hash" | "at">): Buffer =>
  Buffer.from(JSON.stringify([number, hash, at]));

/** The public half of a key, as a checkpoint names it: the 32 bytes of an Ed25519 key in base64url. */
export const publicPart = (key: KeyObject): string => String(createPublicKey(key).export({ format: "jwk" }).x);

/** Where the key lies: with the other keys, or in the data folder, where the first versions made it. */
export function findCheckpointKey({ keyFolder, dataFolder }: KeyPlaces): string | null {
  const places = [keyFolder, dataFolder].map((folder) => join(folder, CHECKPOINT_KEY_FILE));
  return places.find((file) => existsSync(file)) ?? null;
}

const makeKey = (): string =>
  String(generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }));

/** The Ed25519 key that signs checkpoints, made when there is none, for this user alone; throws a StartError. */
export function openCheckpointKey(places: KeyPlaces): KeyObject {
  if (findCheckpointKey(places) === null) makeKeyFile(places.keyFolder, CHECKPOINT_KEY_FILE, makeKey);
  const file = findCheckpointKey(places) ?? join(places.keyFolder, CHECKPOINT_KEY_FILE);
  try {
    return createPrivateKey(readFileSync(file));
  } catch (cause) {
    throw unusable(file, cause);
  }
}

/** Says how long the audit is and how it ends, signed. */
export function signCheckpoint(head: AuditHead, now_s: number, key: KeyObject): Checkpoint {
  const said = { number: head.number, hash: head.hash.toString("hex"), at: toUtcSeconds(now_s) };
  return { ...said, key: publicPart(key), signature: sign(null, signedPart(said), key).toString("base64url") };
}

function isSigned(checkpoint: Checkpoint): boolean {
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: checkpoint.key }, format: "jwk" });
  return verify(null, signedPart(checkpoint), key, Buffer.from(checkpoint.signature, "base64url"));
}

function parse(line: string): Checkpoint | null {
  try {
    const value: unknown = JSON.parse(line);
    return Value.Check(CheckpointSchema, value) ? value : null;
  } catch {
    return null;
  }
}

/** What is wrong with one checkpoint, or null when the audit still holds what it says. */
async function faultOf(
  store: Pick<CampaignStore, "audit">,
  checkpoint: Checkpoint | null,
  key: string,
  before: number,
): Promise<string | null> {
  if (checkpoint === null) return "is no checkpoint";
  if (checkpoint.key !== key) return "is signed with another key than the one named";
  if (!isSigned(checkpoint)) return "is not signed as it says";
  const { number, hash } = checkpoint;
  if (number < before) return `says ${number} entries, fewer than the checkpoint before it`;
  if (number === 0) return null;
  const [entry] = await store.audit(number - 1, 1);
  if (entry?.number !== number) return `says ${number} entries, but the audit has no such entry now`;
  return entry.hash.toString("hex") === hash ? null : `says that entry ${number} was another than it is now`;
}

/**
 * Everything by which the audit, or the checkpoints that were kept elsewhere, were changed: a sentence each, none when all
 * holds. The chain alone shows an edit; only a checkpoint shows a chain that was made anew or cut short.
 * @param lines one checkpoint each, the oldest first
 * @param key the public key that the host wrote down, in base64url
 */
export async function findTampering(
  store: Pick<CampaignStore, "audit" | "auditBreak">,
  lines: readonly string[],
  key: string,
): Promise<string[]> {
  const broken = await store.auditBreak();
  const faults = broken === null ? [] : [`The chain of the audit is broken at entry ${broken}.`];
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const checkpoint = parse(line);
    const fault = await faultOf(store, checkpoint, key, before);
    if (fault !== null) faults.push(`Line ${index + 1} ${fault}.`);
    before = Math.max(before, checkpoint?.number ?? 0);
  }
  return faults;
}
