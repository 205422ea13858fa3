import { Agent, request } from "node:http";
import type { Proof } from "@connection-denied/protocol";
import type { CampaignStore } from "../store/campaign-store.ts";
import { CAMPAIGN } from "./server-process.ts";

/** A message as the client remembers it; `receivedAt` is there once it was acknowledged. */
export interface Sent {
  readonly id: string;
  readonly text: string;
  /** Where the campaign wants one. */
  readonly proof?: Proof;
  receivedAt?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}

/** What was sent in vain is sent again before anything new. */
export interface Journal {
  readonly sent: readonly Sent[];
  readonly retried: number;
  next(): Sent;
  again(message: Sent): void;
}

export function createJournal(): Journal {
  const sent: Sent[] = [];
  const unanswered: Sent[] = [];
  let retried = 0;
  return {
    sent,
    get retried() {
      return retried;
    },
    next: () => {
      const waiting = unanswered.pop();
      if (waiting !== undefined) {
        retried += 1;
        return waiting;
      }
      const number = sent.length;
      const id = `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
      const message = { id, text: `Message ${number}` };
      sent.push(message);
      return message;
    },
    again: (message) => void unanswered.push(message),
  };
}

/** Resolves to the answer, or to null when the server died before it had answered. */
export function ask(agent: Agent, url: string, body?: object): Promise<Answer | null> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/json" };
    const asking = request(url, { agent, method: body ? "POST" : "GET", headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: text, retryAfter: response.headers["retry-after"] }),
      );
      response.on("error", () => resolve(null));
      response.on("aborted", () => resolve(null));
    });
    asking.on("error", () => resolve(null));
    asking.end(body ? JSON.stringify(body) : undefined);
  });
}

/** Sends one message, and notes when it is acknowledged. */
export async function send(agent: Agent, address: string, message: Sent): Promise<Answer | null> {
  const { id, text, proof } = message;
  const answer = await ask(agent, `${address}v1/campaigns/${CAMPAIGN.id}/messages`, {
    id,
    text,
    language: "en",
    proof,
  });
  if (answer?.status === 201) message.receivedAt = JSON.parse(answer.body).receivedAt;
  return answer;
}

/** What the store says of the messages in a journal. */
export interface Verdict {
  readonly acknowledged: number;
  /** Acknowledged, and not stored as it was acknowledged. */
  readonly lost: number;
  readonly duplicated: number;
  /** Whether the tally equals the messages. */
  readonly counted: boolean;
}

const PAGE = 5000;

export async function judge(store: CampaignStore, { sent }: Journal): Promise<Verdict> {
  const stored = new Map<string, { id: string; received_s: number }>();
  let rows = 0;
  for (let page = await store.messages(CAMPAIGN.id, 0, PAGE); page.length > 0; ) {
    for (const { id, text, received_s } of page) stored.set(text, { id, received_s });
    rows += page.length;
    page = await store.messages(CAMPAIGN.id, page.at(-1)?.number ?? 0, PAGE);
  }
  const acknowledged = sent.filter(({ receivedAt }) => receivedAt !== undefined);
  const lost = acknowledged.filter(({ id, text, receivedAt = "" }) => {
    const row = stored.get(text);
    return row?.id !== id || row.received_s * 1000 !== Date.parse(receivedAt);
  });
  const { received } = await store.counts(CAMPAIGN.id);
  const counted = received === rows && (await store.recount(CAMPAIGN.id)).received === rows;
  return { acknowledged: acknowledged.length, lost: lost.length, duplicated: rows - stored.size, counted };
}

export const keepAlive = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections });
