import { v7 } from "uuid";
import { type CampaignDesk, createCampaignDesk, type DeskParts } from "./campaign-desk.ts";
import { type ProofWorker, solveProof } from "./solve-proof.ts";

/** What the desk takes from the browser. */
export interface BrowserParts extends Pick<DeskParts, "fetch" | "fingerprint" | "read" | "write"> {
  crypto: Pick<Crypto, "getRandomValues" | "subtle">;
  openWorker(): ProofWorker;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));

export function openDesk({ crypto, openWorker, ...parts }: BrowserParts): CampaignDesk {
  return createCampaignDesk({
    ...parts,
    newId: () => v7(),
    newSecret: () => base64url(crypto.getRandomValues(new Uint8Array(32))),
    hash: async (secret) => base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(secret)))),
    solve: (challenge) => solveProof(challenge, openWorker),
  });
}
