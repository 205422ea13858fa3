import { type Campaign, CONFIRMATION_LINK_DAYS } from "@connection-denied/protocol";
import type { Log } from "../log/log.ts";
import { type Carrier, nextTry_s, type Verdict } from "../outbox/courier.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Job, MailBeginning } from "../store/outbox.ts";
import type { AddressKeys } from "./address-keys.ts";
import { makeConfirmationToken } from "./confirmation-link.ts";
import { confirmationWords } from "./confirmation-words.ts";
import { readEmailAddress } from "./email-address.ts";
import type { Mail, MailOutcome, MailSender } from "./smtp-sender.ts";

export interface MailCarrierParts {
  readonly store: Pick<CampaignStore, "message" | "beginMail" | "unbeginMail">;
  readonly keys: AddressKeys;
  readonly send: MailSender;
  readonly campaign: Campaign;
  /** Where the public reaches this server, with its slash. */
  readonly publicUrl: string;
  /** Most mails an hour, over all processes that share the database. */
  readonly perHour: number;
  readonly log: Log;
}

const HOUR_S = 3600;
/** After this no key is left that could open an address. */
const READABLE_MAX_S = 24 * HOUR_S;
/** Until another process may have the key that this one has not. */
const OTHER_PROCESS_S = 300;
const ATTEMPTS_MAX = 40;

function writeMail(
  { campaign, publicUrl, keys }: MailCarrierParts,
  job: Job,
  to: string,
  language: string,
  now_s: number,
): Mail {
  const { words, language: written } = confirmationWords(language);
  const token = makeConfirmationToken(keys, job.messageId, now_s);
  const link = `${publicUrl}v1/campaigns/${campaign.id}/confirmations/${token}`;
  const text = words.body(campaign.title, link, CONFIRMATION_LINK_DAYS);
  return {
    to,
    fromName: campaign.title,
    subject: words.subject(campaign.title),
    text,
    key: job.key,
    language: written,
  };
}

/** What becomes of a job whose mail may not begin. */
function whyNot(parts: MailCarrierParts, job: Job, beginning: Exclude<MailBeginning, "go">, now_s: number): Verdict {
  if (beginning === "written") return { kind: "done" };
  if (beginning === "unsure") {
    parts.log.note("mail-unsure", { code: "interrupted" });
    return { kind: "give-up" };
  }
  parts.log.note("mail-over-budget", { perHour: parts.perHour });
  return { kind: "again", due_s: (Math.floor(now_s / HOUR_S) + 1) * HOUR_S + (job.number % 60) };
}

async function settleOutcome(
  parts: MailCarrierParts,
  job: Job,
  key: Buffer,
  outcome: MailOutcome,
  now_s: number,
): Promise<Verdict> {
  const { log, store } = parts;
  const { kind, code } = outcome;
  if (kind === "sent") return { kind: "done" };
  if (kind === "refused") {
    log.note("mail-refused", { code });
    return { kind: "done" };
  }
  if (kind === "unsure") {
    log.note("mail-unsure", { code });
    return { kind: "give-up" };
  }
  if (job.attempts >= ATTEMPTS_MAX) {
    log.note("mail-parked", { attempts: job.attempts });
    return { kind: "give-up" };
  }
  log.note("mail-delayed", { code });
  await store.unbeginMail(job.number, key, nextTry_s(job, now_s));
  return { kind: "settled" };
}

/**
 * Sends the confirmation of a message, to each address at most one in 24 hours whatever happens: what is to be handed over
 * is noted before, and what may have been handed over is never tried again.
 */
export function createMailCarrier(parts: MailCarrierParts): Carrier {
  const { store, keys, send } = parts;
  return async (job, now_s) => {
    const message = await store.message(job.messageId);
    if (message?.state !== "received" || job.campaign !== parts.campaign.id) return { kind: "done" };
    const address = readEmailAddress((job.address === null ? null : keys.open(job.address)) ?? "");
    if (address === null) {
      if (now_s - message.received_s < READABLE_MAX_S) return { kind: "again", due_s: now_s + OTHER_PROCESS_S };
      parts.log.note("mail-unreadable");
      return { kind: "give-up" };
    }
    const key = keys.hash(address.canonical);
    const beginning = await store.beginMail(job.number, { key, perHour: parts.perHour, now_s });
    if (beginning !== "go") return whyNot(parts, job, beginning, now_s);
    const outcome = await send(writeMail(parts, job, address.written, message.language, now_s));
    return settleOutcome(parts, job, key, outcome, now_s);
  };
}
