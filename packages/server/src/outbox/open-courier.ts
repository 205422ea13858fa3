import type { Campaign } from "@connection-denied/protocol";
import type { Log } from "../log/log.ts";
import type { AddressKeys } from "../mail/address-keys.ts";
import { createMailCarrier } from "../mail/mail-carrier.ts";
import type { MailSettings } from "../mail/mail-settings.ts";
import { createSmtpSender } from "../mail/smtp-sender.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { createWebhookCarrier, type WebhookPlace } from "../webhook/webhook-carrier.ts";
import { type Courier, createCourier } from "./courier.ts";

export interface OutboxParts {
  readonly store: CampaignStore;
  readonly campaign: Campaign | null;
  readonly mail: MailSettings | null;
  readonly keys: AddressKeys | null;
  readonly webhook: WebhookPlace | null;
  readonly clock: () => number;
  readonly log: Log;
}

/** The courier for what a host has switched on, or null where there is nothing to carry. */
export function openCourier({ store, campaign, mail, keys, webhook, clock, log }: OutboxParts): Courier | null {
  if (campaign === null) return null;
  const carriesMail = mail !== null && keys !== null;
  if (!carriesMail && webhook === null) return null;
  const carriers = {
    ...(carriesMail
      ? { confirmation: createMailCarrier({ ...mail, store, keys, campaign, log, send: createSmtpSender(mail) }) }
      : {}),
    ...(webhook === null ? {} : { webhook: createWebhookCarrier({ ...webhook, store, log }) }),
  };
  const tend = (now_s: number): void => keys?.forget(now_s);
  return createCourier({ store, clock, log, carriers, tend });
}
