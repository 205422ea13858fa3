import { isThisMachine } from "../own-machine.ts";
import { StartError } from "../start-error.ts";
import type { KeptIn } from "./address-keys.ts";
import { readEmailAddress } from "./email-address.ts";
import type { SmtpPlace } from "./smtp-sender.ts";

/** How confirmations are sent. */
export interface MailSettings extends SmtpPlace {
  /** Where the public reaches the server, with its slash. */
  readonly publicUrl: string;
  readonly perHour: number;
  readonly keptIn: KeptIn;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PER_HOUR = 1000;

function refuse(message: string): never {
  throw new StartError("mail-not-valid", message);
}

/** A public address by HTTPS, or by HTTP on this machine, with its slash and nothing after it. */
export function readPublicUrl(environment: Environment): string | null {
  const text = environment.PUBLIC_URL;
  if (text === undefined || text === "") return null;
  const url = URL.parse(text);
  const own = url?.protocol === "http:" && isThisMachine(url.hostname);
  const bare = url !== null && url.search === "" && url.hash === "" && url.username === "" && url.pathname === "/";
  if (url !== null && bare && (url.protocol === "https:" || own)) return url.href;
  return refuse("PUBLIC_URL is not the public address of this server: write it like https://letters.example.org/.");
}

function readSmtp(text: string): Omit<SmtpPlace, "from"> {
  const url = URL.parse(text);
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") {
    return refuse(
      "SMTP_URL is not the address of a mail server: write it like smtps://name:password@mail.example.org:465.",
    );
  }
  const secure = url.protocol === "smtps:";
  const user = decodeURIComponent(url.username);
  const own = isThisMachine(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTls: !own,
    auth: user === "" ? null : { user, pass: decodeURIComponent(url.password) },
  };
}

function readPerHour(text: string | undefined): number {
  const number = Number(text || PER_HOUR);
  if (Number.isInteger(number) && number >= 1 && number <= 1_000_000) return number;
  return refuse(`MAIL_PER_HOUR is ${JSON.stringify(text)}: set it to a whole number from 1 to 1000000.`);
}

function readKeptIn(text: string | undefined): KeptIn {
  if (text === undefined || text === "" || text === "file") return "file";
  return text === "memory" ? text : refuse(`MAIL_KEYS is ${JSON.stringify(text)}: set it to file or to memory.`);
}

/** Reads what mail needs, or null when no SMTP_URL is set; throws a StartError that shows nothing of a password. */
export function readMailSettings(environment: Environment): MailSettings | null {
  if (!environment.SMTP_URL) return null;
  const publicUrl = readPublicUrl(environment);
  if (publicUrl === null) {
    return refuse(
      "SMTP_URL is set without PUBLIC_URL, and a mail needs a link: set PUBLIC_URL to where people reach this server.",
    );
  }
  const from = readEmailAddress(environment.MAIL_FROM ?? "");
  if (from === null)
    return refuse("MAIL_FROM is not an e-mail address: set it to the one that confirmations come from.");
  return {
    ...readSmtp(environment.SMTP_URL),
    from: from.written,
    publicUrl,
    perHour: readPerHour(environment.MAIL_PER_HOUR),
    keptIn: readKeptIn(environment.MAIL_KEYS),
  };
}
