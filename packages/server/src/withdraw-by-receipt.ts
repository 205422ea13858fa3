import { createHash } from "node:crypto";
import type { Withdrawal } from "@connection-denied/protocol";
import { Refusal } from "./refusal.ts";
import type { CampaignStore } from "./store/campaign-store.ts";

/** Withdraws the message of a receipt, and gives its id as it is stored; `tell` says whether the host's own system hears of it. Throws a Refusal. */
export async function withdrawByReceipt(
  store: Pick<CampaignStore, "withdraw">,
  given: Withdrawal,
  now_s: number,
  tell: boolean,
): Promise<string> {
  const id = given.id.toLowerCase();
  const receipt = createHash("sha256").update(Buffer.from(given.secret, "base64url")).digest();
  if ((await store.withdraw(id, receipt, now_s, tell)) === "unknown") throw new Refusal("receipt-unknown");
  return id;
}
