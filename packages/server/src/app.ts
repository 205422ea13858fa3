import { BODY_MAX_BYTES, CampaignAnswerSchema, VersionSchema } from "@connection-denied/protocol";
import { TypeBoxValidatorCompiler } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance } from "fastify";
import manifest from "../package.json" with { type: "json" };
import { addPage } from "./add-page.ts";
import { type CampaignParts, campaignRoutes } from "./campaign-routes.ts";
import { addDesk, type DeskOptions } from "./desk/desk.ts";
import { addErrorAnswers, answerClientError, answerFrameworkError } from "./error-answers.ts";
import { SAFETY_HEADERS, STRICT_TRANSPORT } from "./headers.ts";
import { addJsonBody } from "./json-body.ts";
import { confirmationRoutes } from "./mail/confirmation-routes.ts";
import { collectRoutes, type DescribedRoute, describeRoutes } from "./openapi/openapi.ts";
import type { Meter } from "./operate/meter.ts";
import { type ReadyParts, readyRoutes } from "./operate/ready-routes.ts";
import { digestPage, readPageFiles } from "./page-files.ts";
import { plainForm } from "./plain-form.ts";
import { Refusal } from "./refusal.ts";
import { addWidget } from "./widget.ts";

/** What the app is made of; nothing else reaches it. */
export interface AppParts extends CampaignParts, Pick<ReadyParts, "ready"> {
  /** The folder of the built page, read once; null serves no page. */
  readonly staticRoot: string | null;
  /** The desk of the campaign's staff, or null for none. */
  readonly desk: DeskOptions | null;
  /** Whose word on whom they ask for is taken; this machine's own unless told. */
  readonly trustedProxies?: readonly string[];
  /** Origins whose pages may show the widget in a frame; none unless told. */
  readonly widgetHosts?: readonly string[];
  /** Gets faults that are the server's own. */
  readonly report?: (cause: unknown) => void;
  readonly meter?: Pick<Meter, "watch" | "refused">;
}

/** The page behind the links of mails, where mail is sent. */
function addConfirmation(app: FastifyInstance, { mail, campaign, clock, tell = false }: AppParts): void {
  if (campaign === null || mail === undefined) return;
  const routes = confirmationRoutes({ ...mail, campaign, clock, tell });
  void app.register(routes, { prefix: `/v1/campaigns/${campaign.id}` });
}

/** What the addresses take and answer, for programs: written once, when all routes are known. */
function addDescription(app: FastifyInstance, routes: readonly DescribedRoute[]): void {
  let text = "";
  app.addHook("onReady", async () => {
    text = JSON.stringify(describeRoutes(routes));
  });
  app.get("/v1/openapi.json", async (_request, reply) => reply.type("application/json; charset=utf-8").send(text));
}

/** Refuses politely once the app has begun to close, while requests already taken are still answered. */
function addStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook("preClose", async () => {
    stopping = true;
  });
  app.addHook("onRequest", async (request, reply) => {
    void reply.headers(SAFETY_HEADERS);
    if (request.protocol === "https") void reply.header("strict-transport-security", STRICT_TRANSPORT);
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
  const refused = parts.meter?.refused ?? (() => {});
  addErrorAnswers(app, parts.report ?? (() => {}), refused);
  addStopping(app);
  parts.meter?.watch(app);
  const routes = collectRoutes(app);
  void app.register(readyRoutes(parts));
  addDescription(app, routes);
  app.get("/v1/campaign", { schema: { response: { 200: CampaignAnswerSchema } } }, async (_request, reply) => {
    void reply.header("cache-control", "no-cache");
    return { campaign: parts.campaign, confirmation: parts.campaign !== null && parts.mail !== undefined };
  });
  void app.register(campaignRoutes(parts), { prefix: "/v1/campaigns/:id" });
  addConfirmation(app, parts);
  if (parts.desk !== null) addDesk(app, parts.desk);
  void app.register(plainForm(parts, refused), { prefix: "/plain" });
  const files = parts.staticRoot === null ? null : readPageFiles(parts.staticRoot);
  addVersion(app, files && digestPage(files));
  if (files !== null) {
    addWidget(app, files, parts.widgetHosts ?? []);
    addPage(app, "", files, SAFETY_HEADERS);
  }
  return app;
}
