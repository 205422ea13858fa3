import { pino } from "pino";
import { describeFault, redact } from "./redact.ts";

/** All that the server ever writes of itself; a request, its sender and its text have no line here. */
const EVENTS = {
  started: ["info", "Connection Denied is at {address}"],
  "port-taken": ["info", "Port {port} is in use by another program, so a free one is taken."],
  stopping: ["info", "Stopping."],
  wiped: ["info", "The messages of a campaign are over and were wiped ({messages})."],
  "mail-keys": ["info", "Addresses that wait for their mail open with a key kept in {kept}."],
  "mail-refused": ["info", "A mail server refuses one address for good ({code})."],
  "mail-delayed": ["warn", "A mail could not be handed over ({code}) and is tried again."],
  "mail-over-budget": ["alarm", "The mails of this hour ({perHour}) are used up; the others wait."],
  "mail-unsure": ["alarm", "A mail may or may not have been sent ({code}); it is not sent again."],
  "mail-unreadable": ["alarm", "An address that waited for its mail can no longer be opened, and is given up."],
  "mail-parked": ["alarm", "A mail was given up after {attempts} tries."],
  "webhook-delayed": ["warn", "The host's own system did not take a webhook ({code}); it is tried again."],
  "webhook-parked": ["alarm", "A webhook was given up after {attempts} tries ({code})."],
} as const satisfies Record<string, readonly ["info" | "warn" | "alarm", string]>;

type LogEvent = keyof typeof EVENTS;
type LogFields = Readonly<Record<string, string | number>>;

export interface Log {
  note(event: LogEvent, fields?: LogFields): void;
  /** A fault of the server's own. */
  fault(cause: unknown): void;
}

export type LogForm = "text" | "json";

/** Takes whole lines without their end. */
export interface LogStreams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** The address at which the server listens is the host's own; all other texts are redacted. */
const OWN_FIELDS = new Set(["address"]);
const shown = (name: string, value: string | number): string | number =>
  typeof value === "number" || OWN_FIELDS.has(name) ? value : redact(value);
const clean = (fields: LogFields): Record<string, string | number> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, shown(name, value)]));

function sentence(event: LogEvent, fields: LogFields): string {
  return EVENTS[event][1].replace(/\{(\w+)\}/g, (_all, name: string) => String(fields[name] ?? ""));
}

function textLog({ out, err }: LogStreams): Log {
  return {
    note: (event, fields = {}) => {
      const line = sentence(event, clean(fields));
      const [level] = EVENTS[event];
      if (level === "alarm") err(`ALARM ${line}`);
      else (level === "info" ? out : err)(line);
    },
    fault: (cause) => {
      const { name, message, at } = describeFault(cause);
      err([`A message could not be handled: ${name}: ${message}`, ...at.map((frame) => `    at ${frame}`)].join("\n"));
    },
  };
}

function jsonLog({ out }: LogStreams): Log {
  const levels = { customLevels: { alarm: 55 }, formatters: { level: (label: string) => ({ level: label }) } };
  const options = { ...levels, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = pino(options, { write: (line: string) => out(line.trimEnd()) });
  return {
    note: (event, fields = {}) => {
      const plain = clean(fields);
      logger[EVENTS[event][0]]({ event, ...plain }, sentence(event, plain));
    },
    fault: (cause) => logger.error({ event: "fault", fault: describeFault(cause) }, "A message could not be handled."),
  };
}

/** Lines for people, or one JSON object a line; neither ever holds an address or a text of a sender. */
export const createLog = (form: LogForm, streams: LogStreams): Log =>
  form === "json" ? jsonLog(streams) : textLog(streams);
