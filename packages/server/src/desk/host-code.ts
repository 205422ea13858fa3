import type { CampaignStore } from "../store/campaign-store.ts";
import { hashCode, makeCode, makeId } from "./codes.ts";

/** How long the host's own code is good: the host stands beside whoever types it. */
export const HOST_CODE_LIFE_S = 30 * 60;

/** Makes a code that enrols one admin, asked for by the host beside the server; only its hash is kept. */
export async function makeHostCode(store: Pick<CampaignStore, "ask">, now_s: number): Promise<string> {
  const code = makeCode();
  const wish = { kind: "invite", role: "admin" } as const;
  await store.ask({ id: makeId(), wish, code: hashCode(code), expires_s: now_s + HOST_CODE_LIFE_S }, "host", now_s);
  return code;
}
