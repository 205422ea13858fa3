import type { Log } from "../log/log.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { KeptCampaign } from "../store/message-list.ts";
import type { DeleteOn } from "./delete-on.ts";

type RetentionStore = Pick<CampaignStore, "expire" | "keptCampaigns">;

/** Six months: what a deliverer of signatures needs them for is over by then. invented: our own default, docs/hosting.md says how to set it. */
const KEEP_S = 183 * 86_400;
/** So many in one transaction, that a server which is stopped in between has lost little and holds nobody up. */
const SLICE = 500;

/** When a campaign's messages are due, in seconds since 1970, or null for never. `running` is the campaign that DELETE_ON is about. */
export function dueAt_s(
  { campaign, newest_s }: KeptCampaign,
  running: string | null,
  deleteOn: DeleteOn,
): number | null {
  if (deleteOn === "never") return null;
  return typeof deleteOn === "number" && campaign === running ? deleteOn : newest_s + KEEP_S;
}

/** Wipes all messages of a campaign, slice by slice; stopped half way, the next run goes on from there. Returns how many. */
export async function wipeCampaign(
  store: RetentionStore,
  { campaign, newest_s }: KeptCampaign,
  now_s: number,
): Promise<number> {
  let wiped = 0;
  for (;;) {
    const slice = await store.expire(campaign, Math.max(newest_s, now_s) + 1, now_s, SLICE);
    if (slice === 0) return wiped;
    wiped += slice;
  }
}

/** Wipes what is due. */
export async function wipeDue(
  store: RetentionStore,
  running: string | null,
  deleteOn: DeleteOn,
  log: Pick<Log, "note">,
  now_s: number,
): Promise<void> {
  for (const kept of await store.keptCampaigns()) {
    const due_s = dueAt_s(kept, running, deleteOn);
    if (due_s === null || due_s > now_s) continue;
    log.note("wiped", { messages: await wipeCampaign(store, kept, now_s) });
  }
}
