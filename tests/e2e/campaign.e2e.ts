import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import type { Campaign } from "@connection-denied/protocol";
import { makeAgeKey } from "@connection-denied/sealing";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type MailSink, openMailSink } from "../../packages/server/src/mail/mail-sink.ts";
import { signTestKeys } from "./campaign-keys.ts";
import { enrol, hostCode, openDesk, tabTo, view, watchReports } from "./desk-by-keyboard.ts";
import { type Host, startHost } from "./hosting.ts";
import { countOf, reachTheMessage } from "./reach-message.ts";
import { expectNoAxeFinding, expectNoSidewaysScroll } from "./well-made.ts";

const CAMPAIGN: Campaign = {
  id: "let-them-connect",
  title: "Let them connect",
  text: "People must be allowed to connect.",
  asks: { name: "optional" },
  consents: [{ purpose: "delivery", version: "1", text: "My message may be handed over.", required: true }],
  plainForm: "public text",
  invitation: "Write to those who decide.",
};
const TEXT = "Let them talk to their children.";
const NAME = "민아 Planted";
const ADDRESS = "mina@example.org";

/** A port that nobody has now, as the address in a mail has to be set before the server starts. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function openSigner(browser: Browser, reports: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "en",
    colorScheme: "dark",
  });
  const page = await context.newPage();
  await watchReports(page, reports);
  return page;
}

async function expectWellMade(page: Page, where: string): Promise<void> {
  await expectNoAxeFinding(page, where);
  await expectNoSidewaysScroll(page, where);
}

/** Writes, signs, asks for a mail and sends, from key to key. */
async function sign(page: Page): Promise<void> {
  await tabTo(page, /^A message, in your own words/);
  await page.keyboard.type(TEXT);
  await tabTo(page, /^Name/);
  await page.keyboard.type(NAME);
  await tabTo(page, /^No mail$/);
  await expect(page.getByText("This address is not sealed")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("This address is not sealed")).toBeVisible();
  await tabTo(page, /^Address for this mail/);
  await page.keyboard.type(ADDRESS);
  await tabTo(page, /^My message may be handed over/);
  await page.keyboard.press("Space");
  await expectWellMade(page, "form");
  await tabTo(page, /^Send it to the host/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("The host has it")).toBeVisible();
  await expect(page.getByText("Its link works for 14 days")).toBeVisible();
  await expectWellMade(page, "sent");
}

/** The address in a mail, whose lines may be broken anywhere. */
function linkIn({ text }: MailSink["mails"][number]): string {
  const plain = text
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /http:\/\/\S+/.exec(plain)?.[0] ?? "";
}

async function confirm(page: Page, sink: MailSink): Promise<void> {
  await expect.poll(() => sink.mails.map(({ to }) => to)).toEqual([ADDRESS]);
  await page.goto(linkIn(sink.mails[0] as MailSink["mails"][number]));
  await expectWellMade(page, "confirmation");
  await tabTo(page, /^Yes, confirm it$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("It is confirmed.")).toBeVisible();
  await expectWellMade(page, "confirmed");
}

async function moderate(page: Page): Promise<void> {
  await expect(page.getByText("One message waits.")).toBeVisible();
  await tabTo(page, new RegExp(TEXT));
  await page.keyboard.press("a");
  await expect(page.getByText("Approved.")).toBeVisible();
}

/** One admin asks, another agrees; gives the id that the desk then names. */
async function agreeOnExport(ana: Page, ben: Page): Promise<string> {
  await view(ana, "Staff");
  await tabTo(ana, /^Ask for an export$/);
  await ana.keyboard.press("Enter");
  await expect(ana.getByText("Another admin has to approve it.")).toBeVisible();
  await view(ben, "Staff");
  await tabTo(ben, /^Approve the export$/);
  await expectWellMade(ben, "export");
  await ben.keyboard.press("Enter");
  await expect(ben.getByText("Approved by Ben.")).toBeVisible();
  return /export -- (\S+)/.exec((await ben.locator("p.code").textContent()) ?? "")?.[1] ?? "";
}

