import type { CampaignStore } from "../store/campaign-store.ts";
import type { Challenges } from "./challenges.ts";
import type { Passkeys } from "./passkeys.ts";

/**
 * Passkeys whose library is loaded when the first is asked for: it is the largest of the server's, nothing that the public
 * asks for needs it, and a server is there sooner without it, after a fault above all.
 */
export function passkeysWhenAsked(
  store: Pick<CampaignStore, "passkey" | "notePasskeyUse">,
  challenges: Challenges,
): Passkeys {
  let made: Promise<Passkeys> | null = null;
  const passkeys = (): Promise<Passkeys> => {
    made ??= import("./passkeys.ts").then(({ createPasskeys }) => createPasskeys(store, challenges));
    return made;
  };
  return {
    enrolmentOptions: async (use, name) => (await passkeys()).enrolmentOptions(use, name),
    enrol: async (use, answer) => (await passkeys()).enrol(use, answer),
    assertionOptions: async (use) => (await passkeys()).assertionOptions(use),
    assert: async (use, answer) => (await passkeys()).assert(use, answer),
  };
}
