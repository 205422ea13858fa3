import { createHash, randomBytes } from "node:crypto";
import {
  BODY_MAX_BYTES,
  type Campaign,
  ERRORS,
  type ErrorCode,
  SubmissionSchema,
  WithdrawalSchema,
} from "@connection-denied/protocol";
import type { FastifyPluginAsync, FastifyRequest } from "fastify";
import { Value } from "typebox/value";
import { v7 as newId } from "uuid";
import type { CampaignParts } from "./campaign-routes.ts";
import { checkSubmission } from "./check-submission.ts";
import { codeOf } from "./error-answers.ts";
import { decodeUtf8 } from "./json-body.ts";
import {
  type FormReceipt,
  type FormState,
  sendFormPage,
  sendReceivedPage,
  sendRefusedPage,
  sendWithdrawalForm,
  sendWithdrawnPage,
} from "./plain-form-html.ts";
import { type FormWords, formWords } from "./plain-form-words.ts";
import { createRateLimit } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";
import { withdrawByReceipt } from "./withdraw-by-receipt.ts";

/** A form has no proof of work, so far fewer are let through. Invented: a family at one table. */
const FORM_RATE = { burst: 5, perMinute: 0.5 } as const;

/** Refusals after which the same text may go only as another message. */
const NEEDS_ANOTHER_ID: ReadonlySet<ErrorCode> = new Set(["id-used", "message-withdrawn"]);

/** A form writes each byte beyond ASCII as three, so that the longest text is up to 24,000 of them. */
const FORM_BODY_MAX_BYTES = 2 * BODY_MAX_BYTES;

const wordsFor = ({ headers }: FastifyRequest): FormWords => formWords(headers["accept-language"]);

const newReceipt = (): FormReceipt => ({ id: newId(), secret: randomBytes(32).toString("base64url") });

/** What was in a form that was refused, so that its text is not lost; null where it was not this server's form. */
function stateOf({ body }: FastifyRequest, campaign: Campaign | null, fault: ErrorCode): FormState | null {
  if (campaign?.plainForm !== "public text" || fault === "form-foreign" || !(body instanceof URLSearchParams))
    return null;
  const receipt = { id: body.get("id"), secret: body.get("secret") };
  if (!Value.Check(WithdrawalSchema, receipt)) return null;
  const ticked = (campaign.consents ?? []).filter(({ purpose, version }) => body.get(`consent-${purpose}`) === version);
  const agreed = new Set(ticked.map(({ purpose }) => purpose));
  return { receipt: NEEDS_ANOTHER_ID.has(fault) ? newReceipt() : receipt, text: body.get("text") ?? "", agreed, fault };
}

/** Browsers say where a form was; whoever says nothing is no browser, and no page made it send. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin";
  const { origin, host } = headers;
  return origin !== undefined && URL.parse(origin)?.host !== host;
}

function readFields(body: URLSearchParams, { id, secret }: FormReceipt, campaign: Campaign, words: FormWords): unknown {
  const consents = (campaign.consents ?? []).flatMap(({ purpose }) => {
    const textVersion = body.get(`consent-${purpose}`);
    return textVersion === null ? [] : [{ purpose, textVersion }];
  });
  const receipt = createHash("sha256").update(Buffer.from(secret, "base64url")).digest("base64url");
  return { id, text: body.get("text"), language: words.language, receipt, consents };
}

/** The form without script at `/plain`: a public text only, where the host lets it; nothing of it is sealed. */
export function plainForm(
  { campaign, store, clock, tell = false }: CampaignParts,
  refused: (code: ErrorCode) => void,
): FastifyPluginAsync {
  const rateLimit = createRateLimit(FORM_RATE, clock);
  const now_s = (): number => Math.floor(clock() / 1000);
  const guard = (request: FastifyRequest): Campaign => {
    if (campaign === null) throw new Refusal("campaign-unknown");
    if (request.method !== "POST") return campaign;
    if (isForeign(request)) throw new Refusal("form-foreign");
    if (!rateLimit.take(request.ip)) throw new Refusal("too-many");
    return campaign;
  };
  return async (app) => {
    app.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "buffer" },
      async (_request: FastifyRequest, body: Buffer) => new URLSearchParams(decodeUtf8(body)),
    );
    app.setErrorHandler<Error>((error, request, reply) => {
      const code = codeOf(error, request.url);
      if (code === "server-failed") throw error;
      refused(code);
      if (code === "too-many") void reply.header("retry-after", "120");
      const { status } = ERRORS[code];
      const again = request.url.endsWith("/withdraw") ? null : stateOf(request, campaign, code);
      if (campaign === null || again === null) return sendRefusedPage(reply, wordsFor(request), code, status);
      return sendFormPage(reply, campaign, wordsFor(request), again, status);
    });
    app.get("/", async (request, reply) => {
      const state = { receipt: newReceipt(), text: "", agreed: new Set<string>(), fault: null };
      return sendFormPage(reply, guard(request), wordsFor(request), state);
    });
    app.post<{ Body: URLSearchParams }>("/", { bodyLimit: FORM_BODY_MAX_BYTES }, async (request, reply) => {
      const asked = guard(request);
      if (asked.plainForm !== "public text") throw new Refusal("form-refused");
      const receipt = { id: request.body.get("id"), secret: request.body.get("secret") };
      if (!Value.Check(WithdrawalSchema, receipt)) throw new Refusal("message-not-valid");
      const sent = readFields(request.body, receipt, asked, wordsFor(request));
      if (!Value.Check(SubmissionSchema, sent)) throw new Refusal("message-not-valid");
      await store.accept({ ...checkSubmission(asked, sent), webhook: tell }, now_s());
      return sendReceivedPage(reply, wordsFor(request), receipt);
    });
    app.get("/withdraw", async (request, reply) => {
      guard(request);
      return sendWithdrawalForm(reply, wordsFor(request));
    });
    app.post<{ Body: URLSearchParams }>("/withdraw", async (request, reply) => {
      guard(request);
      const given = { id: request.body.get("id")?.trim(), secret: request.body.get("secret")?.trim() };
      if (!Value.Check(WithdrawalSchema, given)) throw new Refusal("withdrawal-not-valid");
      await withdrawByReceipt(store, given, now_s(), tell);
      return sendWithdrawnPage(reply, wordsFor(request));
    });
  };
}
