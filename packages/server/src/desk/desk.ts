import type { Campaign } from "@connection-denied/protocol";
import fastifyCookie from "@fastify/cookie";
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from "fastify";
import { addPage } from "../add-page.ts";
import type { CampaignKeys } from "../campaign-keys.ts";
import { readPageFiles } from "../page-files.ts";
import { createRateLimit } from "../rate-limit.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { createChallenges } from "./challenges.ts";
import { DESK_HEADERS } from "./desk-headers.ts";
import { type DeskOrigin, originOf } from "./desk-origin.ts";
import type { DeskParts } from "./desk-parts.ts";
import { enrolmentRoutes } from "./enrolment-routes.ts";
import { addGate } from "./gate.ts";
import { keyRoutes } from "./key-routes.ts";
import { moderationRoutes } from "./moderation-routes.ts";
import { passkeysWhenAsked } from "./passkeys-when-asked.ts";
import { requestRoutes } from "./request-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { createSessions } from "./sessions.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { staffRoutes } from "./staff-routes.ts";

/**
 * How often one part of the network may ask to come in, by passkey or by code; each way takes two requests. Invented: a team
 * behind one address comes in at once, and a program that guesses codes there gets no further than three a minute.
 */
const TRY_RATE = { burst: 40, perMinute: 6 } as const;

/** What the desk is made of. */
export interface DeskOptions {
  readonly store: CampaignStore;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  readonly campaign: Campaign;
  readonly origin: DeskOrigin;
  /** By which signature new keys are known; null where the campaign asks for nothing that is sealed. */
  readonly keys: Pick<CampaignKeys, "fingerprint"> | null;
  /** The folder of the desk's built page, read once; null serves no page. */
  readonly staticRoot: string | null;
}

function partsOf({ store, clock, campaign, origin, keys }: DeskOptions): DeskParts {
  const now_s = (): number => Math.floor(clock() / 1000);
  const originFor = (request: FastifyRequest): string => originOf(origin, request);
  const challenges = createChallenges(store, now_s);
  const passkeys = passkeysWhenAsked(store, challenges);
  const sessions = createSessions(store, now_s, originFor);
  return { store, campaign, keys, now_s, originFor, passkeys, sessions };
}

/** All that is under `/desk`: the page, and under `/desk/api` what it asks for. */
export function addDesk(app: FastifyInstance, options: DeskOptions): void {
  void app.register(deskApi(options), { prefix: "/desk/api" });
  if (options.staticRoot !== null) addPage(app, "/desk", readPageFiles(options.staticRoot), DESK_HEADERS);
}

function deskApi(options: DeskOptions): FastifyPluginAsync {
  const parts = partsOf(options);
  return async (app) => {
    await app.register(fastifyCookie);
    app.addHook("onRequest", async (_request, reply) => void reply.headers(DESK_HEADERS));
    addGate(app, parts.originFor, parts.sessions.find, createRateLimit(TRY_RATE, options.clock));
    await app.register(enrolmentRoutes(parts));
    await app.register(signInRoutes(parts));
    await app.register(sessionRoutes(parts));
    await app.register(moderationRoutes(parts));
    await app.register(requestRoutes(parts));
    await app.register(staffRoutes(parts));
    await app.register(keyRoutes(parts));
  };
}
