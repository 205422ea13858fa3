import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Campaign, ERROR_CODES } from "@connection-denied/protocol";
import type { FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { formWords } from "./plain-form-words.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { openSqliteStore } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign: Campaign = {
  id: "let-them-call",
  title: "Let <them> call",
  text: "People must be\nallowed to connect.",
  plainForm: "public text",
  asks: { email: "optional" },
  consents: [{ purpose: "public", version: "1", text: 'My text may be "shown".', required: true }],
};

let folder: string;
let store: CampaignStore;
let app: FastifyInstance;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-form-"));
  store = await openSqliteStore(folder);
  app = appOf(campaign);
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function appOf(given: Campaign | null): FastifyInstance {
  return buildApp({ ...unguarded, store, clock: Date.now, campaign: given, staticRoot: null });
}
const field = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
async function openForm(): Promise<Record<string, string>> {
  const { body } = await app.inject("/plain");
  return { id: field(body, "id"), secret: field(body, "secret"), text: "Let them call.", "consent-public": "1" };
}
function send(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  url = "/plain",
  remoteAddress = "127.0.0.1",
) {
  const payload = new URLSearchParams(fields).toString();
  const type = { "content-type": "application/x-www-form-urlencoded" };
  return app.inject({ method: "POST", url, headers: { ...type, ...headers }, payload, remoteAddress });
}

