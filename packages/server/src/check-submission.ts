import {
  askedFields,
  type Campaign,
  type Consent,
  checkMessageText,
  requiredFields,
  type Submission as Sent,
} from "@connection-denied/protocol";
import { hasSealedShape } from "@connection-denied/sealing";
import { Refusal } from "./refusal.ts";
import type { Submission } from "./store/submission.ts";

/** The normalised text; empty for a message that has none and needs none. Throws a Refusal. */
function readText({ text, sealed }: Pick<Sent, "text" | "sealed">): string {
  if (text === undefined && sealed !== undefined) return "";
  const checked = checkMessageText(text ?? "");
  if (!checked.ok) throw new Refusal(checked.code);
  return checked.text;
}

/** Each consent is to something the campaign asks for, in its wording of now, and those it needs are there. */
function checkConsents({ consents: asked = [] }: Campaign, given: readonly Consent[]): void {
  const purposes = new Set(given.map(({ purpose }) => purpose));
  if (purposes.size < given.length) throw new Refusal("consents-not-valid");
  const known = ({ purpose, textVersion }: Consent): boolean =>
    asked.some((one) => one.purpose === purpose && one.version === textVersion);
  if (!given.every(known)) throw new Refusal("consent-unknown");
  if (asked.some(({ purpose, required }) => required && !purposes.has(purpose))) throw new Refusal("consent-missing");
}

function checkSealed(campaign: Campaign, sealed: string | undefined): void {
  if (sealed === undefined) {
    if (requiredFields(campaign).length > 0) throw new Refusal("sealed-missing");
    return;
  }
  if (askedFields(campaign).length === 0) throw new Refusal("sealed-not-asked");
  if (!hasSealedShape(sealed)) throw new Refusal("sealed-not-valid");
}

/** What was sent, checked and normalised as it will be stored, but for the proof of work; throws a Refusal. */
export function checkSubmission(campaign: Campaign, sent: Sent): Submission {
  const { consents = [], receipt, sealed } = sent;
  const text = readText(sent);
  checkSealed(campaign, sealed);
  checkConsents(campaign, consents);
  return {
    id: sent.id.toLowerCase(),
    campaign: campaign.id,
    language: sent.language,
    text,
    consents,
    ...(sealed !== undefined && { personal: sealed }),
    ...(receipt !== undefined && { receipt: Buffer.from(receipt, "base64url") }),
  };
}
