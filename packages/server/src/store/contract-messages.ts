import { describe, expect, it } from "vitest";
import {
  bytes,
  CAMPAIGN,
  codeOf,
  DAY,
  idNumber,
  mailTo,
  messageNumber,
  NOW_S,
  numbersFrom,
  type Subject,
} from "./every-engine.ts";
import type { Submission } from "./submission.ts";

/** What every store does with messages, their jobs and their counts. */
export function describeMessages(subject: Subject): void {
  describe("messages", () => {
    it("are kept as they came, whatever they hold, over a new opening", async () => {
      const texts = [
        "전화하게 하라",
        `quotes ' " \\ and {"json": [1]}`,
        "two\nlines",
        "-- ; drop table messages",
        "👩‍👩‍👧 ﷺ",
        "",
      ];
      await subject.acceptAll(...texts.map((text, number) => messageNumber(number, { text, personal: `age ${text}` })));
      await subject.reopen();
      const found = await subject.store.messages(CAMPAIGN, 0, 100);
      expect(found.map(({ text }) => text)).toEqual(texts);
      expect(found.map(({ personal }) => personal)).toEqual(texts.map((text) => `age ${text}`));
      expect(found[0]).toMatchObject({
        id: idNumber(0),
        received_s: NOW_S,
        state: "received",
        review: "waiting",
        repeated: false,
      });
      await subject.expectCounts({ received: texts.length, confirmed: 0, removed: 0 });
    });

    it("sent again give the second of the first time, also when fifty come at once", async () => {
      expect(await subject.store.accept(messageNumber(1), 1000)).toBe(1000);
      const again = await Promise.all(
        numbersFrom(2000, 50).map((second) => subject.store.accept(messageNumber(1), second)),
      );
      expect(new Set(again)).toEqual(new Set([1000]));
      await subject.expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it.each<[string, Partial<Submission>]>([
      ["text", { text: "Other" }],
      ["language", { language: "ko" }],
      ["campaign", { campaign: "another" }],
      ["sealed part", { personal: "age other" }],
      ["receipt", { receipt: bytes(9) }],
      ["consents", { consents: [{ purpose: "public", textVersion: "2" }] }],
      ["address", { mail: mailTo(9) }],
    ])("with a used id and another %s are refused", async (_name, other) => {
      const first = messageNumber(1, {
        personal: "age",
        receipt: bytes(1),
        consents: [{ purpose: "public", textVersion: "1" }],
      });
      await subject.acceptAll(first);
      expect((await subject.accept({ ...first, ...other }, first)).map(codeOf)).toEqual(["id-used", "ok"]);
      await subject.expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("come in batches, in which each is stored, repeated or refused for itself", async () => {
      const good = numbersFrom(0, 700).map((number) => messageNumber(number % 600));
      const bad = numbersFrom(0, 20).map((number) => messageNumber(number, { text: "Other" }));
      const codes = (await subject.accept(...good, ...bad)).map(codeOf);
      expect(codes).toEqual([...good.map(() => "ok"), ...bad.map(() => "id-used")]);
      await subject.expectCounts({ received: 600, confirmed: 0, removed: 0 });
    });

    it("keep each consent with the version of its text", async () => {
      const consents = [
        { purpose: "mail", textVersion: "2" },
        { purpose: "public", textVersion: "1" },
      ];
      await subject.acceptAll(messageNumber(1, { consents }), messageNumber(2));
      expect(await subject.store.consents(idNumber(1))).toEqual(consents);
      expect(await subject.store.consents(idNumber(2))).toEqual([]);
    });

    it("that wait are stored when the store is closed, and none is taken afterwards", async () => {
      const waiting = numbersFrom(0, 300).map((number) => subject.store.accept(messageNumber(number), NOW_S));
      const closed = subject.store.close();
      await expect(subject.store.accept(messageNumber(999), NOW_S)).rejects.toMatchObject({ code: "server-stopping" });
      await Promise.all(waiting);
      await closed;
      await subject.reopen();
      await subject.expectCounts({ received: 300, confirmed: 0, removed: 0 });
    });
  });

  describe("a proof of work", () => {
    const proof = { key: bytes(7), expires_s: NOW_S + 600 };
    it("serves one message, however often that is sent", async () => {
      await subject.acceptAll(messageNumber(1, { proof }));
      const codes = (
        await subject.accept(messageNumber(1, { proof }), messageNumber(2, { proof }), messageNumber(1))
      ).map(codeOf);
      expect(codes).toEqual(["ok", "proof-used", "ok"]);
      await subject.expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("sent with twenty messages at once serves one of them", async () => {
      const codes = (await subject.accept(...numbersFrom(0, 20).map((number) => messageNumber(number, { proof })))).map(
        codeOf,
      );
      expect(codes.filter((code) => code === "ok")).toHaveLength(1);
      expect(codes.filter((code) => code === "proof-used")).toHaveLength(19);
      await subject.expectCounts({ received: 1, confirmed: 0, removed: 0 });
    });

    it("is forgotten when it has expired, and not before", async () => {
      await subject.acceptAll(messageNumber(1, { proof }));
      await subject.store.sweep(proof.expires_s);
      expect((await subject.accept(messageNumber(2, { proof }))).map(codeOf)).toEqual(["proof-used"]);
      await subject.store.sweep(proof.expires_s + 1);
      expect((await subject.accept(messageNumber(2, { proof }))).map(codeOf)).toEqual(["ok"]);
    });
  });

  describe("the outbox", () => {
    const claimAll = async (now_s = NOW_S) => subject.store.claimJobs(now_s, now_s + 60, 1000);

    it("has one mail for each address and day, and a word to the host for each message", async () => {
      await subject.acceptAll(
        messageNumber(1, { mail: mailTo(1), webhook: true }),
        messageNumber(2, { mail: mailTo(1), webhook: true }),
      );
      await subject.acceptAll(
        messageNumber(3, { mail: mailTo(1) }),
        messageNumber(4, { mail: mailTo(2) }),
        messageNumber(5, { mail: mailTo(1, DAY + 1) }),
      );
      const jobs = await claimAll();
      const mails = jobs
        .filter(({ kind }) => kind === "confirmation")
        .map(({ messageId, address }) => [messageId, address]);
      expect(mails).toHaveLength(3);
      expect(mails).toEqual(
        expect.arrayContaining([
          [idNumber(4), "sealed 2"],
          [idNumber(5), "sealed 1"],
        ]),
      );
      expect(
        jobs
          .filter(({ kind }) => kind === "webhook")
          .map(({ messageId }) => messageId)
          .sort(),
      ).toEqual([idNumber(1), idNumber(2)]);
      expect(new Set(jobs.map(({ key }) => key)).size).toBe(jobs.length);
    });

    it("gives each job to one who asks, and gives it again when that one did not come back", async () => {
      await subject.acceptAll(...numbersFrom(0, 30).map((number) => messageNumber(number, { webhook: true })));
      const asked = await Promise.all(numbersFrom(0, 6).map(() => subject.store.claimJobs(NOW_S, NOW_S + 60, 7)));
      const numbers = asked.flat().map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      await claimAll();
      expect(await claimAll(NOW_S + 59)).toEqual([]);
      const again = await claimAll(NOW_S + 60);
      expect(again).toHaveLength(30);
      expect(new Set(again.map(({ attempts }) => attempts))).toEqual(new Set([2]));
    });

    it("forgets what is done, waits with what is put off, and keeps what is given up without its address", async () => {
      await subject.acceptAll(...numbersFrom(1, 3).map((number) => messageNumber(number, { mail: mailTo(number) })));
      const [first, second, third] = await claimAll();
      await subject.store.finishJob(first!.number);
      await subject.store.postponeJob(second!.number, NOW_S + 500);
      await subject.store.parkJob(third!.number);
      expect(await subject.store.outboxDepth()).toEqual({ waiting: 1, parked: 1 });
      expect(await claimAll(NOW_S + 499)).toEqual([]);
      expect(await claimAll(NOW_S + 500)).toMatchObject([{ number: second!.number, key: second!.key, attempts: 2 }]);
      const parked = await subject.engine.tables
        .selectFrom("outbox")
        .select("address")
        .where("parked", "=", 1)
        .execute();
      expect(parked).toEqual([{ address: null }]);
    });
  });

  describe("a sender", () => {
    it("withdraws with the secret of the receipt, once, and nothing of theirs is left", async () => {
      const mine = {
        receipt: bytes(1),
        personal: "age file",
        mail: mailTo(1),
        consents: [{ purpose: "public", textVersion: "1" }],
      };
      await subject.acceptAll(messageNumber(1, mine), messageNumber(2));
      expect(await subject.store.withdraw(idNumber(1), bytes(2), NOW_S)).toBe("unknown");
      expect(await subject.store.withdraw(idNumber(2), bytes(2), NOW_S)).toBe("unknown");
      expect(await subject.store.withdraw(idNumber(3), bytes(1), NOW_S)).toBe("unknown");
      const asked = await Promise.all(
        numbersFrom(0, 10).map(() => subject.store.withdraw(idNumber(1), bytes(1), NOW_S)),
      );
      expect(asked.sort()).toEqual([...numbersFrom(0, 9).map(() => "already"), "done"]);
      await subject.expectCounts({ received: 2, confirmed: 0, removed: 1 });
      expect((await subject.store.messages(CAMPAIGN, 0, 1))[0]).toMatchObject({
        text: "",
        personal: null,
        state: "withdrawn",
      });
      expect(await subject.store.consents(idNumber(1))).toEqual([]);
      expect(await subject.store.outboxDepth()).toEqual({ waiting: 0, parked: 0 });
      expect(await subject.engine.tables.selectFrom("addresses").selectAll().execute()).toEqual([]);
      expect((await subject.accept(messageNumber(1, mine))).map(codeOf)).toEqual(["message-withdrawn"]);
    });

    it("confirms once, and each address counts once", async () => {
      await subject.acceptAll(messageNumber(1, { mail: mailTo(1), receipt: bytes(1) }));
      await subject.acceptAll(messageNumber(2, { mail: mailTo(1) }));
      const asked = await Promise.all(numbersFrom(0, 20).map(() => subject.store.confirm(idNumber(1))));
      expect(asked.filter((change) => change === "done")).toHaveLength(1);
      expect(await subject.store.confirm(idNumber(2))).toBe("done");
      expect(await subject.store.confirm(idNumber(3))).toBe("unknown");
      await subject.expectCounts({ received: 2, confirmed: 1, removed: 0 });
      await subject.store.withdraw(idNumber(1), bytes(1), NOW_S);
      expect(await subject.store.confirm(idNumber(1))).toBe("unknown");
      await subject.expectCounts({ received: 2, confirmed: 0, removed: 1 });
    });
  });
}
