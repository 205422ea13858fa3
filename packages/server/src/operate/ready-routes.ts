import { ErrorAnswerSchema, StandingSchema } from "@connection-denied/protocol";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Refusal } from "../refusal.ts";
import type { CampaignStore } from "../store/campaign-store.ts";

export interface ReadyParts {
  /** Absent: nothing is asked, and there is no `/ready`. */
  readonly ready?: Pick<CampaignStore, "auditHead">;
  readonly clock: () => number;
}

/** How long one answer of the database stands for all who ask, in milliseconds. */
const STANDS_MS = 1000;
/** Longest that the database may take to be called ready. */
const PATIENCE_MS = 2000;

async function answers(store: Pick<CampaignStore, "auditHead">): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const asked = store.auditHead().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/** `GET /health`: the process answers. `GET /ready`: its database does too; asked of it once a second at most. */
export function readyRoutes({ ready, clock }: ReadyParts): FastifyPluginAsyncTypebox {
  let last: { readonly at_ms: number; readonly ready: Promise<boolean> } | null = null;
  const isReady = (store: Pick<CampaignStore, "auditHead">): Promise<boolean> => {
    const at_ms = clock();
    if (last === null || at_ms - last.at_ms >= STANDS_MS) last = { at_ms, ready: answers(store) };
    return last.ready;
  };
  return async (app) => {
    const schema = { response: { 200: StandingSchema, "5xx": ErrorAnswerSchema } };
    app.get("/health", { schema }, async (_request, reply) => {
      void reply.header("cache-control", "no-store");
      return { status: "ok" as const };
    });
    if (ready === undefined) return;
    app.get("/ready", { schema }, async (_request, reply) => {
      if (!(await isReady(ready))) throw new Refusal("not-ready");
      void reply.header("cache-control", "no-store");
      return { status: "ok" as const };
    });
  };
}
