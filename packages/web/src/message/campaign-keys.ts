import type { Person } from "@connection-denied/protocol";

/** Whether personal data can be sealed for a host, and how. */
export type CampaignKeys =
  | { readonly state: "trusted"; seal(person: Person, id: string): Promise<string> }
  /** No fingerprint was built into this page, so no keys can be told from others. */
  | { readonly state: "unknown" }
  /** The host serves keys that are not signed by the key this page knows. */
  | { readonly state: "refused" }
  | { readonly state: "unreachable" };

/**
 * Verifies what the host serves as the campaign's keys, before anybody is asked for anything; `fetchKeys` gives null
 * when no answer came, and `fingerprint` is empty where none was built in.
 */
export async function openCampaignKeys(
  campaign: string,
  fingerprint: string,
  fetchKeys: () => Promise<unknown>,
): Promise<CampaignKeys> {
  if (fingerprint === "") return { state: "unknown" };
  const signed = await fetchKeys();
  if (signed === null) return { state: "unreachable" };
  // Only here, as whoever sends no message needs none of it.
  const { sealPerson, SealingError, verifyKeySet } = await import("./sealing-library.ts");
  try {
    const keySet = verifyKeySet(signed, { campaign, fingerprint });
    return { state: "trusted", seal: (person, id) => sealPerson(person, { campaign, id }, keySet) };
  } catch (error) {
    if (error instanceof SealingError) return { state: "refused" };
    throw error;
  }
}
