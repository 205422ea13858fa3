import type { StaffRole } from "@connection-denied/protocol";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { RateLimit } from "../rate-limit.ts";
import { Refusal } from "../refusal.ts";
import type { SignedIn } from "./sessions.ts";

/** Who may use a route. One that says nothing is closed to everyone. */
type Access =
  | { readonly who: "anybody" }
  | {
      readonly who: StaffRole /** Whether the passkey must have been used again just before. */;
      readonly fresh?: true;
    };

declare module "fastify" {
  interface FastifyContextConfig {
    desk?: Access;
  }
  interface FastifyRequest {
    /** Null where a route is open to anybody. */
    signedIn: SignedIn | null;
  }
}

/** Access words for a route's `config`. */
export const anybody = { desk: { who: "anybody" } } as const;
export const moderators = { desk: { who: "moderator" } } as const;
export const freshModerators = { desk: { who: "moderator", fresh: true } } as const;
export const freshAdmins = { desk: { who: "admin", fresh: true } } as const;

const mayEnter = (role: string, who: StaffRole): boolean => role === "admin" || role === who;

/** A page of another site, or of a neighbour under the same name, may neither ask nor tell. */
function refuseOthers(request: FastifyRequest, origin: string): void {
  const { origin: from, "sec-fetch-site": site } = request.headers;
  const changes = request.method !== "GET";
  const fine = (from === origin || (from === undefined && !changes)) && (site === undefined || site === "same-origin");
  if (!fine) throw new Refusal("desk-origin-refused");
}

/** Guards every route beside it: origin first, then session, role and freshness; where nobody is signed in yet, how often. */
export function addGate(
  app: FastifyInstance,
  originFor: (request: FastifyRequest) => string,
  find: (request: FastifyRequest) => Promise<SignedIn | null>,
  tries: RateLimit,
): void {
  app.decorateRequest("signedIn", null);
  app.addHook("onRequest", async (request, reply) => {
    void reply.header("cache-control", "no-store");
    const access = request.routeOptions.config.desk;
    if (access === undefined) throw new Refusal("address-unknown");
    refuseOthers(request, originFor(request));
    if (access.who === "anybody") {
      if (!tries.take(request.ip)) throw new Refusal("desk-too-many");
      return;
    }
    const signedIn = await find(request);
    if (signedIn === null) throw new Refusal("desk-session-over");
    if (!mayEnter(signedIn.member.role, access.who)) throw new Refusal("desk-role-refused");
    if (access.fresh && !signedIn.steppedUp) throw new Refusal("desk-step-up-needed");
    request.signedIn = signedIn;
  });
}

/** Who uses a route that the gate opened to a member; only a route open to anybody has nobody. */
export function memberOf(request: FastifyRequest): SignedIn {
  if (request.signedIn === null) throw new Refusal("desk-session-over");
  return request.signedIn;
}