describe("the form without script", () => {
  it("says that nothing is sealed, warns people with family in the North, and asks for no personal data", async () => {
    const { body, headers, statusCode } = await app.inject("/plain");
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toContain("Nothing here is sealed.");
    expect(body).toContain("If you have family in North Korea");
    expect(body).toContain("Let &lt;them&gt; call");
    expect(body).toContain("My text may be &quot;shown&quot;.");
    expect([...body.matchAll(/name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "viewport",
      "color-scheme",
      "robots",
      "id",
      "secret",
      "text",
      "consent-public",
    ]);
    const style = createHash("sha256")
      .update(/<style>([\s\S]*)<\/style>/.exec(body)?.[1] ?? "")
      .digest("base64");
    expect(headers["content-security-policy"]).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("is in Korean for who reads it", async () => {
    const { body } = await app.inject({ url: "/plain", headers: { "accept-language": "ko-KR,ko;q=0.9,en;q=0.8" } });
    expect(body).toContain('<html lang="ko">');
    expect(body).toContain("봉인되지 않습니다");
  });

  it("takes the longest text in any script", async () => {
    for (const text of ["가".repeat(2000), "𐀀".repeat(2000)]) {
      expect((await send({ ...(await openForm()), text })).statusCode).toBe(201);
    }
  });

  it("stores a public text once, however often it is sent, and lets its sender withdraw it", async () => {
    const fields = await openForm();
    const answers = [await send(fields), await send(fields, { "sec-fetch-site": "same-origin" })];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(answers[0]?.body).toContain(fields.secret);
    expect(await store.messages(campaign.id, 0, 10)).toMatchObject([
      { id: fields.id, text: "Let them call.", personal: null },
    ]);
    expect(await store.consents(fields.id ?? "")).toEqual([{ purpose: "public", textVersion: "1" }]);
    const { id = "", secret = "" } = fields;
    const { body } = await app.inject("/plain/withdraw");
    expect([...body.matchAll(/<input type="text" id="(\w+)" name="\1" required/g)].map(([, name]) => name)).toEqual([
      "id",
      "secret",
    ]);
    expect((await send({ id, secret: id }, {}, "/plain/withdraw")).statusCode).toBe(400);
    expect((await send({ id: `${id} `, secret }, {}, "/plain/withdraw")).statusCode).toBe(200);
    expect(await store.counts(campaign.id)).toMatchObject({ received: 1, removed: 1 });
  });

  it.each([
    ["with an id of its own", { id: "1" }, 400],
    ["with a secret of its own", { secret: '"><script>' }, 400],
  ])("refuses a message %s on a page that repeats nothing of it", async (_name, given, status) => {
    const answer = await send({ ...(await openForm()), ...given });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).not.toMatch(/example\.org|<script>/);
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      "text-link",
      { text: "\n</textarea><script>1</script> https://example.org" },
      "The text holds the address of a page",
    ],
    ["text-empty", { text: "" }, "The text is empty"],
    ["consent-unknown", { "consent-public": "0" }, "read it again below"],
  ])("after %s gives the form back with the sentence and all that stood in it", async (code, given, sentence) => {
    const fields = { ...(await openForm()), ...given };
    const answer = await send(fields);
    expect([answer.statusCode, field(answer.body, "id"), field(answer.body, "secret")]).toEqual([
      400,
      fields.id,
      fields.secret,
    ]);
    expect(answer.body).toMatch(new RegExp(`<p id="fault" class="fault" role="alert" lang="en"[^>]*>[^<]*${sentence}`));
    expect(answer.body).toContain("<title>It was not taken. Let &lt;them&gt; call</title>");
    expect(answer.body.includes('aria-describedby="fault hint" aria-invalid="true" autofocus')).toBe(
      code !== "consent-unknown",
    );
    const kept = code === "consent-unknown" ? "" : " checked";
    expect(answer.body).toContain(`name="consent-public" value="1" required${kept}>`);
    expect(answer.body).not.toContain("<script>");
    // A text area begins after the first line break.
    const area = /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(answer.body)?.[1];
    expect(area?.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(fields.text);
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it("says in Korean what is wrong, and gives an unticked box back as it was", async () => {
    const { "consent-public": _none, ...fields } = await openForm();
    const { body } = await send(fields, { "accept-language": "ko" });
    expect(body).toContain("동의하지 않으면 받지 않습니다");
    expect(body).toContain('value="1" required aria-describedby="fault">');
  });

  it("gives another text under a used form, or after its withdrawal, an id of its own", async () => {
    const fields = await openForm();
    await send(fields);
    const other = await send({ ...fields, text: "Let everybody call." });
    const { id = "", secret = "" } = fields;
    await send({ id, secret }, {}, "/plain/withdraw");
    const late = await send(fields);
    expect([other.statusCode, late.statusCode]).toEqual([422, 410]);
    for (const { body } of [other, late]) expect(["", id]).not.toContain(field(body, "id"));
    const again = { ...fields, id: field(other.body, "id"), secret: field(other.body, "secret") };
    expect((await send(again)).statusCode).toBe(201);
  });

  it("has the same refusals in every language, and in Korean all that are about a text", () => {
    const [en, ko] = [formWords("en").faults, formWords("ko").faults];
    const told = ERROR_CODES.filter((code) => code.startsWith("text-") || code in en);
    expect(told.length).toBeGreaterThan(Object.keys(en).length);
    expect(told.filter((code) => !(code in ko))).toEqual([]);
  });

  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["another host's page", { origin: "https://example.org", host: "127.0.0.1" }],
    ["a page without an origin", { origin: "null", host: "127.0.0.1" }],
  ])("is not sent from %s", async (_name, headers) => {
    expect((await send(await openForm(), headers)).statusCode).toBe(403);
    expect(await store.counts(campaign.id)).toMatchObject({ received: 0 });
  });

  it("lets few through from one part of the network", async () => {
    const statuses = [];
    for (let number = 0; number < 8; number += 1) {
      statuses.push((await send(await openForm(), {}, "/plain", "203.0.113.7")).statusCode);
    }
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
    expect((await send(await openForm(), {}, "/plain", "203.0.113.7")).body).toContain("Let them call.</textarea>");
  });

  it("takes nothing where the host refuses, and says so", async () => {
    const fields = await openForm();
    await app.close();
    const { plainForm: _open, ...closed } = campaign;
    app = appOf(closed);
    const { body } = await app.inject("/plain");
    expect(body).toContain("only from the page with script");
    expect(body).not.toContain("<form");
    expect((await send(fields)).statusCode).toBe(403);
    await app.close();
    app = appOf(null);
    expect((await app.inject("/plain")).statusCode).toBe(404);
  });
});
