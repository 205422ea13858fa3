import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type MailSink, openMailSink, type SinkFault } from "./mail-sink.ts";
import { createSmtpSender, type MailSender } from "./smtp-sender.ts";

const KEY = "0123456789abcdef";
const mail = {
  to: "mina@example.org",
  fromName: "Let them call: “전화”",
  subject: "Please confirm\r\nBcc: everyone@example.org",
  text: "Open https://letters.example.org/x",
  key: KEY,
  language: "en",
};

let sink: MailSink;
let senderWith: (patience_ms: number) => MailSender;
beforeAll(async () => {
  sink = await openMailSink();
  const place = { host: "127.0.0.1", port: sink.port, secure: false, requireTls: false, auth: null };
  senderWith = (patience_ms) => createSmtpSender({ ...place, from: "letters@example.org", patience_ms });
});
beforeEach(() => {
  sink.fault = "none";
  sink.mails.length = 0;
});
afterAll(() => sink.close());

it("hands a mail over with a head that answers nobody and takes no line from a title", async () => {
  expect(await senderWith(5000)(mail)).toEqual({ kind: "sent", code: "250" });
  expect(sink.mails.map(({ to }) => to)).toEqual(["mina@example.org"]);
  const [head = ""] = sink.mails[0]!.text.split("\r\n\r\n");
  expect(head).toMatch(/^From: [^<]* <letters@example\.org>$/m);
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(head).toMatch(new RegExp(`^Message-ID: <${KEY}@example\\.org>$`, "m"));
  expect(head).toMatch(/^Subject: Please confirm Bcc: everyone@example\.org$/m);
  expect(head).not.toMatch(/^Bcc:/im);
});

it.each<[SinkFault, string, boolean]>([
  ["refuse-connection", "not-sent", false],
  ["silent", "not-sent", false],
  ["refuse-sender", "not-sent", false],
  ["refuse-receiver", "refused", false],
  ["defer-receiver", "not-sent", false],
  ["refuse-text", "refused", false],
  ["defer-text", "not-sent", false],
  ["reset-before-answer", "unsure", true],
])("says of a server at fault (%s) that the mail is %s, and is never wrong about it", async (fault, kind, taken) => {
  sink.fault = fault;
  // Little patience only where nobody answers: a busy machine is late with what must arrive.
  const outcome = await senderWith(fault === "silent" ? 300 : 5000)(mail);
  expect(outcome.kind).toBe(kind);
  expect(outcome.code).not.toContain("@");
  expect(sink.mails.length === 1).toBe(taken);
});

it("is unsure, and not more, of a server that goes away when the text is to come", async () => {
  sink.fault = "reset-at-data";
  expect(["unsure", "not-sent"]).toContain((await senderWith(5000)(mail)).kind);
  expect(sink.mails).toEqual([]);
});

it("does not send without TLS to another machine", async () => {
  const place = { host: "127.0.0.1", port: sink.port, secure: false, requireTls: true, auth: null };
  const strict = createSmtpSender({ ...place, from: "letters@example.org", patience_ms: 5000 });
  expect((await strict(mail)).kind).toBe("not-sent");
  expect(sink.mails).toEqual([]);
});
