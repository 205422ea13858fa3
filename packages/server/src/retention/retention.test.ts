import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLog } from "../log/log.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import { openSqliteStore } from "../store/open-sqlite-store.ts";
import { startCaretaker } from "./caretaker.ts";
import { type DeleteOn, readDeleteOn } from "./delete-on.ts";
import { wipeDue } from "./retention.ts";

const NOW_S = 1_900_000_000;
const DAY_S = 86_400;
const KEPT_S = 183 * DAY_S;
const idNumber = (number: number): string => `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`;

let folder: string;
let store: CampaignStore;
let logged: string[];
const log = createLog("json", { out: (line) => logged.push(line), err: () => {} });
beforeEach(async () => {
  logged = [];
  folder = mkdtempSync(`${tmpdir()}/connection-denied-retention-`);
  store = await openSqliteStore(folder);
  const add = (number: number, campaign: string, received_s: number) =>
    store.accept(
      { id: idNumber(number), campaign, language: "en", text: `Text ${number}`, personal: "age" },
      received_s,
    );
  await Promise.all(Array.from({ length: 1200 }, (_, number) => add(number, "running", NOW_S - number)));
  await add(2000, "older", NOW_S - KEPT_S);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
const kept = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await store.keptCampaigns()).map(({ campaign, messages }) => [campaign, messages]));
const wipeAt = (deleteOn: DeleteOn, now_s: number) => wipeDue(store, "running", deleteOn, log, now_s);

describe("retention", () => {
  it("wipes by itself what has had no message for six months, and nothing earlier", async () => {
    const rule = readDeleteOn(undefined);
    await wipeAt(rule, NOW_S - 1);
    expect(await kept()).toEqual({ older: 1, running: 1200 });
    await wipeAt(rule, NOW_S);
    expect(await kept()).toEqual({ running: 1200 });
    await wipeAt(rule, NOW_S + KEPT_S - 1);
    expect(await kept()).toEqual({ running: 1200 });
    await wipeAt(rule, NOW_S + KEPT_S);
    expect(await kept()).toEqual({});
    for (const { text, personal } of await store.messages("running", 0, 2000))
      expect([text, personal]).toEqual(["", null]);
    expect(await store.counts("running")).toEqual({ received: 1200, confirmed: 0, removed: 0 });
    const told = (await store.audit(0, 100)).map(({ actor, action, detail }) => [
      actor,
      action,
      JSON.parse(detail).messages,
    ]);
    expect(told).toEqual([1, 500, 500, 200].map((messages) => ["retention", "wiped", messages]));
    expect(logged.map((line) => JSON.parse(line).messages)).toEqual([1, 1200]);
  });

  it("wipes on the day that the host sets, or never, as the host says", async () => {
    const day_s = Date.UTC(2030, 5, 1) / 1000;
    await wipeAt("never", NOW_S + 10 * KEPT_S);
    expect(await kept()).toEqual({ older: 1, running: 1200 });
    await wipeAt(readDeleteOn("2030-06-01"), day_s - 1);
    expect(await kept()).toEqual({ running: 1200 });
    await wipeAt(readDeleteOn("2030-06-01"), day_s);
    expect(await kept()).toEqual({});
  });

  it("goes on after it was stopped half way", async () => {
    let slices = 0;
    const stopping = {
      keptCampaigns: () => store.keptCampaigns(),
      expire: (...given: Parameters<CampaignStore["expire"]>) => {
        slices += 1;
        return slices === 4 ? Promise.reject(new Error("stopped")) : store.expire(...given);
      },
    };
    const due_s = NOW_S + KEPT_S;
    await expect(wipeDue(stopping, "older", 1, log, due_s)).rejects.toThrow("stopped");
    const half = (await kept()).running!;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(1200);
    await wipeAt(readDeleteOn(undefined), due_s);
    expect(await kept()).toEqual({});
  });

  it("is looked after by the server at its start", async () => {
    const end = startCaretaker({ store, campaign: "running", deleteOn: 1, clock: () => NOW_S * 1000, log });
    await end();
    expect(await kept()).toEqual({});
  });

  it("is told and done by a program beside a running server", async () => {
    const run = (...words: string[]) => {
      const program = fileURLToPath(new URL("../retention-main.ts", import.meta.url));
      const env = { ...process.env, DATABASE_URL: "", DATA_DIR: folder, DELETE_ON: "" };
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { env, encoding: "utf8" });
      return [status, stdout, stderr];
    };
    expect(run()).toEqual([
      0,
      "older: 1 messages, wiped on 2030-03-17T17:46:40Z\nrunning: 1200 messages, wiped on 2030-09-16T17:46:40Z\n",
      "",
    ]);
    expect(run("--wipe", "runing")).toEqual([
      1,
      "",
      expect.stringMatching(/^Nothing of a campaign "runing" is kept: [^\n]+\.\n$/),
    ]);
    expect(run("--wipe")[0]).toBe(1);
    expect(run("--wipe", "running")).toEqual([0, "1200 messages of running were wiped; the counts stay.\n", ""]);
    expect(await kept()).toEqual({ older: 1 });
  });
});

it.each(["tomorrow", "2027-02-30", "30.09.2027", "2027-9-30", "0"])(
  "DELETE_ON=%s is refused with one sentence",
  (text) => {
    expect(() => readDeleteOn(text)).toThrow(
      expect.objectContaining({
        code: "delete-on-not-valid",
        message: expect.stringMatching(/^DELETE_ON is [^\n]+\.$/),
      }),
    );
  },
);
