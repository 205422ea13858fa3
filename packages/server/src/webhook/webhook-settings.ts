import { isThisMachine } from "../own-machine.ts";
import { StartError } from "../start-error.ts";
import type { WebhookPlace } from "./webhook-carrier.ts";

const SECRET_MIN_BYTES = 24;

/** Reads WEBHOOK_URL and WEBHOOK_SECRET, or null when neither is set; throws a StartError that shows nothing of the secret. */
export function readWebhookPlace(environment: Readonly<Record<string, string | undefined>>): WebhookPlace | null {
  const { WEBHOOK_URL: text, WEBHOOK_SECRET: secretText = "" } = environment;
  if (!text && !secretText) return null;
  const url = URL.parse(text ?? "");
  const own = url?.protocol === "http:" && isThisMachine(url.hostname);
  if (url === null || url.username !== "" || !(own || url.protocol === "https:")) {
    const message =
      "WEBHOOK_URL is not an address by HTTPS: write it like https://office.example.org/hook, without a password.";
    throw new StartError("webhook-not-valid", message);
  }
  const secret = Buffer.from(secretText.replace(/^whsec_/, ""), "base64");
  if (secret.length >= SECRET_MIN_BYTES) return { url: url.href, secret };
  const message = `WEBHOOK_SECRET is too short: set it to whsec_ and at least ${SECRET_MIN_BYTES} random bytes in base64.`;
  throw new StartError("webhook-not-valid", message);
}
