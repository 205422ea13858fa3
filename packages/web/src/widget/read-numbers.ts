import type { Campaign, CampaignAnswer, Count } from "@connection-denied/protocol";

/** What the server runs and its three published numbers; null for what there is not, or not now. */
export interface Numbers {
  readonly campaign: Campaign | null;
  readonly count: Count | null;
}

/** Asks without cookies, of which this page has none and needs none. */
async function ask<Answer>(get: typeof fetch, address: string): Promise<Answer | null> {
  const response = await get(address, { credentials: "omit" }).catch(() => null);
  return response?.ok ? ((await response.json()) as Answer) : null;
}

export async function readNumbers(get: typeof fetch): Promise<Numbers> {
  const campaign = (await ask<CampaignAnswer>(get, "/v1/campaign"))?.campaign ?? null;
  if (campaign === null) return { campaign: null, count: null };
  return { campaign, count: await ask<Count>(get, `/v1/campaigns/${encodeURIComponent(campaign.id)}/count`) };
}
