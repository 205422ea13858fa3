import { PersonSchema } from "@connection-denied/protocol";
import { base64 } from "@scure/base";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { Type } from "typebox";
import { Value } from "typebox/value";
import type { SealedPerson } from "./seal-person.ts";
import { SealingError } from "./sealing-error.ts";

/** A key pair of age; `identity` is the private half, `AGE-SECRET-KEY-1…`. */
export interface AgeKey {
  readonly identity: string;
  readonly recipient: string;
}

const SealedPersonSchema = Type.Object(
  {
    kind: Type.Literal("connection-denied/person/1"),
    campaign: Type.String(),
    id: Type.String(),
    person: PersonSchema,
  },
  { additionalProperties: false },
);

/** A new key pair, from the machine's own chance. */
export async function makeAgeKey(): Promise<AgeKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The pair of a private key. @throws SealingError `identity-not-valid` */
export async function ageKeyOf(identity: string): Promise<AgeKey> {
  try {
    return { identity, recipient: await identityToRecipient(identity) };
  } catch (cause) {
    const message = "The identity is not a private key of age: it begins with AGE-SECRET-KEY-1.";
    throw new SealingError("identity-not-valid", message, cause);
  }
}

async function decrypt(sealed: string, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity((await ageKeyOf(identity)).identity);
  let file: Uint8Array;
  try {
    file = base64.decode(sealed);
  } catch (cause) {
    throw new SealingError("sealed-not-valid", "What is sealed is not base64: take it from the export anew.", cause);
  }
  try {
    return await decrypter.decrypt(file, "text");
  } catch (cause) {
    const message = "None of the identities opens what is sealed, or it was altered: look for the other private key.";
    throw new SealingError("sealed-not-for-these-identities", message, cause);
  }
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/**
 * Opens what `sealPerson` made, with one of the private keys. The caller compares `campaign` and `id` with the message
 * it came from. Anyone may seal to a public key, so nothing inside is to be believed because it was sealed.
 * @throws SealingError `identity-not-valid`, `sealed-not-valid`, `sealed-not-for-these-identities`,
 * `sealed-content-not-valid`
 */
export async function openSealed(sealed: string, identities: readonly string[]): Promise<SealedPerson> {
  const content = parse(await decrypt(sealed, identities));
  if (Value.Check(SealedPersonSchema, content)) return content;
  throw new SealingError("sealed-content-not-valid", "What was sealed is not a person of this program: set it aside.");
}
