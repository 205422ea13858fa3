import { createHash, randomBytes } from "node:crypto";
import { SESSION_IDLE_S } from "@connection-denied/protocol";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Session, StaffMember } from "../store/staff.ts";

/** How long a session lasts without use, and in all. */
export const SESSION_LIMITS = { idle_s: SESSION_IDLE_S, total_s: 8 * 3600 } as const;
/** How long a passkey that was used again counts as fresh. */
const STEP_UP_S = 5 * 60;

/** Who is signed in, and by which session. */
export interface SignedIn {
  readonly member: StaffMember;
  readonly session: Session;
  readonly steppedUp: boolean;
}

export interface Sessions {
  /** A new session's row and the token that opens it, which is told to the browser only. */
  begin(staff: string, more?: Pick<Session, "opened_s" | "stepped_up_s">): { session: Session; token: string };
  /** Who comes with the token of a request, noted as seen; null for none, one that is over, or a removed member. */
  find(request: FastifyRequest): Promise<SignedIn | null>;
  /** Ends the session of a request's token, if there is one. */
  end(request: FastifyRequest): Promise<void>;
}

const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

/** By https the name itself keeps other hosts and paths from setting it; browsers refuse that name by http. */
const cookieName = (origin: string): string => (origin.startsWith("https:") ? "__Host-desk" : "desk");

const cookieOptions = (origin: string) =>
  ({ path: "/", httpOnly: true, sameSite: "strict", secure: origin.startsWith("https:") }) as const;

export function giveToken(reply: FastifyReply, origin: string, token: string): void {
  void reply.setCookie(cookieName(origin), token, cookieOptions(origin));
}

export function takeToken(reply: FastifyReply, origin: string): void {
  void reply.clearCookie(cookieName(origin), cookieOptions(origin));
}

/** Sessions of 256 random bits, of which the store keeps the hash. */
export function createSessions(
  store: Pick<CampaignStore, "useSession" | "closeSession" | "staff">,
  now_s: () => number,
  originFor: (request: FastifyRequest) => string,
): Sessions {
  const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[cookieName(originFor(request))];
  return {
    begin: (staff, more = { opened_s: now_s(), stepped_up_s: null }) => {
      const token = randomBytes(32).toString("base64url");
      return { token, session: { hash: hashOf(token), staff, seen_s: now_s(), ...more } };
    },
    find: async (request) => {
      const token = tokenOf(request);
      const session = token && (await store.useSession(hashOf(token), now_s(), SESSION_LIMITS));
      if (!session) return null;
      const member = (await store.staff()).find(({ id }) => id === session.staff);
      if (member === undefined) return null;
      const steppedUp = session.stepped_up_s !== null && session.stepped_up_s >= now_s() - STEP_UP_S;
      return { member, session, steppedUp };
    },
    end: async (request) => {
      const token = tokenOf(request);
      if (token) await store.closeSession(hashOf(token));
    },
  };
}
