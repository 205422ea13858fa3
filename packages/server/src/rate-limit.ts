import { createHmac, randomBytes } from "node:crypto";
import { visitorNetwork } from "./visitor-network.ts";

/** Says whether one more request of a visitor is let through. */
export interface RateLimit {
  take(address: string): boolean;
}

export interface Rate {
  /** How many a visitor may make at once. */
  readonly burst: number;
  /** How many more each minute. */
  readonly perMinute: number;
}

interface Bucket {
  left: number;
  at_ms: number;
}

const HOUR_MS = 3_600_000;
/** Most visitors remembered at once; invented: some ten megabytes. Those longest quiet are forgotten first. */
const VISITORS_MAX = 50_000;

/**
 * A bucket for each visitor, in memory only. A visitor is known by an HMAC of their part of the network under a key that
 * is random, never written down, and another one every hour; an address itself is kept nowhere. This machine is not
 * counted, as it is where a proxy asks from that does not say for whom. `clock` gives milliseconds.
 */
export function createRateLimit({ burst, perMinute }: Rate, clock: () => number): RateLimit {
  let key = randomBytes(32);
  let since_ms = clock();
  const buckets = new Map<string, Bucket>();

  const bucketOf = (visitor: string, now_ms: number): Bucket => {
    const known = buckets.get(visitor);
    const gained = known === undefined ? burst : ((now_ms - known.at_ms) / 60_000) * perMinute;
    const bucket = { left: Math.min(burst, (known?.left ?? 0) + gained), at_ms: now_ms };
    buckets.delete(visitor);
    buckets.set(visitor, bucket);
    return bucket;
  };
  const forget = (now_ms: number): void => {
    if (now_ms - since_ms >= HOUR_MS) {
      key = randomBytes(32);
      since_ms = now_ms;
      buckets.clear();
    }
    const oldest = buckets.size > VISITORS_MAX ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
  };
  return {
    take: (address) => {
      const network = visitorNetwork(address);
      if (network === null) return true;
      const now_ms = clock();
      forget(now_ms);
      const bucket = bucketOf(createHmac("sha256", key).update(network).digest("base64"), now_ms);
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
