import {
  AuditSchema,
  ChangedSchema,
  ConditionSchema,
  CountSchema,
  DryCountSchema,
  ErrorAnswerSchema,
  REVIEW_MAX,
  TrendSchema,
  VerdictSchema,
  WaitingSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { hourOf } from "../store/hours.ts";
import { toUtcSeconds } from "../utc.ts";
import type { DeskParts } from "./desk-parts.ts";
import { memberOf, moderators } from "./gate.ts";
import { shownEntry, storedCondition } from "./shown.ts";
import { alarmOf, HOURS_MAX, usualRange } from "./trend.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };
/** How many hours the desk draws, and how many entries of the audit it shows. */
const HOURS_SHOWN = 48;
const ENTRIES_SHOWN = 100;
const HOUR_S = 3600;

/** What every member may do: read what waits, judge it, count, watch, and read the audit. */
export function moderationRoutes({ store, campaign, now_s }: DeskParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get("/waiting", { config: moderators, schema: { response: { 200: WaitingSchema, ...refusals } } }, async () => {
      const waiting = await store.waiting(campaign.id, REVIEW_MAX);
      const consents = await Promise.all(waiting.map(({ id }) => store.consents(id)));
      const messages = waiting.map(({ id, language, text, received_s, repeated }, index) => {
        const mayBePublic = consents[index]?.some(({ purpose }) => purpose === "public") ?? false;
        return { id, language, text, receivedAt: toUtcSeconds(received_s), repeated, mayBePublic };
      });
      return { messages };
    });
    app.post(
      "/verdicts",
      { config: moderators, schema: { body: VerdictSchema, response: { 200: ChangedSchema, ...refusals } } },
      async (request) => {
        const { ids, verdict } = request.body;
        const known = ids.map((id) => id.toLowerCase());
        return { changed: await store.review(known, verdict, memberOf(request).member.id, now_s()) };
      },
    );
    app.post(
      "/dry-count",
      { config: moderators, schema: { body: ConditionSchema, response: { 200: DryCountSchema, ...refusals } } },
      async (request) => ({ count: await store.countMatching(campaign.id, storedCondition(request.body)) }),
    );
    app.get("/count", { config: moderators, schema: { response: { 200: CountSchema, ...refusals } } }, () =>
      store.counts(campaign.id),
    );
    app.get("/trend", { config: moderators, schema: { response: { 200: TrendSchema, ...refusals } } }, async () => {
      const now = hourOf(now_s());
      const first = (await store.firstHour(campaign.id)) ?? now;
      const known = Math.min(HOURS_MAX + 2, now - first + 1);
      const hours = await store.hours(campaign.id, now, Math.max(known, HOURS_SHOWN));
      const usual = usualRange(hours.slice(-known).slice(0, -2));
      const shown = hours.slice(-HOURS_SHOWN).map((received, index) => ({
        from: toUtcSeconds((now - HOURS_SHOWN + 1 + index) * HOUR_S),
        received,
      }));
      return { hours: shown, usual, alarm: alarmOf(hours, usual) };
    });
    app.get("/audit", { config: moderators, schema: { response: { 200: AuditSchema, ...refusals } } }, async () => {
      const { number } = await store.auditHead();
      const entries = await store.audit(Math.max(0, number - ENTRIES_SHOWN), ENTRIES_SHOWN);
      return { entries: entries.map(shownEntry).reverse(), length: number, brokenAt: await store.auditBreak() };
    });
  };
}