function run(program: string, args: readonly string[], folder: string, input?: string | Buffer): Buffer {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: "" };
  const { status, stdout, stderr } = spawnSync(program, args, { env, input });
  expect(status, String(stderr)).toBe(0);
  return stdout;
}

/** Opens it as the holder of a key does, with this program and, where it is installed, with the ordinary age tool. */
function openOffline(host: Host, id: string, identity: string): void {
  const at = (name: string) => join(host.folder, name);
  writeFileSync(at("second.key"), `${identity}\n`, { mode: 0o600 });
  const made = String(run("node", ["packages/server/src/export-main.ts", id, at("campaign.age")], host.folder));
  const fingerprint = /fingerprint (\S+)/.exec(made)?.[1] ?? "";
  const given = ["--identity", at("second.key"), "--out", at("opened"), "--fingerprint", fingerprint];
  run(
    "node",
    ["packages/cli/src/main.ts", "open-export", at("campaign.age"), ...given, "--names", "delivery"],
    host.folder,
  );
  expect(readFileSync(at("opened/people.csv"), "utf8")).toContain(NAME);
  expect(readFileSync(at("opened/letters.html"), "utf8")).toContain(NAME);
  expect(readFileSync(at("opened/people.csv"), "utf8")).not.toContain(ADDRESS);
  if (spawnSync("age", ["--version"]).status !== 0) return;
  const tar = run("age", ["-d", "-i", at("second.key"), at("campaign.age")], host.folder);
  const [line = "{}"] = String(run("tar", ["xO", "sealed.jsonl"], host.folder, tar)).split("\n");
  const sealed = Buffer.from(JSON.parse(line).sealed, "base64");
  expect(String(run("age", ["-d", "-i", at("second.key")], host.folder, sealed))).toContain(NAME);
}

/** The files of the frame as the hosting page gives them, for these two origins. */
function documented(kind: "html" | "js", letters: string, site: string): string {
  const text = readFileSync("docs/hosting.md", "utf8").split("### The widget")[1] ?? "";
  const block = text.split(`\`\`\`${kind}\n`)[1]?.split("```")[0] ?? "";
  return block.replaceAll("https://letters.example.org", letters).replaceAll("https://www.example.net", site);
}

interface Site {
  readonly port: number;
  /** Whose widget is in its frame; its policy lets nothing else in. */
  letters: string;
  stop(): Promise<void>;
}

