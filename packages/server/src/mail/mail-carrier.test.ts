import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Campaign } from "@connection-denied/protocol";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import { type Courier, createCourier } from "../outbox/courier.ts";
import { openFaultProxy, type ProxyFault } from "../outbox/fault-proxy.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { type KeptIn, openAddressKeys } from "./address-keys.ts";
import { readEmailAddress } from "./email-address.ts";
import { createMailCarrier } from "./mail-carrier.ts";
import { openMailSink } from "./mail-sink.ts";
import { createSmtpSender, type Mail, type MailSender } from "./smtp-sender.ts";

const campaign: Campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const START_S = 1_900_000_000;
const DAY_S = 86_400;
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;

/** A server's mail without its web: one store, one clock, and what was delivered when. */
class Office {
  now_s = START_S;
  readonly delivered: { readonly to: string; readonly at_s: number; readonly mail: Mail }[] = [];
  readonly logged: string[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), "connection-denied-office-"));
  readonly log = createLog("json", { out: (line) => this.logged.push(line), err: (line) => this.logged.push(line) });
  outcome: MailSender = async () => ({ kind: "sent", code: "250" });
  perHour = 1000;
  store!: CampaignStore;

  async open(): Promise<this> {
    this.store = await openSqliteStore(this.folder);
    return this;
  }
  keys(keptIn: KeptIn = "file") {
    return openAddressKeys(join(this.folder, "keys"), keptIn);
  }
  deliver(mail: Mail): void {
    this.delivered.push({ to: readEmailAddress(mail.to)!.canonical, at_s: this.now_s, mail });
  }
  courier(send: MailSender = this.outcome, keys = this.keys()): Courier {
    const { store, log, perHour } = this;
    const carrier = createMailCarrier({
      store,
      keys,
      send,
      campaign,
      publicUrl: "https://letters.example.org/",
      perHour,
      log,
    });
    return createCourier({
      store,
      log,
      clock: () => this.now_s * 1000,
      carriers: { confirmation: carrier },
      tend: keys.forget,
    });
  }
  sink(): Courier {
    return this.courier(async (mail) => {
      this.deliver(mail);
      return { kind: "sent", code: "250" };
    });
  }
  async submit(number: number, email: string, keys = this.keys()): Promise<void> {
    const { written, canonical } = readEmailAddress(email)!;
    const mail = {
      key: keys.hash(canonical),
      address: keys.seal(written, this.now_s),
      day: Math.floor(this.now_s / DAY_S),
    };
    await this.store.accept(
      { id: idNumber(number), campaign: campaign.id, language: "en", text: `Text ${number}`, mail },
      this.now_s,
    );
  }
  events(): string[] {
    return this.logged.map((line) => JSON.parse(line).event);
  }
  async close(): Promise<void> {
    await this.store.close();
    rmSync(this.folder, { recursive: true });
  }
}

let office: Office;
beforeEach(async () => {
  office = await new Office().open();
});
afterEach(() => office.close());

