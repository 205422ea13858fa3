import {
  BODY_MAX_BYTES,
  type Campaign,
  CampaignAddressSchema,
  CampaignAnswerSchema,
  CountSchema,
  checkMessageText,
  ErrorAnswerSchema,
  ReceiptSchema,
  SubmissionSchema,
} from "@connection-denied/protocol";
import { type FastifyPluginAsyncTypebox, TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import { addErrorAnswers, answerClientError, answerFrameworkError } from "./error-answers.ts";
import { SAFETY_HEADERS } from "./headers.ts";
import { addJsonBody } from "./json-body.ts";
import { chooseEncoding, readPageFiles } from "./page-files.ts";
import { Refusal } from "./refusal.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { toUtcSeconds } from "./utc.ts";

/** What the app is made of; nothing else reaches it. */
export interface AppParts {
  readonly store: Pick<CampaignStore, "accept" | "counts">;
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number;
  /** Null: no campaign runs, and the page keeps messages on the device. */
  readonly campaign: Campaign | null;
  /** The folder of the built page, read once; null serves no page. */
  readonly staticRoot: string | null;
  /** Gets faults that are the server's own. */
  readonly report?: (cause: unknown) => void;
}

function campaignRoutes({ store, clock, campaign }: AppParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.addHook("onRequest", async (request) => {
      const { id } = request.params as { id?: string };
      if (campaign === null || id !== campaign.id) throw new Refusal("campaign-unknown");
    });
    app.post(
      "/messages",
      {
        schema: {
          params: CampaignAddressSchema,
          body: SubmissionSchema,
          response: { 201: ReceiptSchema, "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema },
        },
      },
      async (request, reply) => {
        const text = checkMessageText(request.body.text);
        if (!text.ok) throw new Refusal(text.code);
        const id = request.body.id.toLowerCase();
        const message = { id, campaign: request.params.id, language: request.body.language, text: text.text };
        const received_s = await store.accept(message, Math.floor(clock() / 1000));
        return reply
          .code(201)
          .header("cache-control", "no-store")
          .send({ id, receivedAt: toUtcSeconds(received_s) });
      },
    );
    app.get(
      "/count",
      { schema: { params: CampaignAddressSchema, response: { 200: CountSchema, "4xx": ErrorAnswerSchema } } },
      async (request, reply) => {
        // Browsers ask anew, so that a sender sees their own message counted; caches in between may answer for five seconds.
        void reply.header("cache-control", "public, max-age=0, s-maxage=5");
        const { received } = await store.counts(request.params.id);
        return { received };
      },
    );
  };
}

function addPage(app: FastifyInstance, staticRoot: string): void {
  const files = readPageFiles(staticRoot);
  app.get<{ Params: { "*": string } }>("/*", async (request, reply) => {
    const file = files.get(`/${request.params["*"]}`);
    if (!file) return reply.callNotFound();
    const encoding = chooseEncoding(file, request.headers["accept-encoding"]);
    const tag = `"${file.tag}-${encoding}"`;
    void reply.headers({ "cache-control": file.cacheControl, etag: tag, vary: "Accept-Encoding" });
    if (request.headers["if-none-match"]?.includes(tag)) return reply.code(304).send();
    if (encoding !== "identity") void reply.header("content-encoding", encoding);
    return reply.type(file.type).send(file.bodies[encoding] ?? file.bodies.identity);
  });
}

/** Refuses politely once the app has begun to close, while requests already taken are still answered. */
function addStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onRequest", async (_request, reply) => {
    void reply.headers(SAFETY_HEADERS);
    if (stopping) throw new Refusal("server-stopping");
  });
  // A connection kept alive after its last answer would hold up the stop until it timed out.
  app.addHook("onSend", async (_request, reply) => {
    if (stopping) void reply.header("connection", "close");
  });
}

/** The whole server but for the port, the clock and the disk. It logs no request and reads no address. */
export function buildApp(parts: AppParts): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: 15_000,
    return503OnClosing: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
  });
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  addJsonBody(app);
  addErrorAnswers(app, parts.report ?? (() => {}));
  addStopping(app);
  app.get("/v1/campaign", { schema: { response: { 200: CampaignAnswerSchema } } }, async (_request, reply) => {
    void reply.header("cache-control", "no-cache");
    return { campaign: parts.campaign };
  });
  void app.register(campaignRoutes(parts), { prefix: "/v1/campaigns/:id" });
  if (parts.staticRoot !== null) addPage(app, parts.staticRoot);
  return app;
}
