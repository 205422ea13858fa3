import type { Counts } from "./counts.ts";

/** A campaign's numbers, kept in memory for as many watchers as there are and read anew at most once a while. */
export interface Counter {
  /** The numbers as last known, not older than `fresh_ms`. */
  counts(campaign: string): Promise<Counts>;
  /** Takes in what a commit of this process has seen. */
  note(received: ReadonlyMap<string, number>): void;
  /** The next asking reads anew. */
  forget(): void;
}

interface Known {
  counts: Counts;
  read_ms: number;
}

/** `read` asks the database; `clock` gives milliseconds. */
export function createCounter(
  read: (campaign: string) => Promise<Counts>,
  clock: () => number,
  fresh_ms: number,
): Counter {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<Counts>>();

  const readAnew = async (campaign: string): Promise<Counts> => {
    const read_ms = clock();
    try {
      const counts = await read(campaign);
      // A commit may have been noted while the reading was on its way.
      const received = Math.max(counts.received, known.get(campaign)?.counts.received ?? 0);
      known.set(campaign, { counts: { ...counts, received }, read_ms });
      return { ...counts, received };
    } finally {
      reading.delete(campaign);
    }
  };
  return {
    counts: async (campaign) => {
      const last = known.get(campaign);
      if (last !== undefined && clock() - last.read_ms < fresh_ms) return last.counts;
      const asked = reading.get(campaign) ?? readAnew(campaign);
      reading.set(campaign, asked);
      return asked;
    },
    note: (received) => {
      for (const [campaign, count] of received) {
        const last = known.get(campaign);
        if (last !== undefined) last.counts = { ...last.counts, received: Math.max(last.counts.received, count) };
      }
    },
    forget: () => known.clear(),
  };
}
