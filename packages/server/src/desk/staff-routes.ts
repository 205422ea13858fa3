import {
  ErrorAnswerSchema,
  ExportsSchema,
  NothingSchema,
  RequestAddressSchema,
  StaffSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Refusal } from "../refusal.ts";
import { toUtcSeconds } from "../utc.ts";
import { makeId } from "./codes.ts";
import type { DeskParts } from "./desk-parts.ts";
import { freshAdmins, memberOf, moderators } from "./gate.ts";
import { shownMember, shownRequest } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };

/** Who the staff are, what waits for a second of them, and exports. */
export function staffRoutes({ store, campaign, now_s }: DeskParts): FastifyPluginAsyncTypebox {
  const one = { params: RequestAddressSchema, response: { 200: NothingSchema, ...refusals } };
  return async (app) => {
    app.get("/staff", { config: moderators, schema: { response: { 200: StaffSchema, ...refusals } } }, async () => ({
      members: (await store.staff()).map(shownMember),
      requests: (await store.requests(now_s())).map(shownRequest),
    }));
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
