import type { Log } from "../log/log.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { DeleteOn } from "./delete-on.ts";
import { wipeDue } from "./retention.ts";

export interface CaretakerParts {
  readonly store: Pick<CampaignStore, "expire" | "keptCampaigns" | "sweep">;
  readonly campaign: string | null;
  readonly deleteOn: DeleteOn;
  readonly clock: () => number;
  readonly log: Log;
}

const HOUR_MS = 3_600_000;

/** Wipes what is due and forgets what has expired, at once and every hour; returns what ends it, after the work in hand. */
export function startCaretaker({ store, campaign, deleteOn, clock, log }: CaretakerParts): () => Promise<void> {
  let working: Promise<void> = Promise.resolve();
  const work = async (): Promise<void> => {
    const now_s = Math.floor(clock() / 1000);
    await store.sweep(now_s);
    await wipeDue(store, campaign, deleteOn, log, now_s);
  };
  const begin = (): void => {
    working = working.then(work).catch(log.fault);
  };
  begin();
  const timer = setInterval(begin, HOUR_MS);
  return async () => {
    clearInterval(timer);
    await working;
  };
}
