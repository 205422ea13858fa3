import {
  type Campaign,
  type CampaignAnswer,
  type Count,
  checkMessageText,
  type ErrorAnswer,
  type Receipt,
} from "@connection-denied/protocol";
import { createOutbox, type Outbox, type Outgoing, type SendResult } from "./outbox.ts";

/** What a host's server is asked and told. Without a server, or without a campaign, nothing is sent at all. */
export interface CampaignDesk {
  campaign(): Promise<Campaign | null>;
  received(campaign: string): Promise<number | null>;
  check(text: string): ReturnType<typeof checkMessageText>;
  outbox: Outbox;
}

export interface DeskParts {
  fetch: typeof fetch;
  newId(): string;
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

async function send(parts: DeskParts, { campaign, id, text, language }: Outgoing): Promise<SendResult> {
  const response = await parts.fetch(`/v1/campaigns/${encodeURIComponent(campaign)}/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id, text, language }),
  });
  if (response.status === 201) {
    const receipt = (await response.json()) as Receipt;
    return { kind: "received", id: receipt.id, receivedAt: receipt.receivedAt };
  }
  if (response.status >= 500 || response.status === 429 || response.status === 408) return { kind: "unreachable" };
  const refusal = (await response.json().catch(() => null)) as ErrorAnswer | null;
  return { kind: "refused", message: refusal?.message ?? "" };
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

export function createCampaignDesk(parts: DeskParts): CampaignDesk {
  return {
    campaign: async () => (await answer<CampaignAnswer>(parts, "/v1/campaign"))?.campaign ?? null,
    received: async (campaign) => {
      const count = await answer<Count>(parts, `/v1/campaigns/${encodeURIComponent(campaign)}/count`);
      return count?.received ?? null;
    },
    check: checkMessageText,
    outbox: createOutbox({
      read: parts.read,
      write: parts.write,
      newId: parts.newId,
      send: (outgoing) => send(parts, outgoing),
    }),
  };
}
