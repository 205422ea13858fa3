import { describe, expect, it } from "vitest";
import { createLog, type LogForm } from "./log.ts";
import { redact } from "./redact.ts";

function capture(form: LogForm) {
  const lines: string[] = [];
  const log = createLog(form, { out: (line) => lines.push(`out ${line}`), err: (line) => lines.push(`err ${line}`) });
  return { log, lines };
}

describe("the log", () => {
  it("speaks in sentences, alarms and faults to the error stream", () => {
    const { log, lines } = capture("text");
    log.note("started", { address: "http://127.0.0.1:8080/" });
    log.note("mail-delayed", { code: "ECONNREFUSED" });
    log.note("webhook-parked", { attempts: 14, code: "503" });
    expect(lines).toEqual([
      "out Connection Denied is at http://127.0.0.1:8080/",
      "err A mail could not be handed over (ECONNREFUSED) and is tried again.",
      "err ALARM A webhook was given up after 14 tries (503).",
    ]);
  });

  it("speaks in JSON, one object a line, with a level, a time and a name", () => {
    const { log, lines } = capture("json");
    log.note("started", { address: "http://127.0.0.1:8080/" });
    log.note("mail-over-budget", { perHour: 10 });
    log.fault(Object.assign(new Error("disk full"), { code: "SQLITE_FULL" }));
    const told = lines.map((line) => JSON.parse(line.replace(/^out /, "")));
    expect(told.map(({ level, event }) => [level, event])).toEqual([
      ["info", "started"],
      ["alarm", "mail-over-budget"],
      ["error", "fault"],
    ]);
    expect(told[2].fault).toMatchObject({ name: "Error SQLITE_FULL", message: "disk full" });
    for (const { time } of told) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it.each<LogForm>(["text", "json"])(
    "holds no address, no machine, no secret and nothing a database quotes (%s)",
    (form) => {
      const { log, lines } = capture(form);
      const hostile = new Error(
        `duplicate key "mina text" for 'jun text' at mina@example.org from 203.0.113.9 and 2001:db8::7 via postgres://ana:hidden@db/x\nDETAIL: Key (text)=(a whole letter)`,
      );
      log.fault(hostile);
      log.fault("a thrown letter of mina");
      log.note("mail-delayed", { code: "550 <mina@example.org> from 203.0.113.9" });
      expect(lines.join("\n")).not.toMatch(/mina|jun|letter|203\.0|2001:db8|hidden/);
      expect(lines).toHaveLength(3);
    },
  );
});

it("leaves plain words and times as they are", () => {
  const plain = "A mail could not be handed over at 12:30:05 (550 5.1.1), see packages/server/src/app.ts:12:3";
  expect(redact(plain)).toBe(plain);
});