/** Somebody else's site, isolated from all that does not agree to be shown in it. */
async function openSite(): Promise<Site> {
  const server = createHttpServer(({ url }, response) => {
    const origin = `http://localhost:${site.port}`;
    response.setHeader("content-security-policy", `default-src 'none'; script-src 'self'; frame-src ${site.letters}`);
    response.setHeader("cross-origin-embedder-policy", "require-corp");
    response.setHeader("content-type", url === "/" ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8");
    if (url !== "/") return response.end(documented("js", site.letters, origin));
    const frame = documented("html", site.letters, origin);
    return response.end(
      `<!doctype html><html lang="en"><title>A site</title><body><main><h1>A site</h1>${frame}</main></body></html>`,
    );
  }).listen(0);
  await once(server, "listening");
  const site: Site = {
    port: (server.address() as AddressInfo).port,
    letters: "",
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return site;
}

let sink: MailSink;
let site: Site;
let host: Host;
let identity: string;
test.beforeAll(async () => {
  const [one, two] = [await makeAgeKey(), await makeAgeKey()];
  identity = two.identity;
  [sink, site] = [await openMailSink(), await openSite()];
  const port = await freePort();
  host = await startHost(CAMPAIGN, signTestKeys(CAMPAIGN.id, [one.recipient, two.recipient]), {
    PORT: `${port}`,
    PUBLIC_URL: `http://127.0.0.1:${port}/`,
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    MAIL_FROM: "letters@example.org",
    WIDGET_HOSTS: `http://localhost:${site.port}`,
  });
  site.letters = host.address;
});
test.afterAll(async () => {
  await host.stop();
  await Promise.all([sink.close(), site.stop()]);
});

const counts = async () => (await fetch(`${host.address}/v1/campaigns/${CAMPAIGN.id}/count`)).json();

test("a message is signed, confirmed, judged, exported by two, opened offline and withdrawn, all by keyboard", async ({
  browser,
}) => {
  const reports: string[] = [];

  const signer = await openSigner(browser, reports);
  await reachTheMessage(signer, host.address);
  await sign(signer);
  expect(await counts()).toEqual({ received: 1, confirmed: 0, removed: 0 });
  const mailbox = await signer.context().newPage();
  await watchReports(mailbox, reports);
  await confirm(mailbox, sink);
  expect(await counts()).toEqual({ received: 1, confirmed: 1, removed: 0 });
  await mailbox.goto(`${host.address}/plain`);
  await expectWellMade(mailbox, "form without script");

  const ana = await openDesk(browser, host, reports);
  await enrol(ana, hostCode(host), "Ana");
  await moderate(ana);
  await view(ana, "Staff");
  await tabTo(ana, /Role/);
  await ana.keyboard.press("ArrowDown");
  await tabTo(ana, /Make an invitation/);
  await ana.keyboard.press("Enter");
  const code = (await ana.locator("p.code").textContent()) ?? "";
  const ben = await openDesk(browser, host, reports);
  await enrol(ben, code, "Ben");
  openOffline(host, await agreeOnExport(ana, ben), identity);

  await tabTo(signer, /^Take it back$/);
  await signer.keyboard.press("Enter");
  await expect(signer.getByText("Taken back")).toBeVisible();
  const numbers = ["Received: 1", "Confirmed by mail: 0", "Withdrawn, or invalidated by the host: 1"];
  await expect.poll(() => countOf(signer)).toEqual(numbers);
  expect(await counts()).toEqual({ received: 1, confirmed: 0, removed: 1 });
  // Asking who is signed in is answered with 401, and what asks for a passkey again with 403, which browsers write down.
  expect(reports.filter((report) => !/status of 40[13]/.test(report))).toEqual([]);
});

test("another site shows the numbers in a frame, fits it, sets its language and theme, and is told what is public", async ({
  browser,
}) => {
  const reports: string[] = [];
  const page = await openSigner(browser, reports);
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener("message", ({ data, origin }) => heard.push({ ...data, origin }));
  });
  await page.goto(`http://localhost:${site.port}/`);
  const widget = page.frameLocator("#connection-denied");
  await expect(widget.locator("html[lang=ko][data-theme=dark]")).toHaveCount(1);
  await expect(widget.getByText("Write to those who decide.")).toBeVisible();
  await expect(widget.getByRole("heading", { name: CAMPAIGN.title })).toBeVisible();
  const { received, confirmed, removed } = await counts();
  await expect(widget.locator("dd")).toHaveText([received, confirmed, removed].map(String));
  const numbers = { type: "connection-denied:counts", version: 1, received, confirmed, removed, origin: host.address };
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(heard).toContainEqual(numbers);
  const height = await widget.locator("html").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect(page.locator("#connection-denied")).toHaveAttribute("height", `${height}`);
  await expectWellMade(page, "widget on a site");
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });

  const opening = page.context().waitForEvent("page");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const opened = await opening;
  await opened.waitForURL(`${host.address}/`, { waitUntil: "commit" });
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  expect(reports).toEqual([]);

  // The same site by another name is not one that the host allowed.
  await page.goto(`http://127.0.0.1:${site.port}/`);
  await expect.poll(() => reports.join()).toContain("frame-ancestors");
  expect(await heard()).toEqual([]);
});
