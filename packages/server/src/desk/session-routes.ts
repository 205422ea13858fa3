import { ErrorAnswerSchema, NothingSchema, OwnSessionsSchema, RequestAddressSchema } from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { toUtcSeconds } from "../utc.ts";
import type { DeskParts } from "./desk-parts.ts";
import { freshAdmins, freshModerators, memberOf, moderators } from "./gate.ts";
import { SESSION_LIMITS } from "./sessions.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };

/** Which sessions are open, and how to end them: one's own others, or as an admin all of a member. */
export function sessionRoutes({ store, now_s }: DeskParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/sessions",
      { config: moderators, schema: { response: { 200: OwnSessionsSchema, ...refusals } } },
      async (request) => {
        const { member, session } = memberOf(request);
        const open = await store.sessionsOf(member.id, now_s(), SESSION_LIMITS);
        const sessions = open.map(({ hash, opened_s, seen_s }) => ({
          openedAt: toUtcSeconds(opened_s),
          seenAt: toUtcSeconds(seen_s),
          here: session.hash.equals(hash),
        }));
        return { sessions };
      },
    );
    app.delete(
      "/sessions",
      { config: freshModerators, schema: { response: { 200: NothingSchema, ...refusals } } },
      async (request) => {
        const { member, session } = memberOf(request);
        await store.closeSessionsOf(member.id, session.hash, member.id, now_s());
        return {};
      },
    );
    app.delete(
      "/staff/:id/sessions",
      { config: freshAdmins, schema: { params: RequestAddressSchema, response: { 200: NothingSchema, ...refusals } } },
      async (request) => {
        await store.closeSessionsOf(request.params.id, null, memberOf(request).member.id, now_s());
        return {};
      },
    );
  };
}
