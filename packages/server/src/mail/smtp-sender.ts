import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/** Where mail is handed over, and in whose name. */
export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS is insisted on, but for this machine itself. */
  readonly secure: boolean;
  readonly requireTls: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly from: string;
  /** Longest that a server may stay silent, in milliseconds; 20 seconds when absent. */
  readonly patience_ms?: number;
}

export interface Mail {
  readonly to: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try of one job. */
  readonly key: string;
  readonly language: string;
}

/**
 * What became of a mail. `sent`: the server took it. `refused`: it will never take it. `not-sent`: it did not take it, and
 * may later. `unsure`: the connection broke after the text was handed over and before the answer.
 */
export interface MailOutcome {
  readonly kind: "sent" | "refused" | "not-sent" | "unsure";
  /** The server's number or the library's code, for the log; never a text of the server, which may name the address. */
  readonly code: string;
}

export type MailSender = (mail: Mail) => Promise<MailOutcome>;

const PATIENCE_MS = 20_000;

function compose(from: string, mail: Mail): Promise<Buffer> {
  const headers = {
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "All",
    "Content-Language": mail.language,
  };
  const composer = new MailComposer({
    from: { name: mail.fromName, address: from },
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.key}@${from.split("@")[1]}>`,
    headers,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** A text that knows whether anybody has begun to read it: the connection does so once the server asks for it. */
function watched(text: Buffer): { readonly stream: Readable; readonly begun: () => boolean } {
  let begun = false;
  const stream = new Readable({
    read() {
      begun = true;
      this.push(text);
      this.push(null);
    },
  });
  return { stream, begun: () => begun };
}

function outcomeOf(cause: unknown, begun: boolean): MailOutcome {
  const {
    responseCode,
    code = "unknown",
    command,
  } = cause as { responseCode?: number; code?: string; command?: string };
  if (responseCode !== undefined && responseCode >= 400) {
    // Only what is said of this mail and its receiver ends the job; a wrong password is the host's to mend.
    const ofThisMail = begun || command === "RCPT TO";
    return { kind: responseCode >= 500 && ofThisMail ? "refused" : "not-sent", code: String(responseCode) };
  }
  return { kind: begun ? "unsure" : "not-sent", code };
}

function connect(place: SmtpPlace): SMTPConnection {
  const { host, port, secure, requireTls, patience_ms = PATIENCE_MS } = place;
  return new SMTPConnection({
    host,
    port,
    secure,
    ...(secure ? {} : { requireTLS: requireTls, ignoreTLS: !requireTls }),
    tls: { minVersion: "TLSv1.2" },
    name: place.from.split("@")[1],
    connectionTimeout: patience_ms,
    greetingTimeout: patience_ms,
    dnsTimeout: patience_ms,
    socketTimeout: patience_ms,
    maxResponseSize: 16 * 1024,
  });
}

function handOver(place: SmtpPlace, to: string, text: Buffer): Promise<MailOutcome> {
  const { stream, begun } = watched(text);
  const connection = connect(place);
  return new Promise((resolve) => {
    const end = (outcome: MailOutcome): void => {
      resolve(outcome);
      connection.close();
    };
    const fail = (cause: unknown): void => end(outcomeOf(cause, begun()));
    connection.on("error", fail);
    connection.on("end", () => fail({ code: "ECLOSED" }));
    const send = (): void =>
      connection.send({ from: place.from, to }, stream, (cause) => {
        if (cause) return fail(cause);
        resolve({ kind: "sent", code: "250" });
        connection.quit();
      });
    connection.connect((cause) => {
      if (cause) return fail(cause);
      if (place.auth === null) return send();
      connection.login({ ...place.auth }, (refused) => (refused ? fail(refused) : send()));
    });
  });
}

/** Hands mails over, one connection each. Never rejects. */
export function createSmtpSender(place: SmtpPlace): MailSender {
  return async (mail) => {
    try {
      return await handOver(place, mail.to, await compose(place.from, mail));
    } catch (cause) {
      return { kind: "not-sent", code: String((cause as { code?: unknown }).code ?? "ECOMPOSE") };
    }
  };
}
