import {
  AskedSchema,
  ErrorAnswerSchema,
  type ErrorCode,
  NothingSchema,
  RequestAddressSchema,
  type SignedKeySet,
  type Wish,
  WishSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Refusal } from "../refusal.ts";
import type { Approval, Wish as StoredWish } from "../store/requests.ts";
import { hashCode, makeCode, makeId } from "./codes.ts";
import type { DeskParts } from "./desk-parts.ts";
import { freshAdmins, memberOf } from "./gate.ts";
import { checkKeys } from "./key-routes.ts";
import { shownRequest, storedCondition } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };
const one = { params: RequestAddressSchema, response: { 200: NothingSchema, ...refusals } };
/** How long a request waits for its second person, and an invitation for its use. */
const REQUEST_LIFE_S = 24 * 3600;

const refused: Readonly<Record<Exclude<Approval, "done">, ErrorCode>> = {
  own: "desk-second-person",
  unknown: "desk-request-unknown",
  "too-few-admins": "desk-too-few-admins",
  "count-changed": "desk-count-changed",
  "keys-old": "desk-keys-old",
};

type WishParts = Pick<DeskParts, "store" | "campaign" | "keys">;

async function newKeys(signed: SignedKeySet, { store, campaign, keys }: WishParts): Promise<StoredWish> {
  const keySet = checkKeys(signed, { campaign, keys });
  const latest = await store.keySet(campaign.id);
  if (latest !== null && latest.version >= keySet.version) throw new Refusal("desk-keys-old");
  return { kind: "keys", ...keySet };
}

async function toStored(wish: Wish, parts: WishParts): Promise<StoredWish> {
  if (wish.kind === "keys") return newKeys(wish.keySet, parts);
  if (wish.kind !== "invalidate") return wish;
  return {
    kind: wish.kind,
    campaign: parts.campaign.id,
    condition: storedCondition(wish.condition),
    count: wish.count,
  };
}

/** What one admin asks for and a second one approves: who comes and goes, what is invalidated, which keys are sealed to. */
export function requestRoutes(parts: DeskParts): FastifyPluginAsyncTypebox {
  const { store, now_s } = parts;
  /** Keys have lain in the database since they were asked for, so their signature is looked at once more. */
  const recheckKeys = async (id: string): Promise<void> => {
    const wish = (await store.requests(now_s())).find((request) => request.id === id)?.wish;
    if (wish?.kind === "keys") checkKeys(wish, parts);
  };
  return async (app) => {
    app.post(
      "/requests",
      { config: freshAdmins, schema: { body: WishSchema, response: { 200: AskedSchema, ...refusals } } },
      async (request) => {
        const wish = await toStored(request.body, parts);
        const code = wish.kind === "invite" ? makeCode() : null;
        const asked = await store.ask(
          { id: makeId(), wish, code: code === null ? null : hashCode(code), expires_s: now_s() + REQUEST_LIFE_S },
          memberOf(request).member.id,
          now_s(),
        );
        return { request: shownRequest(asked), code };
      },
    );
    app.post(
      "/requests/:id/approval",
      { config: freshAdmins, schema: { ...one, body: NothingSchema } },
      async (request) => {
        await recheckKeys(request.params.id);
        const outcome = await store.approveRequest(request.params.id, memberOf(request).member.id, now_s());
        if (outcome !== "done") throw new Refusal(refused[outcome]);
        return {};
      },
    );
    app.delete("/requests/:id", { config: freshAdmins, schema: one }, async (request) => {
      const closed = await store.refuseRequest(request.params.id, memberOf(request).member.id, now_s());
      if (!closed) throw new Refusal("desk-request-unknown");
      return {};
    });
  };
}