describe("a confirmation", () => {
  it("is sent once, says nothing of the sender's, and its address is then nowhere", async () => {
    await office.submit(1, "Mina.Secret@example.org");
    const [job] = await office.store.claimJobs(office.now_s, office.now_s, 1);
    expect(job?.address).not.toContain("Mina");
    await office.sink().round();
    await office.sink().round();
    expect(office.delivered).toHaveLength(1);
    const { mail } = office.delivered[0]!;
    expect(mail.to).toBe("Mina.Secret@example.org");
    expect(`${mail.subject} ${mail.text}`).toContain(
      "https://letters.example.org/v1/campaigns/let-them-call/confirmations/",
    );
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Text 1|Mina/);
    expect(await office.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
    const files = readdirSync(office.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const entry of files) {
      const content = readFileSync(join(entry.parentPath, entry.name)).toString("latin1").toLowerCase();
      expect(content).not.toContain("mina.secret");
    }
    expect(office.logged.join("\n")).not.toMatch(/mina/i);
  });

  it("is not sent for a message that was withdrawn or is confirmed already", async () => {
    await office.submit(1, "mina@example.org");
    await office.store.confirm(idNumber(1));
    await office.sink().round();
    expect(office.delivered).toEqual([]);
    expect(await office.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
  });

  it("is tried again, later each time, while the mail server is away, and is sent when it is back", async () => {
    await office.submit(1, "mina@example.org");
    const away = office.courier(async () => ({ kind: "not-sent", code: "ECONNREFUSED" }));
    const tries: number[] = [];
    for (const end_s = office.now_s + 3 * 3600; office.now_s < end_s; office.now_s += 30) {
      const before = office.logged.length;
      await away.round();
      if (office.logged.length > before) tries.push(office.now_s - START_S);
    }
    const gaps = tries.slice(1).map((at_s, index) => at_s - tries[index]!);
    expect(gaps.length).toBeGreaterThan(5);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    office.now_s += 3700;
    await office.sink().round();
    expect(office.delivered).toHaveLength(1);
  });

  it("waits for the next hour, with an alarm, when the hour's mails are used up", async () => {
    office.perHour = 5;
    for (let number = 0; number < 12; number += 1) await office.submit(number, `person${number}@example.org`);
    for (const sent of [5, 10, 12]) {
      await office.sink().round();
      await office.sink().round();
      expect(office.delivered).toHaveLength(sent);
      office.now_s += 3700;
    }
    expect(office.events()).toContain("mail-over-budget");
  });

  it("is given up with an alarm, its address gone, when its key is over", async () => {
    await office.submit(1, "mina@example.org", office.keys("memory"));
    await office.courier(office.outcome, office.keys("memory")).round();
    expect(await office.store.outboxDepth()).toEqual({ waiting: 1, parked: 0 });
    office.now_s += DAY_S + 600;
    await office.courier(office.outcome, office.keys("memory")).round();
    expect(await office.store.outboxDepth()).toEqual({ waiting: 0, parked: 1 });
    expect(office.events()).toEqual(["mail-unreadable"]);
  });

  it("is forgotten without an alarm when the receiver's server refuses it for good", async () => {
    await office.submit(1, "nobody@example.org");
    await office.courier(async () => ({ kind: "refused", code: "550" })).round();
    expect(await office.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
    expect(JSON.parse(office.logged[0]!)).toMatchObject({ level: "info", event: "mail-refused", code: "550" });
  });
});

/** What the world does to one round of mail. */
const fate = fc.constantFrom(
  "sent",
  "not-sent",
  "refused",
  "unsure-taken",
  "unsure-lost",
  "crash-before",
  "crash-after",
);
const spelling = fc.constantFrom(
  "mina@gmail.com",
  "Mi.Na+x@Gmail.com",
  "mina@googlemail.com",
  "jun@example.org",
  "JUN+1@example.org",
);
const step = fc.oneof(
  fc.record({ kind: fc.constant("submit" as const), email: spelling }),
  fc.record({ kind: fc.constant("repeat" as const), email: spelling }),
  fc.record({ kind: fc.constant("round" as const), fate }),
  fc.record({ kind: fc.constant("two rounds at once" as const), fate }),
  fc.record({
    kind: fc.constant("wait" as const),
    wait_s: fc.constantFrom(1, 60, 301, 3700, 11 * 3600, DAY_S - 5, DAY_S + 5),
  }),
  fc.record({ kind: fc.constant("sweep" as const) }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function sendingBy(office: Office, chosen: string): MailSender {
  return async (mail) => {
    if (chosen === "crash-before") throw new Error("killed");
    const taken = ["sent", "unsure-taken", "crash-after"].includes(chosen);
    if (taken) office.deliver(mail);
    if (chosen === "crash-after") throw new Error("killed");
    const kind = chosen.startsWith("unsure") ? "unsure" : (chosen as "sent" | "not-sent" | "refused");
    return { kind, code: "test" };
  };
}

async function live(here: Office, steps: readonly Step[]): Promise<void> {
  let sent = 0;
  for (const taken of steps) {
    if (taken.kind === "submit") {
      sent += 1;
      await here.submit(sent, taken.email);
    }
    // The same message with another address is refused, and with the same changes nothing.
    if (taken.kind === "repeat") await here.submit(sent, taken.email).catch(() => {});
    if (taken.kind === "round") await here.courier(sendingBy(here, taken.fate)).round();
    if (taken.kind === "two rounds at once") {
      await Promise.all(
        [sendingBy(here, taken.fate), sendingBy(here, "sent")].map((send) => here.courier(send).round()),
      );
    }
    if (taken.kind === "wait") here.now_s += taken.wait_s;
    if (taken.kind === "sweep") await here.store.sweep(here.now_s);
  }
}

it("is one mail to an address in a day, whatever comes in and whatever goes wrong", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
      const here = await new Office().open();
      try {
        await live(here, steps);
        for (const box of ["mina@gmail.com", "jun@example.org"]) {
          const times = here.delivered.filter(({ to }) => to === box).map(({ at_s }) => at_s);
          const gaps = times.slice(1).map((at_s, index) => at_s - times[index]!);
          expect(Math.min(DAY_S, ...gaps)).toBe(DAY_S);
        }
        expect(here.logged.join("\n")).not.toMatch(/@|mina|jun/i);
      } finally {
        await here.close();
      }
    }),
    { numRuns: 40 },
  );
});

it.each<[ProxyFault, number, string]>([
  ["none", 1, "done"],
  ["latency", 1, "done"],
  ["reset-at-once", 0, "mail-delayed"],
  ["reset-after-answer-began", 0, "mail-delayed"],
  ["half-open", 0, "mail-delayed"],
])("over a network at fault (%s) hands over %d mails and says %s", async (fault, count, told) => {
  const sink = await openMailSink();
  const proxy = await openFaultProxy(sink.port);
  proxy.fault = fault;
  const place = { host: "127.0.0.1", port: proxy.port, secure: false, requireTls: false, auth: null };
  await office.submit(1, "mina@example.org");
  // Little patience only where nobody answers: a busy machine is late with what must arrive.
  const round = (patience_ms: number) =>
    office.courier(createSmtpSender({ ...place, from: "letters@example.org", patience_ms })).round();
  await round(fault === "half-open" ? 400 : 5000);
  expect(sink.mails).toHaveLength(count);
  expect(office.events()).toEqual(told === "done" ? [] : [told]);
  proxy.fault = "none";
  office.now_s += 3600;
  await round(5000);
  expect(sink.mails).toHaveLength(1);
  await proxy.close();
  await sink.close();
});
