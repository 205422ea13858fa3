import type { Trend } from "@connection-denied/protocol";
import { describe, expect, it } from "vitest";
import { CAMPAIGN, openDesk } from "./desk-client.ts";
import { alarmOf, usualRange } from "./trend.ts";

const desk = openDesk();
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
const send = (number: number, more: object = {}, at_s = Math.floor(desk.now_ms / 1000)) =>
  desk.store.accept(
    { id: idNumber(number), campaign: CAMPAIGN.id, language: "en", text: `Message ${number}`, ...more },
    at_s,
  );

describe("the queue", () => {
  it("shows what waits, the oldest first, and nothing that is sealed", async () => {
    await send(1, { personal: "an age file", consents: [{ purpose: "public", textVersion: "1" }] });
    await send(2);
    const ben = await desk.member("moderator");
    const answer = await ben.ask("GET", "/waiting");
    expect(answer.json().messages).toEqual([
      expect.objectContaining({ id: idNumber(1), text: "Message 1", mayBePublic: true }),
      expect.objectContaining({ id: idNumber(2), mayBePublic: false }),
    ]);
    expect(answer.body).not.toContain("age file");
  });

  it("takes verdicts, by name in the audit", async () => {
    await Promise.all([1, 2, 3].map((number) => send(number)));
    const ben = await desk.member("moderator");
    const judge = (ids: number[], verdict: string) =>
      ben.ask("POST", "/verdicts", { ids: ids.map((number) => idNumber(number).toUpperCase()), verdict });
    expect((await judge([1, 2], "approved")).json()).toEqual({ changed: 2 });
    expect((await judge([3], "rejected")).json()).toEqual({ changed: 1 });
    expect((await ben.ask("GET", "/waiting")).json().messages).toEqual([]);
    const { entries, length, brokenAt } = (await ben.ask("GET", "/audit")).json();
    expect(entries.slice(0, 2).map(({ action }: { action: string }) => action)).toEqual(["rejected", "approved"]);
    expect(entries[0].actor).toBe((await desk.store.staff())[0]!.id);
    expect([length, brokenAt]).toEqual([entries.length, null]);
  });

  it.each([
    ["no ids", { ids: [], verdict: "approved" }],
    ["too many", { ids: numbers(51).map(idNumber), verdict: "approved" }],
    ["another verdict", { ids: [idNumber(1)], verdict: "deleted" }],
    ["an id that is none", { ids: ["1 or 1=1"], verdict: "approved" }],
  ])("refuses a verdict with %s", async (_name, verdict) => {
    const ben = await desk.member("moderator");
    expect(await ben.outcome("POST", "/verdicts", verdict)).toBe("400 desk-request-not-valid");
  });
});

it("an invalidation takes what was counted, after a second person's yes, and is published", async () => {
  for (const number of [1, 2, 3]) await send(number, { language: number < 3 ? "ko" : "en" });
  const [ana, ben] = [await desk.member("admin", "Ana"), await desk.member("admin", "Ben")];
  for (const admin of [ana, ben]) await admin.stepUp();
  const condition = { language: "ko", receivedFrom: "2026-01-02T03:00:00Z" };
  const { count } = (await ana.ask("POST", "/dry-count", condition)).json();
  expect(count).toBe(2);
  const ask = async () => (await ana.ask("POST", "/requests", { kind: "invalidate", condition, count })).json().request;
  const late = await ask();
  expect(late.wish).toEqual({ kind: "invalidate", condition, count: 2 });
  await send(4, { language: "ko" });
  expect(await ben.outcome("POST", `/requests/${late.id}/approval`, {})).toBe("409 desk-count-changed");
  const more = await ana.ask("POST", "/requests", { kind: "invalidate", condition, count: 3 });
  expect((await ana.ask("GET", "/count")).json()).toEqual({ received: 4, confirmed: 0, removed: 0 });
  expect(await ben.outcome("POST", `/requests/${more.json().request.id}/approval`, {})).toBe("200");
  const published = await desk.app.inject(`/v1/campaigns/${CAMPAIGN.id}/count`);
  expect(published.json()).toEqual({ received: 4, confirmed: 0, removed: 3 });
});

describe("the trend", () => {
  it("counts by hours and raises an alarm when the rate leaves its usual range", async () => {
    const hour_s = 3600;
    const now = Math.floor(desk.now_ms / 1000 / hour_s);
    const before = numbers(40).flatMap((hour) =>
      numbers(2 + ((hour + 1) % 3)).map((sent) => [hour + 1, sent] as const),
    );
    await Promise.all(before.map(([hour, sent]) => send(hour * 10 + sent, {}, (now - hour) * hour_s)));
    const ben = await desk.member("moderator");
    const calm = (await ben.ask("GET", "/trend")).json<Trend>();
    expect(calm.hours).toHaveLength(48);
    expect(calm.hours.at(-2)).toEqual({ from: "2026-01-02T02:00:00Z", received: 3 });
    expect(calm.alarm).toBeNull();
    await Promise.all(numbers(60).map((sent) => send(1000 + sent)));
    expect((await ben.ask("GET", "/trend")).json<Trend>()).toMatchObject({ usual: calm.usual, alarm: "many" });
  });

  it("knows no usual range before a day has passed", async () => {
    await send(1);
    const ben = await desk.member("moderator");
    expect((await ben.ask("GET", "/trend")).json<Trend>()).toMatchObject({ usual: null, alarm: null });
  });

  it("has a range that a steady rate and its own chance stay in, and a silence or a flood do not", () => {
    const steady = Array.from({ length: 100 }, (_, hour) => 400 + (hour % 5) * 10);
    const usual = usualRange(steady);
    expect(usual).toEqual({ from: 290, until: 552 });
    expect(alarmOf([...steady, 420, 100], usual)).toBeNull();
    expect(alarmOf([...steady, 0, 0], usual)).toBe("few");
    expect(alarmOf([...steady, 420, 553], usual)).toBe("many");
    expect(usualRange(steady.slice(0, 23))).toBeNull();
    expect(alarmOf([0, 9], null)).toBeNull();
  });
});
