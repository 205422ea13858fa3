import { createHash } from "node:crypto";
import type { Campaign } from "@connection-denied/protocol";
import { fingerprintOf, type SigningKey, sealExport, signingKeyOf } from "@connection-denied/sealing";
import { openKeyFile } from "../key-folder.ts";
import { StartError } from "../start-error.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { ExportRecord } from "../store/exports.ts";
import { toUtcSeconds } from "../utc.ts";
import { gatherFiles } from "./export-files.ts";

type ExportStore = Pick<
  CampaignStore,
  "auditHead" | "consents" | "exports" | "finishExport" | "keySet" | "messages" | "recount"
>;

export interface MadeExport {
  readonly fingerprint: string;
  readonly messages: number;
  readonly sealed: number;
}

/** The key that signs exports; made when it is not there. It proves what was edited after, and opens nothing. */
export const openExportKey = (keyFolder: string): SigningKey =>
  signingKeyOf(openKeyFile(keyFolder, "export-signing.key").toString("base64url"));

async function findApproved(
  store: ExportStore,
  campaign: string,
  id: string,
): Promise<ExportRecord & { approved_by: string }> {
  const record = (await store.exports(campaign)).find((known) => known.id === id);
  const refuse = (what: string): never => {
    throw new StartError("export-not-approved", `The export ${JSON.stringify(id)} ${what}.`);
  };
  if (record === undefined) return refuse(`was not asked for in the campaign ${campaign}: take its id from the desk`);
  if (record.finished_s !== null) return refuse("was made before: ask for a new one at the desk");
  const { approved_by } = record;
  if (approved_by === null)
    return refuse(`was asked for by ${record.asked_by} and waits for a second person: let them approve it`);
  return { ...record, approved_by };
}

async function readRecipients(store: ExportStore, campaign: string): Promise<readonly string[]> {
  const keySet = await store.keySet(campaign);
  if (keySet === null) {
    throw new StartError(
      "keys-missing",
      `The campaign ${campaign} has no keys to seal an export to: see docs/hosting.md for how they are made.`,
    );
  }
  return (JSON.parse(keySet.document) as { recipients: string[] }).recipients;
}

async function* passing(
  chunks: AsyncIterable<Uint8Array>,
  each: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    each(chunk);
    yield chunk;
  }
}

/**
 * Makes the file of an export that one person asked for and another approved, sealed to the campaign's offline keys, and
 * notes its digest with an entry of the audit; each is made once. `keep` puts the file where it stays before it is noted.
 * Throws a StartError `export-not-approved` or `keys-missing`.
 */
export async function makeExport(
  store: ExportStore,
  campaign: Pick<Campaign, "id" | "title">,
  id: string,
  key: SigningKey,
  now_s: number,
  keep: (file: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<MadeExport> {
  const { asked_by: askedBy, approved_by: approvedBy } = await findApproved(store, campaign.id, id);
  const recipients = await readRecipients(store, campaign.id);
  const { files, messages, sealed } = await gatherFiles(store, campaign.id);
  const head = await store.auditHead();
  const audit = { number: head.number, hash: head.hash.toString("hex") };
  const about = { id, campaign: campaign.id, title: campaign.title, askedBy, approvedBy, madeAt: toUtcSeconds(now_s) };
  const counts = await store.recount(campaign.id);
  const file = await sealExport(files, { ...about, counts, messages, sealed, audit }, key, recipients);
  const digest = createHash("sha256");
  await keep(passing(file, (chunk) => digest.update(chunk)));
  if (!(await store.finishExport(id, digest.digest(), now_s))) {
    throw new StartError(
      "export-not-approved",
      `The export ${JSON.stringify(id)} was made by another program just now: use that file.`,
    );
  }
  return { fingerprint: fingerprintOf(key.public), messages, sealed };
}
