import { beforeEach, describe, expect, it } from "vitest";
import { bytes, mailTo, messageNumber, NOW_S, numbersFrom, type Subject } from "./every-engine.ts";
import type { Job } from "./outbox.ts";

const DAY_S = 86_400;

/** What every store does so that an address gets one mail. */
export function describeMail(subject: Subject): void {
  describe("the beginning of a mail", () => {
    let jobs: Job[];
    beforeEach(async () => {
      await subject.acceptAll(...numbersFrom(1, 3).map((number) => messageNumber(number, { mail: mailTo(number) })));
      jobs = await subject.store.claimJobs(NOW_S, NOW_S + 60, 10);
    });
    const begin = (index: number, key = index + 1, now_s = NOW_S, perHour = 100) =>
      subject.store.beginMail(jobs[index]!.number, { key: bytes(key), perHour, now_s });

    it("is one process's alone, and no other's after a crash", async () => {
      const asked = await Promise.all(numbersFrom(0, 6).map(() => begin(0)));
      expect(asked.sort()).toEqual(["go", ...numbersFrom(0, 5).map(() => "unsure")]);
      await subject.reopen();
      expect(await begin(0)).toBe("unsure");
      await subject.store.parkJob(jobs[1]!.number);
      expect(await begin(1)).toBe("unsure");
      await subject.store.finishJob(jobs[2]!.number);
      expect(await begin(2)).toBe("unsure");
    });

    it("is refused for an address that had one in the last day, and leaves no trace then", async () => {
      expect(await begin(0, 7)).toBe("go");
      expect(await begin(1, 7, NOW_S + DAY_S - 1)).toBe("written");
      await subject.store.sweep(NOW_S + DAY_S - 1);
      expect(await begin(1, 7, NOW_S + DAY_S - 1)).toBe("written");
      expect(await begin(1, 7, NOW_S + DAY_S)).toBe("go");
    });

    it("is counted over all, and waits for the next hour", async () => {
      expect([await begin(0, 1, NOW_S, 2), await begin(1, 2, NOW_S, 2), await begin(2, 3, NOW_S, 2)]).toEqual([
        "go",
        "go",
        "over-budget",
      ]);
      expect(await begin(2, 3, NOW_S + 3600, 2)).toBe("go");
    });

    it("can be taken back by who began it, for another try, and by nobody after it was given up", async () => {
      await begin(0);
      await subject.store.unbeginMail(jobs[0]!.number, bytes(1), NOW_S + 30);
      expect(await subject.store.claimJobs(NOW_S + 30, NOW_S + 90, 10)).toMatchObject([{ number: jobs[0]!.number }]);
      expect(await begin(0)).toBe("go");
      await subject.store.parkJob(jobs[0]!.number);
      await subject.store.unbeginMail(jobs[0]!.number, bytes(1), NOW_S + 30);
      expect(await subject.store.outboxDepth()).toEqual({ waiting: 2, parked: 1 });
      expect(await begin(1, 1)).toBe("written");
    });
  });

  it("tells the host's own system of what became of a message, if it is to be told, once", async () => {
    await subject.acceptAll(messageNumber(1, { receipt: bytes(1) }), messageNumber(2, { receipt: bytes(2) }));
    await subject.store.confirm(messageNumber(1).id, NOW_S);
    await subject.store.confirm(messageNumber(1).id, NOW_S);
    await subject.store.confirm(messageNumber(2).id);
    expect(await subject.store.outboxDepth()).toEqual({ waiting: 1, parked: 0 });
    for (const number of [1, 2, 1]) {
      await subject.store.withdraw(messageNumber(number).id, bytes(number), NOW_S, number === 1);
    }
    const jobs = await subject.store.claimJobs(NOW_S, NOW_S + 60, 10);
    expect(jobs.map(({ kind, messageId }) => [kind, messageId])).toEqual([["webhook", messageNumber(1).id]]);
    expect(await subject.store.message(messageNumber(1).id)).toMatchObject({ state: "withdrawn", text: "" });
    expect(await subject.store.message(messageNumber(9).id)).toBeNull();
  });
}
