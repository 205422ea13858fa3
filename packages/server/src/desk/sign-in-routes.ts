import {
  AssertionSchema,
  type DeskSession,
  DeskSessionSchema,
  ErrorAnswerSchema,
  NothingSchema,
  PasskeyOptionsSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";
import type { DeskParts } from "./desk-parts.ts";
import { anybody, memberOf, moderators } from "./gate.ts";
import { giveToken, SESSION_LIMITS, type SignedIn, takeToken } from "./sessions.ts";
import { shownMember } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };
const options = { body: NothingSchema, response: { 200: PasskeyOptionsSchema, ...refusals } };
const assertion = { body: AssertionSchema, response: { 200: DeskSessionSchema, ...refusals } };

/** Opens a session in the place of the one that the browser came with, so that no token outlives a use of the passkey. */
async function open(
  { store, campaign, now_s, originFor, sessions }: DeskParts,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
): Promise<DeskSession> {
  const before = request.signedIn;
  const member = (await store.staff()).find((one) => one.id === id);
  if (member === undefined) throw new Refusal("desk-passkey-refused");
  const times = before && { opened_s: before.session.opened_s, stepped_up_s: now_s() };
  const { session, token } = sessions.begin(id, times ?? undefined);
  await store.openSession(session);
  await sessions.end(request);
  await store.note(id, before ? "stepped up" : "signed in", {}, now_s());
  giveToken(reply, originFor(request), token);
  return { member: shownMember(member), campaign, steppedUp: before !== null };
}

const shown = ({ member, steppedUp }: SignedIn, { campaign }: DeskParts): DeskSession => ({
  member: shownMember(member),
  campaign,
  steppedUp,
});

/** Coming in by passkey, once more for what is grave, and going. */
export function signInRoutes(parts: DeskParts): FastifyPluginAsyncTypebox {
  const { store, now_s, originFor, passkeys, sessions } = parts;
  const signIn = (request: FastifyRequest) => ({ origin: originFor(request), purpose: "sign in", bound: "" }) as const;
  const stepUp = (request: FastifyRequest) => {
    const bound = memberOf(request).session.hash.toString("hex");
    return { origin: originFor(request), purpose: "step up", bound } as const;
  };
  return async (app) => {
    app.post("/session-options", { config: anybody, schema: options }, (request) =>
      passkeys.assertionOptions(signIn(request)),
    );
    app.post("/session", { config: anybody, schema: assertion }, async (request, reply) => {
      const staff = await passkeys.assert(signIn(request), request.body.answer);
      await store.sweepSessions(now_s() - SESSION_LIMITS.total_s);
      return open(parts, request, reply, staff);
    });
    app.get(
      "/session",
      { config: moderators, schema: { response: { 200: DeskSessionSchema, ...refusals } } },
      async (request) => shown(memberOf(request), parts),
    );
    app.delete(
      "/session",
      { config: moderators, schema: { response: { 200: NothingSchema, ...refusals } } },
      async (request, reply) => {
        const { member } = memberOf(request);
        await sessions.end(request);
        await store.note(member.id, "signed out", {}, now_s());
        takeToken(reply, originFor(request));
        return {};
      },
    );
    app.post("/step-up-options", { config: moderators, schema: options }, (request) =>
      passkeys.assertionOptions(stepUp(request)),
    );
    app.post("/step-up", { config: moderators, schema: assertion }, async (request, reply) => {
      const staff = await passkeys.assert(stepUp(request), request.body.answer);
      if (staff !== memberOf(request).member.id) throw new Refusal("desk-passkey-refused");
      return open(parts, request, reply, staff);
    });
  };
}
