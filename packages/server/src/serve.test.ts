import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createLog } from "./log/log.ts";
import { type MailSink, openMailSink } from "./mail/mail-sink.ts";
import { type Served, serve } from "./serve.ts";
import { readSettings } from "./settings.ts";

const ADDRESS = "Mina.Planted@example.org";
const campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to connect.",
  proofOfWork: false,
};
const message = { id: "01935a2b-7c00-7abc-8def-0123456789ab", text: "A planted text.", language: "en", email: ADDRESS };

let folder: string;
let sink: MailSink;
let served: Served;
let lines: string[];
beforeEach(async () => {
  lines = [];
  folder = mkdtempSync(join(tmpdir(), "connection-denied-serve-"));
  writeFileSync(join(folder, "campaign.json"), JSON.stringify(campaign));
  sink = await openMailSink();
  const settings = readSettings({
    ...{ PORT: "0", DATA_DIR: folder, LOG: "json", METRICS_PORT: "0", MAIL_KEYS: "memory" },
    ...{
      SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
      PUBLIC_URL: "http://localhost:8080",
      MAIL_FROM: "letters@example.org",
    },
  });
  const log = createLog(settings.log, { out: (line) => lines.push(line), err: (line) => lines.push(line) });
  served = await serve(settings, { game: null, desk: null }, log);
});
afterEach(async () => {
  await served.stop();
  await sink.close();
  rmSync(folder, { recursive: true });
});

async function untilMailed(): Promise<string> {
  for (let attempt = 0; attempt < 600 && sink.mails.length === 0; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  // Lines that were broken for the way end in "=".
  return (sink.mails[0]?.text ?? "").replaceAll("=\r\n", "").replaceAll("=3D", "=");
}
const within = (path: string): string => `${served.address}v1/campaigns/let-them-call/${path}`;
const confirmed = async (): Promise<number> => (await (await fetch(within("count"))).json()).confirmed;

it("takes a message, writes to its sender once, confirms at the button, and keeps and logs no address", async () => {
  const headers = { "content-type": "application/json" };
  for (let time = 0; time < 2; time += 1) {
    const answer = await fetch(within("messages"), { method: "POST", headers, body: JSON.stringify(message) });
    expect(answer.status).toBe(201);
  }
  const mail = await untilMailed();
  const token = /confirmations\/([\w.-]+)/.exec(mail)?.[1];
  expect(mail).not.toContain("planted text");
  sink.fault = "reset-before-answer";
  expect((await fetch(within(`confirmations/${token}`))).status).toBe(200);
  expect(await confirmed()).toBe(0);
  expect((await fetch(within(`confirmations/${token}`), { method: "POST", body: new URLSearchParams() })).status).toBe(
    200,
  );
  expect(await confirmed()).toBe(1);
  await fetch(within("messages/of/nobody@example.org"));
  await fetch(within("messages"), { method: "POST", headers, body: JSON.stringify({ ...message, email: "not one" }) });
  await served.stop();
  expect(sink.mails.map(({ to }) => to)).toEqual(["Mina.Planted@example.org"]);
  expect(lines.map((line) => JSON.parse(line).event)).toEqual(["mail-keys"]);
  expect(lines.join("\n")).not.toMatch(/planted|nobody|@|203\.|pino/i);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
    const content = readFileSync(join(entry.parentPath, entry.name)).toString("latin1");
    expect(content, entry.name).not.toMatch(/mina\.planted/i);
  }
});
