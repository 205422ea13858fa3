import type { ErrorCode } from "@connection-denied/protocol";
import type { FastifyInstance } from "fastify";
import type { Log } from "../log/log.ts";

/** What a process has counted since its start; nothing in it is about a person or a request alone. */
export interface Meter {
  /** Answers by the first digit of their status, such as `2xx`. */
  readonly answers: ReadonlyMap<string, number>;
  /** What was written to the log, by event; `fault` among them. */
  readonly events: ReadonlyMap<string, number>;
  /** Refusals, by their code. */
  readonly refusals: ReadonlyMap<string, number>;
  /** Counts one. */
  readonly refused: (code: ErrorCode) => void;
  /** A log that counts what it writes. */
  counting(log: Log): Log;
  /** Counts the answers of an app. */
  watch(app: FastifyInstance): void;
}

const increase = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

export function createMeter(): Meter {
  const answers = new Map<string, number>();
  const events = new Map<string, number>();
  const refusals = new Map<string, number>();
  return {
    answers,
    events,
    refusals,
    refused: (code) => increase(refusals, code),
    counting: (log) => ({
      note: (event, fields) => {
        increase(events, event);
        log.note(event, fields);
      },
      fault: (cause) => {
        increase(events, "fault");
        log.fault(cause);
      },
    }),
    watch: (app) => {
      app.addHook("onResponse", async (_request, reply) =>
        increase(answers, `${Math.floor(reply.statusCode / 100)}xx`),
      );
    },
  };
}
