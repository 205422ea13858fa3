import type { Campaign } from "@connection-denied/protocol";
import type { FastifyRequest } from "fastify";
import type { CampaignKeys } from "../campaign-keys.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Passkeys } from "./passkeys.ts";
import type { Sessions } from "./sessions.ts";

/** What the routes of the desk work with. */
export interface DeskParts {
  readonly store: CampaignStore;
  readonly campaign: Campaign;
  /** Null where the campaign asks for nothing that is sealed. */
  readonly keys: Pick<CampaignKeys, "fingerprint"> | null;
  /** Seconds since 1970, UTC. */
  readonly now_s: () => number;
  readonly originFor: (request: FastifyRequest) => string;
  readonly passkeys: Passkeys;
  readonly sessions: Sessions;
}
