import {
  checkMessageText,
  DeskSessionSchema,
  EnrolmentSchema,
  EnrolmentStartSchema,
  ErrorAnswerSchema,
  PasskeyOptionsSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";
import { hashCode, makeId } from "./codes.ts";
import type { DeskParts } from "./desk-parts.ts";
import { anybody } from "./gate.ts";
import { giveToken } from "./sessions.ts";
import { shownMember } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };

function checkName(name: string): string {
  const checked = checkMessageText(name);
  if (!checked.ok || checked.text.includes("\n")) throw new Refusal("desk-request-not-valid");
  return checked.text;
}

/** Coming in for the first time, with a code, a name and a new passkey. */
export function enrolmentRoutes(parts: DeskParts): FastifyPluginAsyncTypebox {
  const { store, campaign, now_s, originFor, passkeys, sessions } = parts;
  const invitationOf = async (code: string): Promise<Buffer> => {
    const hash = hashCode(code);
    if ((await store.invitation(hash, now_s())) === null) throw new Refusal("desk-code-not-valid");
    return hash;
  };
  const use = (request: FastifyRequest, code: Buffer) =>
    ({ origin: originFor(request), purpose: "enrol", bound: code.toString("hex") }) as const;
  return async (app) => {
    app.post(
      "/enrolment-options",
      { config: anybody, schema: { body: EnrolmentStartSchema, response: { 200: PasskeyOptionsSchema, ...refusals } } },
      async (request) => {
        const code = await invitationOf(request.body.code);
        return passkeys.enrolmentOptions(use(request, code), checkName(request.body.name));
      },
    );
    app.post(
      "/enrolment",
      { config: anybody, schema: { body: EnrolmentSchema, response: { 200: DeskSessionSchema, ...refusals } } },
      async (request, reply) => {
        const code = await invitationOf(request.body.code);
        const newcomer = { id: makeId(), name: checkName(request.body.name) };
        const made = await passkeys.enrol(use(request, code), request.body.answer);
        const { session, token } = sessions.begin(newcomer.id);
        const passkey = { ...made, staff: newcomer.id, added_s: now_s() };
        const role = await store.enrol(code, { member: newcomer, passkey, session }, now_s());
        if (role === null) throw new Refusal("desk-code-not-valid");
        await sessions.end(request);
        giveToken(reply, originFor(request), token);
        const member = { ...newcomer, role, added_s: now_s(), removed_s: null };
        return { member: shownMember(member), campaign, steppedUp: false };
      },
    );
  };
}
