import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { KyselyPlugin } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { type CampaignStore, createCampaignStore } from "./store/campaign-store.ts";
import { openSqliteEngine, openSqliteStoreBeside } from "./store/open-sqlite-store.ts";
import { unguarded } from "./unguarded.ts";

const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const messageNumber = (number: number) => ({
  id: `01935a2b-7c00-7000-8000-${number.toString(16).padStart(12, "0")}`,
  campaign: campaign.id,
  language: "en",
  text: "Let them call.",
});
const WATCHERS = 100_000;
/** Of them, those that come through the whole server; the others ask what its route asks. */
const THROUGH_HTTP = 2000;
const MINUTE = Array.from({ length: 60 }, (_, second) => second);

let folder: string;
let store: CampaignStore;
let app: FastifyInstance;
let now_ms: number;
let asked: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-watchers-"));
  [now_ms, asked] = [1_900_000_000_000, 0];
  const engine = await openSqliteEngine(folder);
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  store = createCampaignStore({ ...engine, tables: engine.tables.withPlugin(counting) }, () => now_ms);
  app = buildApp({ ...unguarded, store, clock: () => now_ms, campaign, staticRoot: null });
});
afterEach(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const watch = () => app.inject(`/v1/campaigns/${campaign.id}/count`);
const received = async (): Promise<number> => (await watch()).json<{ received: number }>().received;

it("asks the database for the count once in two seconds at most, however many watch it", async () => {
  for (const _ of MINUTE) {
    now_ms += 1000;
    const through = Array.from({ length: THROUGH_HTTP / MINUTE.length }, watch);
    const others = Array.from({ length: (WATCHERS - THROUGH_HTTP) / MINUTE.length }, () => store.counts(campaign.id));
    const answers = await Promise.all([Promise.all(through), Promise.all(others)]);
    expect(new Set(answers[0].map(({ body }) => body)).size).toBe(1);
    expect(answers[0][0]?.headers["cache-control"]).toBe("public, max-age=0, s-maxage=5");
  }
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(MINUTE.length / 2);
});

it("shows what this process took at once, without asking, and what another did after two seconds", async () => {
  expect(await received()).toBe(0);
  await store.accept(messageNumber(1), 1_900_000_000);
  const before = asked;
  expect(await received()).toBe(1);
  expect(asked).toBe(before);
  const other = await openSqliteStoreBeside(folder);
  await other.accept(messageNumber(2), 1_900_000_000);
  await other.close();
  now_ms += 1999;
  expect(await received()).toBe(1);
  expect(asked).toBe(before);
  now_ms += 1;
  expect(await received()).toBe(2);
});
