import { type Static, Type } from "typebox";
import { TEXT_MAX_CHARACTERS } from "./message-text.ts";
import { campaignId, purpose, textVersion } from "./patterns.ts";
import { PERSON_FIELDS, type PersonField } from "./person.ts";

/** Most purposes that a sender may agree to. */
export const CONSENTS_MAX = 8;

const ask = Type.Optional(Type.Union([Type.Literal("optional"), Type.Literal("required")]));

/** One thing a sender may agree to, in the host's words; a changed text is a new version. */
const AskedConsentSchema = Type.Object(
  {
    purpose: Type.String({ pattern: purpose }),
    version: Type.String({ pattern: textVersion }),
    text: Type.String({ minLength: 1, maxLength: TEXT_MAX_CHARACTERS }),
    /** Without it nothing can be sent. */
    required: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type AskedConsent = Static<typeof AskedConsentSchema>;

/**
 * What the host asks people to say, and of them: `campaign.json` of the data folder. `title`, `text`, `invitation` and the
 * texts of consents are plain text.
 */
export const CampaignSchema = Type.Object(
  {
    id: Type.String({ pattern: campaignId }),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    text: Type.String({ minLength: 1, maxLength: TEXT_MAX_CHARACTERS }),
    /** One line for the widget, which other sites put into their pages. */
    invitation: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    /** Personal data, which leaves the page sealed; what is not named is not asked for. */
    asks: Type.Optional(
      Type.Object({ name: ask, email: ask, country: ask, note: ask }, { additionalProperties: false }),
    ),
    consents: Type.Optional(Type.Array(AskedConsentSchema, { maxItems: CONSENTS_MAX })),
    /** Whether each message needs a proof of work; it does unless told. */
    proofOfWork: Type.Optional(Type.Boolean()),
    /** What the form without script does: takes a public text, which is not sealed, or refuses, as it does unless told. */
    plainForm: Type.Optional(Type.Union([Type.Literal("public text"), Type.Literal("refused")])),
  },
  { additionalProperties: false },
);
export type Campaign = Static<typeof CampaignSchema>;

/** How long the link of a confirmation mail works. */
export const CONFIRMATION_LINK_DAYS = 14;

/** Answer of `GET /v1/campaign`: null when the server runs none, and a message then stays on the device. */
export const CampaignAnswerSchema = Type.Object(
  {
    campaign: Type.Union([CampaignSchema, Type.Null()]),
    /** Whether a message may come with an e-mail address, which is then asked to confirm it. */
    confirmation: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type CampaignAnswer = Static<typeof CampaignAnswerSchema>;

/** The personal data that a campaign asks for, in the order of `PERSON_FIELDS`; empty when it asks for none. */
export function askedFields({ asks = {} }: Campaign): PersonField[] {
  return PERSON_FIELDS.filter((field) => asks[field] !== undefined);
}

/** Those without which the host takes no message. */
export function requiredFields({ asks = {} }: Campaign): PersonField[] {
  return PERSON_FIELDS.filter((field) => asks[field] === "required");
}
