import { describe, expect, it } from "vitest";
import { createOutbox, type Outgoing, type SendResult, type WithdrawResult } from "./outbox.ts";

function host(answers: SendResult[], withdrawal: WithdrawResult = "withdrawn") {
  const received: Outgoing[] = [];
  const withdrawn: unknown[] = [];
  const shelf: { text: string | null } = { text: null };
  const parts = {
    read: async () => shelf.text,
    write: async (text: string) => {
      shelf.text = text;
    },
    send: async (outgoing: Outgoing) => {
      received.push(outgoing);
      return answers.shift() ?? { kind: "unreachable" as const };
    },
    withdraw: async ({ campaign, id, secret }: { campaign: string; id: string; secret: string }) => {
      withdrawn.push({ campaign, id, secret });
      return withdrawal;
    },
  };
  return { received, withdrawn, shelf, parts };
}

const message: Outgoing = {
  id: "id-1",
  campaign: "let-them-call",
  text: "People must be allowed to connect.",
  language: "ko",
  sealed: "sealed",
  consents: [{ purpose: "delivery", textVersion: "1" }],
  email: null,
  secret: "secret",
};
const ok = { kind: "received" as const, id: "id-1", receivedAt: "2026-01-01T00:00:00Z" } satisfies SendResult;

describe("outbox", () => {
  it("keeps the message before the first try and sends the same id again until it is received", async () => {
    const { received, shelf, parts } = host([{ kind: "unreachable" }, { kind: "unreachable" }, ok]);
    const outbox = createOutbox(parts);
    expect((await outbox.submit(message)).state).toBe("waiting");
    expect(shelf.text).toContain("id-1");
    expect((await outbox.flush()).state).toBe("waiting");
    expect((await outbox.flush()).state).toBe("sent");
    expect(received).toEqual([message, message, message]);
    expect((await outbox.flush()).state).toBe("sent");
    expect(received).toHaveLength(3);
  });

  it("goes on after the page was closed while a message waited", async () => {
    const { received, parts } = host([{ kind: "unreachable" }, ok]);
    await createOutbox(parts).submit(message);
    expect((await createOutbox(parts).flush()).state).toBe("sent");
    expect(received[1]).toEqual(received[0]);
  });

  it("sends what waits, and not what was written since", async () => {
    const { received, parts } = host([{ kind: "unreachable" }, ok]);
    const outbox = createOutbox(parts);
    await outbox.submit(message);
    expect((await outbox.submit({ ...message, id: "id-2", text: "Another." })).state).toBe("sent");
    expect(received).toEqual([message, message]);
  });

  it("withdraws with the secret it kept, on a later visit, too", async () => {
    const { withdrawn, received, parts } = host([ok]);
    await createOutbox(parts).submit(message);
    const later = createOutbox(parts);
    expect(await later.withdraw()).toBe("withdrawn");
    expect(withdrawn).toEqual([{ campaign: "let-them-call", id: "id-1", secret: "secret" }]);
    expect(await later.state()).toEqual({ state: "withdrawn", id: "id-1" });
    expect(await createOutbox(parts).withdraw()).toBe("refused");
    expect(received).toHaveLength(1);
  });

  it.each(["refused", "unreachable"] as const)("still has what a host did not withdraw: %s", async (answer) => {
    const { parts } = host([ok], answer);
    const outbox = createOutbox(parts);
    await outbox.submit(message);
    expect(await outbox.withdraw()).toBe(answer);
    expect((await createOutbox(parts).state()).state).toBe("sent");
  });

  it("sends once when pressed twice", async () => {
    const { received, parts } = host([ok]);
    const outbox = createOutbox(parts);
    await Promise.all([outbox.submit(message), outbox.submit(message)]);
    expect(received).toHaveLength(1);
  });

  it("gives back the host's sentence when it refuses, and a corrected message gets a new id", async () => {
    const { received, parts } = host([{ kind: "refused", message: "The message is too long." }, ok]);
    const outbox = createOutbox(parts);
    expect(await outbox.submit(message)).toMatchObject({ state: "refused", message: "The message is too long." });
    expect((await outbox.submit({ ...message, id: "id-2", text: "Shorter." })).state).toBe("sent");
    expect(received.map((outgoing) => outgoing.id)).toEqual(["id-1", "id-2"]);
  });

  it("takes a throwing network for unreachable and a foreign state for empty", async () => {
    const { parts, shelf } = host([]);
    shelf.text = '{"state":"waiting","outgoing":{"id":7}}';
    const outbox = createOutbox({
      ...parts,
      send: async () => {
        throw new TypeError("failed to fetch");
      },
    });
    expect((await outbox.state()).state).toBe("empty");
    expect((await outbox.submit(message)).state).toBe("waiting");
  });

  it("goes on with what an earlier page kept, which knew of no mail", async () => {
    const { parts, shelf, received } = host([ok]);
    const { email: _none, ...earlier } = message;
    shelf.text = JSON.stringify({ state: "waiting", outgoing: earlier });
    expect((await createOutbox(parts).flush()).state).toBe("sent");
    expect(received).toEqual([message]);
    const sent = { state: "sent", id: "id-1", receivedAt: ok.receivedAt, campaign: "let-them-call", secret: "s" };
    shelf.text = JSON.stringify(sent);
    expect(await createOutbox(parts).state()).toEqual({ ...sent, mailed: false });
  });

  it("still sends where nothing can be stored", async () => {
    const { parts } = host([ok]);
    const refused = async () => {
      throw new Error("refused");
    };
    const outbox = createOutbox({ ...parts, read: refused, write: refused });
    expect((await outbox.submit(message)).state).toBe("sent");
  });
});
