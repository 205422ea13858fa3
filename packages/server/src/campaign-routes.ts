import {
  type Campaign,
  CampaignAddressSchema,
  ChallengeSchema,
  CountSchema,
  ErrorAnswerSchema,
  ReceiptSchema,
  SignedKeySetSchema,
  SubmissionSchema,
  WALL_MAX,
  WallSchema,
  WithdrawalSchema,
  WithdrawnSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import type { CampaignKeys } from "./campaign-keys.ts";
import { checkSubmission } from "./check-submission.ts";
import { keepFresh } from "./keep-fresh.ts";
import type { AddressKeys } from "./mail/address-keys.ts";
import type { MailParts } from "./mail/confirmation-routes.ts";
import { readEmailAddress } from "./mail/email-address.ts";
import type { Proofs } from "./proofs.ts";
import type { RateLimit } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import type { Submission } from "./store/submission.ts";
import { toUtcSeconds } from "./utc.ts";
import { withdrawByReceipt } from "./withdraw-by-receipt.ts";

/** What taking messages needs. */
export interface CampaignParts {
  readonly store: Pick<CampaignStore, "accept" | "counts" | "isBusy" | "wall" | "withdraw">;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Null: no campaign runs, and the page keeps messages on the device. */
  readonly campaign: Campaign | null;
  /** Absent: no mail is sent, and a message with an address is refused. */
  readonly mail?: MailParts;
  /** Whether the host's own system is told of each message and of what becomes of it. */
  readonly tell?: boolean;
  /** To whom personal data is sealed; null where the campaign asks for none. */
  readonly keys: Pick<CampaignKeys, "latest"> | null;
  /** Null: no message needs a proof of work. */
  readonly proofs: Proofs | null;
  readonly rateLimit: RateLimit;
}

/** How old the wall may be. */
const WALL_FRESH_MS = 5000;
const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };
const params = CampaignAddressSchema;
const DAY_S = 86_400;

/** What is kept of an address until its mail is sent; throws a Refusal. */
function toMail(text: string, keys: AddressKeys | undefined, now_s: number): NonNullable<Submission["mail"]> {
  if (keys === undefined) throw new Refusal("mail-off");
  const address = readEmailAddress(text);
  if (address === null) throw new Refusal("email-not-valid");
  const day = Math.floor(now_s / DAY_S);
  return { key: keys.hash(address.canonical), address: keys.seal(address.written, now_s), day };
}

/** Routes under `/v1/campaigns/:id`. */
export function campaignRoutes(parts: CampaignParts): FastifyPluginAsyncTypebox {
  const { store, clock, campaign, keys, proofs, rateLimit, mail, tell = false } = parts;
  const now_s = (): number => Math.floor(clock() / 1000);
  const readWall = keepFresh(async () => store.wall(campaign?.id ?? "", WALL_MAX), clock, WALL_FRESH_MS);
  const onRequest = async ({ ip }: FastifyRequest): Promise<void> => {
    if (!rateLimit.take(ip)) throw new Refusal("too-many");
  };
  // Under a flood most of the work went into reading and verifying what was then refused.
  const onMessage = async (): Promise<void> => {
    if (store.isBusy()) throw new Refusal("server-busy");
  };
  const proven = async (submission: Submission, proof: Parameters<Proofs["verify"]>[0] | undefined) => {
    if (proofs === null) return submission;
    if (proof === undefined) throw new Refusal("proof-missing");
    return { ...submission, proof: await proofs.verify(proof) };
  };
  return async (app) => {
    app.addHook("onRequest", async (request) => {
      const { id } = request.params as { id?: string };
      if (campaign === null || id !== campaign.id) throw new Refusal("campaign-unknown");
    });
    app.post(
      "/messages",
      {
        onRequest: [onMessage, onRequest],
        schema: { params, body: SubmissionSchema, response: { 201: ReceiptSchema, ...refusals } },
      },
      async (request, reply) => {
        if (campaign === null) throw new Refusal("campaign-unknown");
        const { email, proof } = request.body;
        const checked = { ...checkSubmission(campaign, request.body), webhook: tell };
        const submission = email === undefined ? checked : { ...checked, mail: toMail(email, mail?.keys, now_s()) };
        const received_s = await store.accept(await proven(submission, proof), now_s());
        void reply.code(201).header("cache-control", "no-store");
        return { id: submission.id, receivedAt: toUtcSeconds(received_s) };
      },
    );
    app.post(
      "/withdrawals",
      { onRequest, schema: { params, body: WithdrawalSchema, response: { 200: WithdrawnSchema, ...refusals } } },
      async (request, reply) => {
        const id = await withdrawByReceipt(store, request.body, now_s(), tell);
        void reply.header("cache-control", "no-store");
        return { id, withdrawn: true as const };
      },
    );
    app.get(
      "/challenge",
      { onRequest, schema: { params, response: { 200: ChallengeSchema, ...refusals } } },
      async (_request, reply) => {
        if (proofs === null) throw new Refusal("address-unknown");
        void reply.header("cache-control", "no-store");
        return proofs.challenge();
      },
    );
    app.get(
      "/keys",
      { schema: { params, response: { 200: SignedKeySetSchema, ...refusals } } },
      async (_request, reply) => {
        if (keys === null) throw new Refusal("keys-unknown");
        void reply.header("cache-control", "no-cache");
        return keys.latest();
      },
    );
    app.get("/count", { schema: { params, response: { 200: CountSchema, ...refusals } } }, async (request, reply) => {
      // Browsers ask anew, so that a sender sees their own message counted; caches in between may answer for five seconds.
      void reply.header("cache-control", "public, max-age=0, s-maxage=5");
      return store.counts(request.params.id);
    });
    app.get("/wall", { schema: { params, response: { 200: WallSchema, ...refusals } } }, async (_request, reply) => {
      void reply.header("cache-control", "public, max-age=5");
      return { messages: (await readWall()).map(({ text, language }) => ({ text, language })) };
    });
  };
}
