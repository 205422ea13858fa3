import { createHash } from "node:crypto";
import {
  type Campaign,
  CampaignAddressSchema,
  CountSchema,
  checkMessageText,
  ErrorAnswerSchema,
  ReceiptSchema,
  type Submission as Sent,
  SubmissionSchema,
  WALL_MAX,
  WallSchema,
  WithdrawalSchema,
  WithdrawnSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { keepFresh } from "./keep-fresh.ts";
import type { AddressKeys } from "./mail/address-keys.ts";
import type { MailParts } from "./mail/confirmation-routes.ts";
import { readEmailAddress } from "./mail/email-address.ts";
import { Refusal } from "./refusal.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import type { Submission } from "./store/submission.ts";
import { toUtcSeconds } from "./utc.ts";

/** What taking messages needs. */
export interface CampaignParts {
  readonly store: Pick<CampaignStore, "accept" | "counts" | "wall" | "withdraw">;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Null: no campaign runs, and the page keeps messages on the device. */
  readonly campaign: Campaign | null;
  /** Absent: no mail is sent, and a message with an address is refused. */
  readonly mail?: MailParts;
  /** Whether the host's own system is told of each message and of what becomes of it. */
  readonly tell?: boolean;
}

/** How old the wall may be. */
const WALL_FRESH_MS = 5000;
const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };

const DAY_S = 86_400;

/** What is kept of an address until its mail is sent; throws a Refusal. */
function toMail(text: string, keys: AddressKeys | undefined, now_s: number): NonNullable<Submission["mail"]> {
  if (keys === undefined) throw new Refusal("mail-off");
  const address = readEmailAddress(text);
  if (address === null) throw new Refusal("email-not-valid");
  const day = Math.floor(now_s / DAY_S);
  return { key: keys.hash(address.canonical), address: keys.seal(address.written, now_s), day };
}

/** What was sent, checked and normalised as it will be stored; throws a Refusal. */
function toSubmission(campaign: string, sent: Sent, { mail, tell = false }: CampaignParts, now_s: number): Submission {
  const text = checkMessageText(sent.text);
  if (!text.ok) throw new Refusal(text.code);
  const { consents = [], receipt, email } = sent;
  if (new Set(consents.map(({ purpose }) => purpose)).size < consents.length) throw new Refusal("consents-not-valid");
  return {
    ...{ id: sent.id.toLowerCase(), campaign, language: sent.language, text: text.text, consents, webhook: tell },
    ...(receipt === undefined ? {} : { receipt: Buffer.from(receipt, "base64url") }),
    ...(email === undefined ? {} : { mail: toMail(email, mail?.keys, now_s) }),
  };
}

/** Routes under `/v1/campaigns/:id`. */
export function campaignRoutes(parts: CampaignParts): FastifyPluginAsyncTypebox {
  const { store, clock, campaign, tell = false } = parts;
  const now_s = (): number => Math.floor(clock() / 1000);
  const readWall = keepFresh(async () => store.wall(campaign?.id ?? "", WALL_MAX), clock, WALL_FRESH_MS);
  return async (app) => {
    app.addHook("onRequest", async (request) => {
      const { id } = request.params as { id?: string };
      if (campaign === null || id !== campaign.id) throw new Refusal("campaign-unknown");
    });
    app.post(
      "/messages",
      {
        schema: {
          params: CampaignAddressSchema,
          body: SubmissionSchema,
          response: { 201: ReceiptSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const submission = toSubmission(request.params.id, request.body, parts, now_s());
        const received_s = await store.accept(submission, now_s());
        void reply.code(201).header("cache-control", "no-store");
        return { id: submission.id, receivedAt: toUtcSeconds(received_s) };
      },
    );
    app.post(
      "/withdrawals",
      {
        schema: {
          params: CampaignAddressSchema,
          body: WithdrawalSchema,
          response: { 200: WithdrawnSchema, ...refusals },
        },
      },
      async (request, reply) => {
        const id = request.body.id.toLowerCase();
        const receipt = createHash("sha256").update(Buffer.from(request.body.secret, "base64url")).digest();
        const change = await store.withdraw(id, receipt, now_s(), tell);
        if (change === "unknown") throw new Refusal("receipt-unknown");
        void reply.header("cache-control", "no-store");
        return { id, withdrawn: true as const };
      },
    );
    app.get(
      "/count",
      { schema: { params: CampaignAddressSchema, response: { 200: CountSchema, ...refusals } } },
      async (request, reply) => {
        // Browsers ask anew, so that a sender sees their own message counted; caches in between may answer for five seconds.
        void reply.header("cache-control", "public, max-age=0, s-maxage=5");
        return store.counts(request.params.id);
      },
    );
    app.get(
      "/wall",
      { schema: { params: CampaignAddressSchema, response: { 200: WallSchema, ...refusals } } },
      async (_request, reply) => {
        void reply.header("cache-control", "public, max-age=5");
        return { messages: (await readWall()).map(({ text, language }) => ({ text, language })) };
      },
    );
  };
}
