import type { Campaign } from "@connection-denied/protocol";
import type { FastifyPluginAsync, FastifyReply } from "fastify";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { AddressKeys } from "./address-keys.ts";
import { readConfirmationToken } from "./confirmation-link.ts";
import { type ConfirmationState, sendConfirmationPage } from "./confirmation-page.ts";
import { confirmationWords } from "./confirmation-words.ts";

/** What mail brings to the app: the keys of addresses, and what a link does. */
export interface MailParts {
  readonly store: Pick<CampaignStore, "confirm" | "message">;
  readonly keys: AddressKeys;
}

interface ConfirmationParts extends MailParts {
  readonly campaign: Campaign;
  readonly clock: () => number;
  /** Whether the host's own system is told. */
  readonly tell: boolean;
}

interface Address {
  readonly Params: { readonly token: string };
}

/**
 * The page behind the link of a mail, under `/v1/campaigns/:id`. To open it changes nothing, as programs that look through
 * mail open every link; its button confirms. A link without a valid proof is answered without asking the database.
 */
export function confirmationRoutes({ store, keys, campaign, clock, tell }: ConfirmationParts): FastifyPluginAsync {
  const now_s = (): number => Math.floor(clock() / 1000);
  const show = (reply: FastifyReply, state: ConfirmationState, spoken = "en"): FastifyReply => {
    const { language, words } = confirmationWords(spoken);
    return sendConfirmationPage(reply, { state, campaign: campaign.title, language, words });
  };
  return async (app) => {
    // What a browser sends for a form without fields; nothing in it is looked at.
    app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "buffer" }, async () => null);
    app.get<Address>("/confirmations/:token", async (request, reply) => {
      const id = readConfirmationToken(keys, request.params.token, now_s());
      const message = id === null ? null : await store.message(id);
      const stands = message?.state === "received" || message?.state === "confirmed";
      return show(reply, stands ? "ask" : "gone", message?.language);
    });
    app.post<Address>("/confirmations/:token", async (request, reply) => {
      const id = readConfirmationToken(keys, request.params.token, now_s());
      const message = id === null ? null : await store.message(id);
      const change = id === null ? "unknown" : await store.confirm(id, tell ? now_s() : undefined);
      return show(reply, change === "unknown" ? "gone" : "done", message?.language);
    });
  };
}
