import { createHmac } from "node:crypto";
import type { Log } from "../log/log.ts";
import { type Carrier, nextTry_s } from "../outbox/courier.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { toUtcSeconds } from "../utc.ts";

/** The host's own system, and the secret that it shares with this server. */
export interface WebhookPlace {
  readonly url: string;
  readonly secret: Buffer;
  /** Longest that an answer may take, in milliseconds; 10 seconds when absent. */
  readonly patience_ms?: number;
}

export interface WebhookCarrierParts extends WebhookPlace {
  readonly store: Pick<CampaignStore, "message">;
  readonly log: Log;
}

const PATIENCE_MS = 10_000;
/** About eight hours of trying. */
export const WEBHOOK_ATTEMPTS_MAX = 14;

/** HMAC-SHA-256 over id, second and body, as the Standard Webhooks specification has it. */
function signWebhook(secret: Buffer, id: string, sent_s: number, body: string): string {
  return `v1,${createHmac("sha256", secret).update(`${id}.${sent_s}.${body}`).digest("base64")}`;
}

async function post(
  { url, secret, patience_ms = PATIENCE_MS }: WebhookPlace,
  id: string,
  sent_s: number,
  body: string,
): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(patience_ms),
      headers: {
        "content-type": "application/json",
        "idempotency-key": id,
        "webhook-id": id,
        "webhook-timestamp": String(sent_s),
        "webhook-signature": signWebhook(secret, id, sent_s, body),
      },
      body,
    });
    await answer.body?.cancel();
    return answer.ok ? null : String(answer.status);
  } catch (cause) {
    const inner = (cause as { cause?: { code?: string } }).cause?.code;
    return inner ?? (cause as Error).name;
  }
}

/**
 * Tells the host's own system how a message now stands: `{ id, campaign, state, language, receivedAt }`, no text and
 * nothing of its sender. Told at least once for each change, under a key that is the same on every try.
 */
export function createWebhookCarrier({ store, log, ...place }: WebhookCarrierParts): Carrier {
  return async (job, now_s) => {
    const message = await store.message(job.messageId);
    if (message === null) return { kind: "done" };
    const { id, state, language, received_s } = message;
    const body = JSON.stringify({ id, campaign: job.campaign, state, language, receivedAt: toUtcSeconds(received_s) });
    const code = await post(place, job.key, now_s, body);
    if (code === null) return { kind: "done" };
    if (job.attempts >= WEBHOOK_ATTEMPTS_MAX) {
      log.note("webhook-parked", { attempts: job.attempts, code });
      return { kind: "give-up" };
    }
    log.note("webhook-delayed", { code });
    return { kind: "again", due_s: nextTry_s(job, now_s) };
  };
}
