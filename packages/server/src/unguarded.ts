import type { AppParts } from "./app.ts";

/** What lets everything through, for apps that only test or describe something else. */
export const unguarded: Pick<AppParts, "keys" | "proofs" | "rateLimit" | "desk"> = {
  keys: null,
  proofs: null,
  desk: null,
  rateLimit: { take: () => true },
};
