import { BODY_MAX_BYTES, CampaignAnswerSchema, VersionSchema } from "@connection-denied/protocol";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import manifest from "../package.json" with { type: "json" };
import { type CampaignParts, campaignRoutes } from "./campaign-routes.ts";
import { type DeskOptions, deskApi } from "./desk/desk.ts";
import { addErrorAnswers, answerClientError, answerFrameworkError } from "./error-answers.ts";
import { SAFETY_HEADERS } from "./headers.ts";
import { addJsonBody } from "./json-body.ts";
import { chooseEncoding, digestPage, type PageFile, readPageFiles } from "./page-files.ts";
import { plainForm } from "./plain-form.ts";
import { Refusal } from "./refusal.ts";

/** What the app is made of; nothing else reaches it. */
export interface AppParts extends CampaignParts {
  /** The folder of the built page, read once; null serves no page. */
  readonly staticRoot: string | null;
  /** The desk of the campaign's staff, or null for none. */
  readonly desk: DeskOptions | null;
  /** Whose word on whom they ask for is taken; this machine's own unless told. */
  readonly trustedProxies?: readonly string[];
  /** Gets faults that are the server's own. */
  readonly report?: (cause: unknown) => void;
}

function addPage(app: FastifyInstance, files: ReadonlyMap<string, PageFile>): void {
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

/** What the host runs, said so that anybody can compare it with what was published. */
function addVersion(app: FastifyInstance, page: string | null): void {
  app.get("/v1/version", { schema: { response: { 200: VersionSchema } } }, async (_request, reply) => {
    void reply.header("cache-control", "no-cache");
    return { version: manifest.version, page };
  });
}

/** The whole server but for the port, the clock and the disk. It logs no request and keeps no address. */
export function buildApp(parts: AppParts): FastifyInstance {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_MAX_BYTES,
    requestTimeout: 15_000,
    trustProxy: [...(parts.trustedProxies ?? ["loopback"])],
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
  if (parts.desk !== null) void app.register(deskApi(parts.desk), { prefix: "/desk/api" });
  void app.register(plainForm(parts), { prefix: "/plain" });
  const files = parts.staticRoot === null ? null : readPageFiles(parts.staticRoot);
  addVersion(app, files && digestPage(files));
  if (files !== null) addPage(app, files);
  return app;
}
