import type { ErrorCode } from "@connection-denied/protocol";
import {
  AskedSchema,
  ErrorAnswerSchema,
  ExportsSchema,
  NothingSchema,
  RequestAddressSchema,
  StaffSchema,
  type Wish,
  WishSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Refusal } from "../refusal.ts";
import type { Approval, Wish as StoredWish } from "../store/requests.ts";
import { toUtcSeconds } from "../utc.ts";
import { hashCode, makeCode, makeId } from "./codes.ts";
import type { DeskParts } from "./desk-parts.ts";
import { freshAdmins, memberOf, moderators } from "./gate.ts";
import { shownMember, shownRequest, storedCondition } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };
/** How long a request waits for its second person, and an invitation for its use. */
const REQUEST_LIFE_S = 24 * 3600;

const refused: Readonly<Record<Exclude<Approval, "done">, ErrorCode>> = {
  own: "desk-second-person",
  unknown: "desk-request-unknown",
  "too-few-admins": "desk-too-few-admins",
  "count-changed": "desk-count-changed",
};

/** Staff, and what needs two of them: who comes and goes, what is invalidated, what is exported. */
export function staffRoutes({ store, campaign, now_s }: DeskParts): FastifyPluginAsyncTypebox {
  const toStored = (wish: Wish): StoredWish =>
    wish.kind === "invalidate"
      ? { kind: wish.kind, campaign: campaign.id, condition: storedCondition(wish.condition), count: wish.count }
      : wish;
  return async (app) => {
    app.get("/staff", { config: moderators, schema: { response: { 200: StaffSchema, ...refusals } } }, async () => ({
      members: (await store.staff()).map(shownMember),
      requests: (await store.requests(now_s())).map(shownRequest),
    }));
    app.post(
      "/requests",
      { config: freshAdmins, schema: { body: WishSchema, response: { 200: AskedSchema, ...refusals } } },
      async (request) => {
        const wish = toStored(request.body);
        const code = wish.kind === "invite" ? makeCode() : null;
        const asked = await store.ask(
          { id: makeId(), wish, code: code === null ? null : hashCode(code), expires_s: now_s() + REQUEST_LIFE_S },
          memberOf(request).member.id,
          now_s(),
        );
        return { request: shownRequest(asked), code };
      },
    );
    const one = { params: RequestAddressSchema, response: { 200: NothingSchema, ...refusals } };
    app.post(
      "/requests/:id/approval",
      { config: freshAdmins, schema: { ...one, body: NothingSchema } },
      async (request) => {
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
    app.get("/exports", { config: moderators, schema: { response: { 200: ExportsSchema, ...refusals } } }, async () => {
      const records = await store.exports(campaign.id);
      const exports = records.map(({ id, asked_by, asked_s, approved_by, finished_s }) => ({
        id,
        askedBy: asked_by,
        askedAt: toUtcSeconds(asked_s),
        approvedBy: approved_by,
        finishedAt: finished_s === null ? null : toUtcSeconds(finished_s),
      }));
      return { exports };
    });
    app.post(
      "/exports",
      {
        config: freshAdmins,
        schema: { body: NothingSchema, response: { 200: RequestAddressSchema, ...refusals } },
      },
      async (request) => {
        const id = makeId();
        await store.askForExport(id, campaign.id, memberOf(request).member.id, now_s());
        return { id };
      },
    );
    app.post(
      "/exports/:id/approval",
      { config: freshAdmins, schema: { ...one, body: NothingSchema } },
      async (request) => {
        const { id } = request.params;
        const actor = memberOf(request).member.id;
        if (await store.approveExport(id, actor, now_s())) return {};
        const own = (await store.exports(campaign.id)).some((known) => known.id === id && known.asked_by === actor);
        throw new Refusal(own ? "desk-second-person" : "desk-request-unknown");
      },
    );
  };
}
