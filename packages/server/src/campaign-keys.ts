import { join } from "node:path";
import { askedFields, type Campaign, type SignedKeySet } from "@connection-denied/protocol";
import { readKeySet, SealingError, verifyKeySet } from "@connection-denied/sealing";
import { readJsonFile } from "./json-file.ts";
import { keepFresh } from "./keep-fresh.ts";
import { StartError } from "./start-error.ts";
import type { CampaignStore } from "./store/campaign-store.ts";

export const KEYS_FILE = "keys.json";
/** How long another process may serve keys after two admins changed them. */
const KEYS_FRESH_MS = 5000;

/** To whom a campaign's personal data is sealed. */
export interface CampaignKeys {
  /** SHA-256, in hex, of the one key whose signature counts: the one that signed the file of the data folder. */
  readonly fingerprint: string;
  /** The latest of the store, at most five seconds old; rejects when that key did not sign them. */
  latest(): Promise<SignedKeySet>;
}

function refuse(file: string, what: string, cause?: unknown): never {
  throw new StartError(
    "keys-not-valid",
    `The keys in ${file} ${what}: see docs/hosting.md for how they are made.`,
    cause,
  );
}

function verify(file: string, signed: unknown, campaign: string) {
  try {
    verifyKeySet(signed, { campaign });
    return readKeySet(signed);
  } catch (cause) {
    if (!(cause instanceof SealingError)) throw cause;
    const reason = cause.message.split(": ")[0] ?? "";
    return refuse(file, `cannot be used: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`, cause);
  }
}

/** Stops a start with a file that would change what is served, which is for two admins at the desk to do. */
async function compareWithStore(
  file: string,
  campaign: string,
  { document, version, fingerprint }: { document: string; version: number; fingerprint: string },
  store: Pick<CampaignStore, "keySet">,
): Promise<void> {
  const stored = await store.keySet(campaign);
  if (stored === null) return refuse(file, "could not be stored");
  if (verify(file, { document: stored.document, signature: stored.signature }, campaign).fingerprint !== fingerprint) {
    return refuse(file, `are signed by another key than those of version ${stored.version} that the store has`);
  }
  if (stored.version < version) {
    const back = "put them up at the desk, where a second admin agrees, and the file of before back in their place";
    return refuse(file, `are version ${version}, but the store has ${stored.version}, so ${back}`);
  }
  if (stored.version === version && stored.document !== document) {
    return refuse(file, `are version ${version}, but the store has other keys of that version`);
  }
}

/**
 * The keys of a campaign; null when there are none and it needs none. The file of the data folder says whose signature
 * counts, and gives the first keys, with an entry of the audit; later ones come through the desk only. Throws a StartError.
 * @param clock milliseconds since 1970, UTC
 */
export async function openCampaignKeys(
  dataFolder: string,
  campaign: Campaign,
  store: Pick<CampaignStore, "addKeySet" | "keySet">,
  clock: () => number,
): Promise<CampaignKeys | null> {
  const file = join(dataFolder, KEYS_FILE);
  const signed = readJsonFile(file, (what, cause) => refuse(file, what, cause));
  if (signed === undefined) {
    if (askedFields(campaign).length === 0) return null;
    return refuse(file, "are missing, and the campaign asks for personal data, which must be sealed");
  }
  const { keySet, fingerprint } = verify(file, signed, campaign.id);
  const { document, signature } = signed as SignedKeySet;
  if ((await store.keySet(campaign.id)) === null) {
    const first = { campaign: campaign.id, version: keySet.version, document, signature };
    await store.addKeySet(first, "server", Math.floor(clock() / 1000));
  }
  await compareWithStore(file, campaign.id, { document, version: keySet.version, fingerprint }, store);
  const readLatest = async (): Promise<SignedKeySet> => {
    const stored = await store.keySet(campaign.id);
    const latest = { document: stored?.document ?? "", signature: stored?.signature ?? "" };
    verifyKeySet(latest, { campaign: campaign.id, fingerprint });
    return latest;
  };
  return { fingerprint, latest: keepFresh(readLatest, clock, KEYS_FRESH_MS) };
}
