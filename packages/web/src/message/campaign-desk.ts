import type {
  Campaign,
  CampaignAnswer,
  Challenge,
  Consent,
  Count,
  ErrorAnswer,
  Person,
  Proof,
  Receipt,
  Submission,
} from "@connection-denied/protocol";
import { type CampaignKeys, openCampaignKeys } from "./campaign-keys.ts";
import { createOutbox, type Outbox, type Outgoing, type SendResult, type WithdrawResult } from "./outbox.ts";

/** What somebody signs, before anything of it is sealed. */
export interface Signing {
  readonly campaign: string;
  readonly text: string;
  readonly language: string;
  readonly person: Person;
  readonly consents: readonly Consent[];
  /** Where the server shall write to once, so that it is confirmed; null for no mail. */
  readonly email: string | null;
}

/** What the server runs, and whether it confirms by mail. */
export interface RunningCampaign {
  readonly campaign: Campaign;
  readonly confirmation: boolean;
}

/** What a host's server is asked and told. Without a server, or without a campaign, nothing is sent at all. */
export interface CampaignDesk {
  running(): Promise<RunningCampaign | null>;
  /** The three published numbers. */
  count(campaign: string): Promise<Count | null>;
  keys(campaign: string): Promise<CampaignKeys>;
  /** Seals what is personal, if there is any; the keys must be trusted then. */
  compose(signing: Signing, keys: CampaignKeys | null): Promise<Outgoing>;
  outbox: Outbox;
}

export interface DeskParts {
  fetch: typeof fetch;
  newId(): string;
  /** 32 bytes of chance in base64url. */
  newSecret(): string;
  /** SHA-256 of such bytes, in base64url. */
  hash(secret: string): Promise<string>;
  /** Does a proof of work; null when this browser cannot. */
  solve(challenge: Challenge): Promise<Proof | null>;
  /** Of the key that signs the campaign's keys, 64 hexadecimal digits; empty where none was built in. */
  fingerprint: string;
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** Refusals of a proof, for which a new one is done at once. */
const PROOF_SPENT = new Set(["proof-expired", "proof-used", "proof-not-valid"]);

const addressOf = (campaign: string, what: string): string => `/v1/campaigns/${encodeURIComponent(campaign)}/${what}`;

function post(parts: DeskParts, address: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return parts.fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
}

const isLater = (status: number): boolean => status >= 500 || status === 429 || status === 408;

/** The proof that the host asks for: none where it asks for none, null when it did not answer or cannot be done. */
async function prove(parts: DeskParts, campaign: string): Promise<{ proof?: Proof } | null> {
  const response = await parts.fetch(addressOf(campaign, "challenge"));
  if (response.status === 404) return {};
  if (!response.ok) return null;
  const proof = await parts.solve((await response.json()) as Challenge);
  return proof && { proof };
}

async function bodyOf(parts: DeskParts, outgoing: Outgoing): Promise<Omit<Submission, "proof">> {
  const { id, text, language, sealed, consents, email, secret } = outgoing;
  return {
    id,
    language,
    ...(text !== "" && { text }),
    ...(sealed !== null && { sealed }),
    ...(email !== null && { email }),
    consents: [...consents],
    receipt: await parts.hash(secret),
  };
}

async function send(parts: DeskParts, outgoing: Outgoing, again = true): Promise<SendResult> {
  const proven = await prove(parts, outgoing.campaign);
  if (proven === null) return { kind: "unreachable" };
  const body = { ...(await bodyOf(parts, outgoing)), ...proven };
  const response = await post(parts, addressOf(outgoing.campaign, "messages"), body);
  if (response.status === 201) {
    const receipt = (await response.json()) as Receipt;
    return { kind: "received", id: receipt.id, receivedAt: receipt.receivedAt };
  }
  if (isLater(response.status)) return { kind: "unreachable" };
  const refusal = (await response.json().catch(() => null)) as ErrorAnswer | null;
  if (again && PROOF_SPENT.has(refusal?.code ?? "")) return send(parts, outgoing, false);
  return { kind: "refused", message: refusal?.message ?? "" };
}

async function withdraw(
  parts: DeskParts,
  { campaign, id, secret }: { campaign: string; id: string; secret: string },
): Promise<WithdrawResult> {
  const { ok, status } = await post(parts, addressOf(campaign, "withdrawals"), { id, secret });
  if (ok) return "withdrawn";
  return isLater(status) ? "unreachable" : "refused";
}

async function answer<T>(parts: DeskParts, address: string): Promise<T | null> {
  try {
    const response = await parts.fetch(address);
    const type = response.headers.get("content-type") ?? "";
    return response.ok && type.includes("json") ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

async function compose(parts: DeskParts, signing: Signing, keys: CampaignKeys | null): Promise<Outgoing> {
  const { person, ...open } = signing;
  const id = parts.newId();
  const outgoing = { ...open, id, sealed: null, secret: parts.newSecret() };
  if (Object.keys(person).length === 0) return outgoing;
  if (keys?.state !== "trusted") throw new Error("Personal data needs keys that are trusted.");
  return { ...outgoing, sealed: await keys.seal(person, id) };
}

async function running(parts: DeskParts): Promise<RunningCampaign | null> {
  const found = await answer<CampaignAnswer>(parts, "/v1/campaign");
  return found?.campaign ? { campaign: found.campaign, confirmation: found.confirmation } : null;
}

export function createCampaignDesk(parts: DeskParts): CampaignDesk {
  return {
    running: () => running(parts),
    count: (campaign) => answer<Count>(parts, addressOf(campaign, "count")),
    keys: (campaign) => openCampaignKeys(campaign, parts.fingerprint, () => answer(parts, addressOf(campaign, "keys"))),
    compose: (signing, keys) => compose(parts, signing, keys),
    outbox: createOutbox({
      read: parts.read,
      write: parts.write,
      send: (outgoing) => send(parts, outgoing),
      withdraw: (receipt) => withdraw(parts, receipt),
    }),
  };
}
