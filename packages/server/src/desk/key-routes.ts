import { ErrorAnswerSchema, type ErrorCode, PublishedKeysSchema, type SignedKeySet } from "@connection-denied/protocol";
import { SealingError, type SealingErrorCode, verifyKeySet } from "@connection-denied/sealing";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Refusal } from "../refusal.ts";
import type { KeySet } from "../store/key-sets.ts";
import type { DeskParts } from "./desk-parts.ts";
import { moderators } from "./gate.ts";
import { shownKeySet } from "./shown.ts";

const refusals = { "4xx": ErrorAnswerSchema, "5xx": ErrorAnswerSchema };

type KeyParts = Pick<DeskParts, "campaign" | "keys">;

const refused: Partial<Readonly<Record<SealingErrorCode, ErrorCode>>> = {
  "key-set-fingerprint-differs": "desk-keys-signer-differs",
};

/** A key set that is signed for this campaign, by its own key; throws a Refusal for any other. */
export function checkKeys({ document, signature }: SignedKeySet, { campaign, keys }: KeyParts): KeySet {
  if (keys === null) throw new Refusal("keys-unknown");
  try {
    const { version } = verifyKeySet({ document, signature }, { campaign: campaign.id, fingerprint: keys.fingerprint });
    return { campaign: campaign.id, version, document, signature };
  } catch (cause) {
    if (!(cause instanceof SealingError)) throw cause;
    throw new Refusal(refused[cause.code] ?? "desk-keys-not-valid", cause);
  }
}

/** To whom messages are sealed now, in words that can be read aloud. */
export function keyRoutes({ store, campaign, keys }: DeskParts): FastifyPluginAsyncTypebox {
  return async (app) => {
    app.get(
      "/keys",
      { config: moderators, schema: { response: { 200: PublishedKeysSchema, ...refusals } } },
      async () => {
        const latest = keys && (await store.keySet(campaign.id));
        return { keySet: latest && shownKeySet(latest) };
      },
    );
  };
}
