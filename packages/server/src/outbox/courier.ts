import type { Log } from "../log/log.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Job } from "../store/outbox.ts";

/** What becomes of a job: it is done, waits for another try, is given up, or has been settled by who carried it. */
export type Verdict =
  | { readonly kind: "done" }
  | { readonly kind: "again"; readonly due_s: number }
  | { readonly kind: "give-up" }
  | { readonly kind: "settled" };

/** Carries one claimed job out; must be fit to be run twice for the same job. */
export type Carrier = (job: Job, now_s: number) => Promise<Verdict>;

export interface CourierParts {
  readonly store: Pick<CampaignStore, "claimJobs" | "finishJob" | "postponeJob" | "parkJob">;
  readonly clock: () => number;
  readonly log: Log;
  /** Done before each round, for what has an end of its own. */
  readonly tend?: (now_s: number) => void;
  readonly carriers: Readonly<Partial<Record<Job["kind"], Carrier>>>;
}

export interface Courier {
  /** Carries out all that is due now. */
  round(): Promise<void>;
  /** Looks again and again, until stopped. */
  start(): void;
  /** Resolves when what was begun is over. */
  stop(): Promise<void>;
}

const PAUSE_MS = 1000;
const AT_ONCE = 8;
/** How long a job is this process's own; a process that died gives its jobs back so. Longer than any carrier takes. */
const CLAIM_S = 300;
const FIRST_WAIT_S = 30;
const LONGEST_WAIT_S = 3600;

/** When to try for the next time: twice as long after each try, up to an hour, and not all at one second. */
export function nextTry_s(job: Pick<Job, "attempts" | "number">, now_s: number): number {
  const wait_s = Math.min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** (job.attempts - 1));
  return now_s + wait_s + (job.number % FIRST_WAIT_S);
}

/** Takes jobs out of the outbox and has them carried out, some at once. */
export function createCourier({ store, clock, log, carriers, tend = () => {} }: CourierParts): Courier {
  const now_s = (): number => Math.floor(clock() / 1000);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  const settle = async (job: Job, verdict: Verdict): Promise<void> => {
    if (verdict.kind === "done") await store.finishJob(job.number);
    if (verdict.kind === "again") await store.postponeJob(job.number, verdict.due_s);
    if (verdict.kind === "give-up") await store.parkJob(job.number);
  };
  const carry = async (job: Job): Promise<void> => {
    try {
      const carrier = carriers[job.kind];
      const due_s = now_s() + LONGEST_WAIT_S;
      // A kind that this host has switched off waits for the day it is on again, or for its message to go.
      await settle(job, carrier === undefined ? { kind: "again", due_s } : await carrier(job, now_s()));
    } catch (cause) {
      log.fault(cause);
    }
  };
  const round = async (): Promise<void> => {
    tend(now_s());
    while (!stopped) {
      const jobs = await store.claimJobs(now_s(), now_s() + CLAIM_S, AT_ONCE);
      await Promise.all(jobs.map(carry));
      if (jobs.length < AT_ONCE) return;
    }
  };
  const start = (): void => {
    if (stopped) return;
    working = round().catch(log.fault);
    void working.then(() => {
      if (!stopped) timer = setTimeout(start, PAUSE_MS);
    });
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(timer);
    await working;
  };
  return { round, start, stop };
}
