import { Refusal } from "../refusal.ts";

/** Most items in one transaction, so that a flood does not hold the event loop. */
const BATCH_MAX = 256;
/** Most items that may wait for the disk: about a second's work; beyond it an early refusal serves people better. */
const WAITING_MAX = 5000;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Refusal) => void;
}

/** Collects what arrives while the disk is busy and commits it together. */
export interface GroupCommit<Item, Result> {
  /** Resolves once the item's transaction is durable; rejects with a Refusal. */
  add(item: Item): Promise<Result>;
  /** Whether `add` would refuse now, as too much waits. */
  isFull(): boolean;
  /** Commits what waits and takes nothing more. */
  close(): Promise<void>;
}

/** One outcome for each item of a batch, in its order; a Refusal among them refuses that item alone. */
export type CommitBatch<Item, Result> = (items: readonly Item[]) => Promise<readonly (Result | Refusal)[]>;

function answer<Item, Result>(batch: readonly Waiting<Item, Result>[], outcomes: readonly (Result | Refusal)[]): void {
  batch.forEach((waiting, index) => {
    const outcome = outcomes[index];
    if (outcome instanceof Refusal) waiting.reject(outcome);
    else if (outcome === undefined) waiting.reject(new Refusal("store-unavailable"));
    else waiting.resolve(outcome);
  });
}

export function createGroupCommit<Item, Result>(commit: CommitBatch<Item, Result>): GroupCommit<Item, Result> {
  let queue: Waiting<Item, Result>[] = [];
  let draining: Promise<void> | null = null;
  let closed = false;

  const commitNext = async (): Promise<void> => {
    const batch = queue.slice(0, BATCH_MAX);
    queue = queue.slice(BATCH_MAX);
    try {
      answer(batch, await commit(batch.map(({ item }) => item)));
    } catch (cause) {
      const refusal = new Refusal("store-unavailable", cause);
      for (const waiting of batch) waiting.reject(refusal);
    }
  };
  // What arrived in one turn of the event loop, or while the last batch was on its way, shares one sync of the disk.
  const drain = async (): Promise<void> => {
    while (queue.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      await commitNext();
    }
    draining = null;
  };

  const isFull = (): boolean => queue.length >= WAITING_MAX;
  return {
    isFull,
    add: (item) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Refusal("server-stopping"));
        if (isFull()) return reject(new Refusal("server-busy"));
        queue.push({ item, resolve, reject });
        draining ??= drain();
      }),
    close: async () => {
      closed = true;
      await draining;
    },
  };
}
