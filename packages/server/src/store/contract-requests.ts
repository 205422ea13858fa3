import { describe, expect, it } from "vitest";
import { bytes, CAMPAIGN, idNumber, messageNumber, NOW_S, numbersFrom, type Subject } from "./every-engine.ts";
import type { Newcomer, Wish } from "./requests.ts";

const newcomer = (id: string): Newcomer => ({
  member: { id, name: id },
  passkey: { id: `key of ${id}`, staff: id, public_key: "pk", uses: 0, added_s: NOW_S },
  session: { hash: bytes(id.charCodeAt(0)), staff: id, opened_s: NOW_S, seen_s: NOW_S, stepped_up_s: null },
});
const request = (id: string, wish: Wish, code: Buffer | null = null) => ({ id, wish, code, expires_s: NOW_S + 100 });
const invitation = (id: string, role: string, code: Buffer) => request(id, { kind: "invite", role }, code);

async function withAdmins(subject: Subject, ...ids: string[]): Promise<void> {
  for (const id of ids) await subject.store.addStaff({ id, name: id, role: "admin" }, "setup", NOW_S);
}

/** What every store does with requests, invitations, challenges and hours. */
export function describeRequests(subject: Subject): void {
  describe("an invitation", () => {
    it("of the host takes in one person, once, before it is over", async () => {
      await subject.store.ask(invitation("first", "admin", bytes(9)), "host", NOW_S);
      expect(await subject.store.invitation(bytes(8), NOW_S)).toBeNull();
      expect(await subject.store.invitation(bytes(9), NOW_S + 100)).toBeNull();
      expect(await subject.store.invitation(bytes(9), NOW_S)).toBe("admin");
      expect(await subject.store.enrol(bytes(9), newcomer("late"), NOW_S + 100)).toBeNull();
      const raced = await Promise.all(
        ["ana", "ben", "cem"].map((id) => subject.store.enrol(bytes(9), newcomer(id), NOW_S)),
      );
      expect(raced.filter((role) => role === "admin")).toHaveLength(1);
      expect(await subject.store.staff()).toHaveLength(1);
      expect(await subject.store.invitation(bytes(9), NOW_S)).toBeNull();
      expect((await subject.store.audit(0, 10)).map(({ action }) => action)).toEqual(["asked", "staff added"]);
    });

    it("of a lone admin needs nobody else; with two, it opens only after the second's yes", async () => {
      await withAdmins(subject, "ana");
      expect(await subject.store.ask(invitation("i1", "admin", bytes(1)), "ana", NOW_S)).toMatchObject({
        needsSecond: false,
      });
      expect(await subject.store.enrol(bytes(1), newcomer("ben"), NOW_S)).toBe("admin");
      expect(await subject.store.ask(invitation("i2", "moderator", bytes(2)), "ana", NOW_S)).toMatchObject({
        needsSecond: true,
      });
      expect(await subject.store.enrol(bytes(2), newcomer("cem"), NOW_S)).toBeNull();
      expect(await subject.store.approveRequest("i2", "ana", NOW_S)).toBe("own");
      expect(await subject.store.approveRequest("i2", "ben", NOW_S + 100)).toBe("unknown");
      expect(await subject.store.approveRequest("i2", "ben", NOW_S)).toBe("done");
      expect(await subject.store.approveRequest("i2", "ben", NOW_S)).toBe("unknown");
      expect(await subject.store.enrol(bytes(2), newcomer("cem"), NOW_S)).toBe("moderator");
    });

    it("that was refused opens nothing", async () => {
      await subject.store.ask(invitation("i1", "admin", bytes(1)), "host", NOW_S);
      expect(await subject.store.refuseRequest("i1", "ana", NOW_S)).toBe(true);
      expect(await subject.store.refuseRequest("i1", "ana", NOW_S)).toBe(false);
      expect(await subject.store.enrol(bytes(1), newcomer("ben"), NOW_S)).toBeNull();
      expect(await subject.store.requests(NOW_S)).toEqual([]);
    });
  });

  describe("a second person's yes", () => {
    it("removes a member, and never leaves fewer than two admins, also when two are asked for at once", async () => {
      await withAdmins(subject, "ana", "ben", "cem");
      await subject.store.ask(request("r1", { kind: "remove", member: "ana" }), "ben", NOW_S);
      await subject.store.ask(request("r2", { kind: "remove", member: "ben" }), "ana", NOW_S);
      const raced = await Promise.all(["r1", "r2"].map((id) => subject.store.approveRequest(id, "cem", NOW_S)));
      expect(raced.sort()).toEqual(["done", "too-few-admins"]);
      expect(await subject.store.staff()).toHaveLength(2);
      expect(await subject.store.requests(NOW_S)).toHaveLength(1);
    });

    it("invalidates as many as were counted, or nothing", async () => {
      await withAdmins(subject, "ana", "ben");
      await subject.acceptAll(...numbersFrom(0, 4).map((number) => messageNumber(number, { language: "ko" })));
      const wish = (count: number): Wish => ({
        kind: "invalidate",
        campaign: CAMPAIGN,
        condition: { language: "ko" },
        count,
      });
      await subject.store.ask(request("r1", wish(3)), "ana", NOW_S);
      await subject.store.ask(request("r2", wish(4)), "ana", NOW_S);
      expect(await subject.store.approveRequest("r1", "ben", NOW_S)).toBe("count-changed");
      await subject.expectCounts({ received: 4, confirmed: 0, removed: 0 });
      expect(await subject.store.approveRequest("r2", "ben", NOW_S)).toBe("done");
      await subject.expectCounts({ received: 4, confirmed: 0, removed: 4 });
      const audit = await subject.store.audit(0, 20);
      expect(audit.map(({ action }) => action).slice(2)).toEqual(["asked", "asked", "approved request", "invalidated"]);
      expect(await subject.store.auditBreak()).toBeNull();
    });
  });

  describe("keys", () => {
    const keySet = (version: number) => ({
      campaign: CAMPAIGN,
      version,
      document: `keys ${version}`,
      signature: "signed",
    });
    const wish = (version: number): Wish => ({ kind: "keys", ...keySet(version) });

    it("are published by a second person's yes, and never go back, also when two are approved at once", async () => {
      await withAdmins(subject, "ana", "ben");
      await subject.store.addKeySet(keySet(1), "server", NOW_S);
      for (const version of [1, 2, 3]) await subject.store.ask(request(`r${version}`, wish(version)), "ana", NOW_S);
      expect(await subject.store.requests(NOW_S)).toMatchObject([1, 2, 3].map((version) => ({ wish: wish(version) })));
      expect(await subject.store.approveRequest("r2", "ana", NOW_S)).toBe("own");
      expect(await subject.store.approveRequest("r1", "ben", NOW_S)).toBe("keys-old");
      expect(await subject.store.keySet(CAMPAIGN)).toEqual(keySet(1));
      const raced = await Promise.all(["r3", "r2"].map((id) => subject.store.approveRequest(id, "ben", NOW_S)));
      expect(raced[0]).toBe("done");
      expect(["done", "keys-old"]).toContain(raced[1]);
      expect(await subject.store.keySet(CAMPAIGN)).toEqual(keySet(3));
      const added = (await subject.store.audit(0, 20)).filter(({ action }) => action === "keys added");
      const versions = added.map(({ detail }) => JSON.parse(detail).version);
      expect(versions).toEqual([1, ...(raced[1] === "done" ? [2] : []), 3]);
      expect(await subject.store.auditBreak()).toBeNull();
    });
  });

  describe("for sign-ins", () => {
    it("one secret is shared, whoever made it first, and each challenge is good once", async () => {
      const made = await Promise.all([1, 2, 3].map((byte) => subject.store.sharedSecret("challenges", bytes(byte))));
      expect(new Set(made.map((secret) => secret.toString("hex"))).size).toBe(1);
      const raced = await Promise.all([1, 2, 3].map(() => subject.store.useChallenge(bytes(7), NOW_S + 60, NOW_S)));
      expect(raced.filter((first) => first)).toHaveLength(1);
    });

    it("a member's sessions are seen while they are open, and ended but for one, or all", async () => {
      await withAdmins(subject, "ana", "ben");
      const open = (staff: string, byte: number) =>
        subject.store.openSession({
          ...newcomer(staff).session,
          hash: bytes(byte),
          opened_s: NOW_S + byte,
          seen_s: NOW_S + byte,
        });
      for (const byte of [1, 2, 3]) await open("ana", byte);
      await open("ben", 4);
      const limits = { idle_s: 100, total_s: 101 };
      const seen = async (now_s = NOW_S + 10) =>
        (await subject.store.sessionsOf("ana", now_s, limits)).map(({ opened_s }) => opened_s - NOW_S);
      expect(await seen()).toEqual([3, 2, 1]);
      expect(await seen(NOW_S + 103)).toEqual([3]);
      expect(await subject.store.closeSessionsOf("ana", bytes(2), "ana", NOW_S)).toBe(2);
      expect(await seen()).toEqual([2]);
      expect(await subject.store.closeSessionsOf("ana", null, "ben", NOW_S)).toBe(1);
      expect(await subject.store.closeSessionsOf("ana", null, "ben", NOW_S)).toBe(0);
      expect(await subject.store.sessionsOf("ben", NOW_S + 10, limits)).toHaveLength(1);
      expect((await subject.store.audit(0, 10)).slice(2).map(({ actor, action }) => [actor, action])).toEqual([
        ["ana", "sessions ended"],
        ["ben", "sessions ended"],
      ]);
    });

    it("sessions opened long ago are forgotten", async () => {
      await withAdmins(subject, "ana");
      await subject.store.openSession({ ...newcomer("ana").session });
      await subject.store.sweepSessions(NOW_S + 1);
      expect(await subject.store.useSession(newcomer("ana").session.hash, NOW_S, { idle_s: 1, total_s: 1 })).toBeNull();
    });
  });

  it("counts what came in each hour once, however often it was sent", async () => {
    const hour = Math.floor(NOW_S / 3600);
    expect(await subject.store.firstHour(CAMPAIGN)).toBeNull();
    for (const [number, hours] of [0, 0, 1, 3, 3].entries()) {
      await subject.store.accept(messageNumber(number), (hour + hours) * 3600 + 5);
    }
    await subject.store.accept(messageNumber(0), (hour + 4) * 3600);
    await subject.store.accept({ ...messageNumber(50), id: idNumber(50), campaign: "another" }, hour * 3600);
    expect(await subject.store.hours(CAMPAIGN, hour + 4, 6)).toEqual([0, 2, 1, 0, 2, 0]);
    expect(await subject.store.firstHour(CAMPAIGN)).toBe(hour);
  });
}
