import { join } from "node:path";
import { askedFields, type Campaign, type SignedKeySet } from "@connection-denied/protocol";
import { SealingError, verifyKeySet } from "@connection-denied/sealing";
import { readJsonFile } from "./json-file.ts";
import { StartError } from "./start-error.ts";
import type { CampaignStore } from "./store/campaign-store.ts";

export const KEYS_FILE = "keys.json";

function refuse(file: string, what: string, cause?: unknown): never {
  throw new StartError(
    "keys-not-valid",
    `The keys in ${file} ${what}: see docs/hosting.md for how they are made.`,
    cause,
  );
}

function verify(file: string, signed: unknown, campaign: string) {
  try {
    return verifyKeySet(signed, { campaign });
  } catch (cause) {
    if (!(cause instanceof SealingError)) throw cause;
    const reason = cause.message.split(": ")[0] ?? "";
    return refuse(file, `cannot be used: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`, cause);
  }
}

/**
 * The keys of the data folder, once they are in the store, with an entry of the audit the first time; null when there are
 * none and the campaign needs none. A version can be stored once only, and an older one never again, so that nobody puts
 * other keys in the place of those that were served. Throws a StartError.
 */
export async function openCampaignKeys(
  dataFolder: string,
  campaign: Campaign,
  store: Pick<CampaignStore, "addKeySet" | "keySet">,
  now_s: number,
): Promise<SignedKeySet | null> {
  const file = join(dataFolder, KEYS_FILE);
  const signed = readJsonFile(file, (what, cause) => refuse(file, what, cause));
  if (signed === undefined) {
    if (askedFields(campaign).length === 0) return null;
    return refuse(file, "are missing, and the campaign asks for personal data, which must be sealed");
  }
  const { version } = verify(file, signed, campaign.id);
  const { document, signature } = signed as SignedKeySet;
  await store.addKeySet({ campaign: campaign.id, version, document, signature }, "server", now_s);
  const latest = await store.keySet(campaign.id);
  if (latest?.document === document) return { document, signature };
  return refuse(
    file,
    `are version ${version}, but the store has other keys of version ${latest?.version}, so sign a later one`,
  );
}
