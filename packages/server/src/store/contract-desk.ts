import fc from "fast-check";
import type { Kysely } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { bytes, CAMPAIGN, idNumber, mailTo, messageNumber, NOW_S, numbersFrom, type Subject } from "./every-engine.ts";
import type { Tables } from "./tables.ts";

/** What every store does for the desk: staff, review, audit. */
export function describeDesk(subject: Subject): void {
  describe("the desk", () => {
    it("shows on the wall what was approved, has its sender's consent and still counts", async () => {
      const consents = [{ purpose: "public", textVersion: "1" }];
      await subject.acceptAll(
        messageNumber(1, { consents }),
        messageNumber(2),
        messageNumber(3, { consents, receipt: bytes(3) }),
      );
      await subject.acceptAll(messageNumber(4, { consents }), messageNumber(5, { consents, text: "" }));
      expect((await subject.store.waiting(CAMPAIGN, 10)).map(({ id }) => id).sort()).toEqual(
        [1, 2, 3, 4].map(idNumber),
      );
      expect(await subject.store.wall(CAMPAIGN, 10)).toEqual([]);
      expect(await subject.store.review([1, 2, 3, 5].map(idNumber), "approved", "ana", NOW_S)).toBe(4);
      expect(await subject.store.review([idNumber(1)], "approved", "ana", NOW_S)).toBe(0);
      expect(await subject.store.review([idNumber(4)], "rejected", "ana", NOW_S)).toBe(1);
      expect((await subject.store.wall(CAMPAIGN, 10)).map(({ id }) => id).sort()).toEqual([1, 3].map(idNumber));
      await subject.store.withdraw(idNumber(3), bytes(3), NOW_S);
      expect((await subject.store.wall(CAMPAIGN, 10)).map(({ id }) => id)).toEqual([idNumber(1)]);
      expect(await subject.store.waiting(CAMPAIGN, 10)).toEqual([]);
      expect((await subject.store.audit(0, 10)).map(({ action }) => action)).toEqual(["approved", "rejected"]);
    });

    it("invalidates what a condition names, as many as the dry count said, once", async () => {
      await subject.acceptAll(
        ...numbersFrom(0, 10).map((number) => messageNumber(number, { language: number < 4 ? "ko" : "en" })),
      );
      await subject.store.accept(messageNumber(10, { text: "Buy 100% cheap_pills" }), NOW_S + 10);
      await subject.store.confirm(idNumber(0));
      expect(await subject.store.countMatching(CAMPAIGN, { textHolds: "100% cheap_" })).toBe(1);
      expect(await subject.store.countMatching(CAMPAIGN, { textHolds: "100_" })).toBe(0);
      expect(
        await subject.store.countMatching(CAMPAIGN, { receivedFrom_s: NOW_S + 1, receivedUntil_s: NOW_S + 10 }),
      ).toBe(1);
      expect(await subject.store.countMatching(CAMPAIGN, { language: "ko" })).toBe(4);
      await subject.expectCounts({ received: 11, confirmed: 1, removed: 0 });
      expect(await subject.store.invalidate(CAMPAIGN, { language: "ko" }, "ana", NOW_S)).toBe(4);
      expect(await subject.store.invalidate(CAMPAIGN, { language: "ko" }, "ana", NOW_S)).toBe(0);
      await subject.expectCounts({ received: 11, confirmed: 0, removed: 4 });
      expect((await subject.store.audit(0, 10)).map(({ detail }) => JSON.parse(detail))).toEqual([
        { campaign: CAMPAIGN, messages: 4, language: "ko" },
      ]);
    });

    it("wipes what is old in slices, and goes on where it was stopped", async () => {
      await subject.acceptAll(
        ...numbersFrom(0, 25).map((number) => messageNumber(number, { personal: "age", mail: mailTo(number) })),
      );
      await subject.store.accept(messageNumber(99, { personal: "age" }), NOW_S + 1);
      const slices = [];
      do slices.push(await subject.store.expire(CAMPAIGN, NOW_S + 1, NOW_S + 2, 10));
      while (slices.at(-1) !== 0);
      expect(slices).toEqual([10, 10, 5, 0]);
      const left = (await subject.store.messages(CAMPAIGN, 0, 100)).filter(
        ({ personal, text }) => personal !== null || text !== "",
      );
      expect(left.map(({ id }) => id)).toEqual([idNumber(99)]);
      expect(await subject.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
      await subject.expectCounts({ received: 26, confirmed: 0, removed: 0 });
    });

    it("takes key sets of rising versions only, and serves the latest", async () => {
      const keySet = (version: number) => ({
        campaign: CAMPAIGN,
        version,
        document: `keys ${version}`,
        signature: "signed",
      });
      expect(await subject.store.keySet(CAMPAIGN)).toBeNull();
      expect(await subject.store.addKeySet(keySet(1), "ana", NOW_S)).toBe(true);
      const raced = await Promise.all(numbersFrom(0, 5).map(() => subject.store.addKeySet(keySet(3), "ben", NOW_S)));
      expect(raced.filter((added) => added)).toHaveLength(1);
      expect(await subject.store.addKeySet(keySet(2), "ana", NOW_S)).toBe(false);
      expect(await subject.store.keySet(CAMPAIGN)).toEqual(keySet(3));
      expect((await subject.store.audit(0, 10)).map(({ actor }) => actor)).toEqual(["ana", "ben"]);
    });

    it("knows its staff, their passkeys and their sessions until they are removed", async () => {
      await subject.store.addStaff({ id: "ana", name: "Ana", role: "admin" }, "setup", NOW_S);
      await subject.store.addStaff({ id: "ben", name: "Ben", role: "moderator" }, "ana", NOW_S);
      await subject.store.addPasskey({ id: "key-1", staff: "ben", public_key: "pk", uses: 0, added_s: NOW_S });
      expect(await subject.store.notePasskeyUse("key-1", 0)).toBe(true);
      expect(await subject.store.notePasskeyUse("key-1", 5)).toBe(true);
      for (const uses of [5, 4, 0]) expect(await subject.store.notePasskeyUse("key-1", uses)).toBe(false);
      await subject.store.openSession({
        hash: bytes(1),
        staff: "ben",
        opened_s: NOW_S,
        seen_s: NOW_S,
        stepped_up_s: null,
      });
      const limits = { idle_s: 900, total_s: 2000 };
      expect(await subject.store.useSession(bytes(1), NOW_S + 900, limits)).toMatchObject({
        staff: "ben",
        seen_s: NOW_S + 900,
      });
      expect(await subject.store.useSession(bytes(1), NOW_S + 1801, limits)).toBeNull();
      expect(await subject.store.useSession(bytes(1), NOW_S + 1800, limits)).toMatchObject({ staff: "ben" });
      expect(await subject.store.useSession(bytes(1), NOW_S + 2001, limits)).toBeNull();
      expect(await subject.store.useSession(bytes(2), NOW_S, limits)).toBeNull();
      expect(await subject.store.removeStaff("ben", "ana", NOW_S)).toBe(true);
      expect(await subject.store.removeStaff("ben", "ana", NOW_S)).toBe(false);
      expect((await subject.store.staff()).map(({ id }) => id)).toEqual(["ana"]);
      expect(await subject.store.passkey("key-1")).toBeNull();
      expect(await subject.store.useSession(bytes(1), NOW_S + 1800, limits)).toBeNull();
      await subject.store.openSession({
        hash: bytes(3),
        staff: "ana",
        opened_s: NOW_S,
        seen_s: NOW_S,
        stepped_up_s: NOW_S,
      });
      await subject.store.closeSession(bytes(3));
      expect(await subject.store.useSession(bytes(3), NOW_S, limits)).toBeNull();
    });

    it("lets an export be made once, after a second person's yes", async () => {
      await subject.store.askForExport("export-1", CAMPAIGN, "ana", NOW_S);
      expect(await subject.store.finishExport("export-1", bytes(1), NOW_S)).toBe(false);
      expect(await subject.store.approveExport("export-1", "ana", NOW_S)).toBe(false);
      expect(await subject.store.approveExport("export-2", "ben", NOW_S)).toBe(false);
      const raced = await Promise.all(
        ["ben", "cem", "dan"].map((actor) => subject.store.approveExport("export-1", actor, NOW_S)),
      );
      expect(raced.filter((approved) => approved)).toHaveLength(1);
      expect(await subject.store.finishExport("export-1", bytes(1), NOW_S)).toBe(true);
      expect(await subject.store.finishExport("export-1", bytes(2), NOW_S)).toBe(false);
      const [record] = await subject.store.exports(CAMPAIGN);
      expect(record).toMatchObject({ asked_by: "ana", finished_s: NOW_S });
      expect(Buffer.from(record!.digest!)).toEqual(bytes(1));
      expect((await subject.store.audit(0, 10)).map(({ action }) => action)).toEqual([
        "export asked",
        "export approved",
        "export made",
      ]);
    });
  });

  describe("the audit", () => {
    beforeEach(async () => {
      await Promise.all(
        numbersFrom(0, 12).map((number) =>
          subject.store.addStaff({ id: `s${number}`, name: "S", role: "r" }, "ana", NOW_S),
        ),
      );
    });

    it("is one whole chain, also when many write at once", async () => {
      expect((await subject.store.audit(0, 100)).map(({ number }) => number)).toEqual(numbersFrom(1, 12));
      expect(await subject.store.auditHead()).toMatchObject({ number: 12 });
      expect(await subject.store.auditBreak()).toBeNull();
    });

    it.each<[string, number, (tables: Kysely<Tables>) => Promise<unknown>]>([
      [
        "an edited entry",
        5,
        (tables) => tables.updateTable("audit").set({ actor: "nobody" }).where("number", "=", 5).execute(),
      ],
      ["a missing entry", 5, (tables) => tables.deleteFrom("audit").where("number", "=", 5).execute()],
      ["a missing end", 12, (tables) => tables.deleteFrom("audit").where("number", "=", 12).execute()],
      ["a lost head", 13, (tables) => tables.deleteFrom("audit_head").execute()],
    ])("shows %s", async (_name, at, harm) => {
      await harm(subject.engine.tables);
      expect(await subject.store.auditBreak()).toBe(at);
    });
  });

  it("keeps its numbers equal to a recount over any order of what people do", { timeout: 120_000 }, async () => {
    const kinds = ["send", "send", "confirm", "withdraw", "review", "invalidate", "expire"] as const;
    type Act = (typeof kinds)[number];
    const act = fc.record({ kind: fc.constantFrom(...kinds), number: fc.nat(6), address: fc.nat(2) });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { maxLength: 6 }), { maxLength: 5 }), async (turns) => {
        round += 1;
        const campaign = `round-${round}`;
        const id = (number: number): string => idNumber(round * 100 + number);
        const perform = ({ kind, number, address }: { kind: Act; number: number; address: number }) => {
          const mail = address === 0 ? {} : { mail: mailTo(address) };
          const message = { ...messageNumber(number, mail), id: id(number), campaign, receipt: bytes(number) };
          const acts: Record<Act, () => Promise<unknown>> = {
            send: () => subject.store.accept(message, NOW_S + number),
            confirm: () => subject.store.confirm(id(number)),
            withdraw: () => subject.store.withdraw(id(number), bytes(number), NOW_S),
            review: () => subject.store.review([id(number)], "approved", "ana", NOW_S),
            invalidate: () => subject.store.invalidate(campaign, { receivedFrom_s: NOW_S + number }, "ana", NOW_S),
            expire: () => subject.store.expire(campaign, NOW_S + number, NOW_S, 2),
          };
          return acts[kind]();
        };
        for (const turn of turns) await Promise.allSettled(turn.map(perform));
        const counts = await subject.store.counts(campaign);
        expect(counts).toEqual(await subject.store.recount(campaign));
        expect(counts.confirmed).toBeLessThanOrEqual(counts.received - counts.removed);
      }),
      { numRuns: 10 },
    );
    expect(await subject.store.auditBreak()).toBeNull();
  });
}
