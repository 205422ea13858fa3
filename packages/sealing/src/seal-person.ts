import type { KeySet, Person } from "@connection-denied/protocol";
import { base64 } from "@scure/base";
import { Encrypter } from "age-encryption";
import { padded } from "./sealed-shape.ts";
import { SealingError } from "./sealing-error.ts";

/** Which message a person's data belongs to; sealed with it, so that nobody can move it to another. */
export interface Belonging {
  readonly campaign: string;
  /** The id of the message, in lower case. */
  readonly id: string;
}

/** What is inside a sealed person; it is written without spaces and filled up with them. */
export interface SealedPerson extends Belonging {
  readonly kind: "connection-denied/person/1";
  readonly person: Person;
}

/**
 * Seals a checked person to every recipient of a verified key set: base64 of an age file (C2SP age v1), which each
 * private key opens alone, with the ordinary age tool, too. Inside is JSON of a SealedPerson, then spaces up to a
 * multiple of 1024 bytes. Whoever sealed it keeps nothing with which to open it again.
 * @throws SealingError `sealed-content-not-valid` for a person past the limits of `checkPerson`
 */
export async function sealPerson(person: Person, belonging: Belonging, keySet: KeySet): Promise<string> {
  const { campaign, id } = belonging;
  const content: SealedPerson = { kind: "connection-denied/person/1", campaign, id, person };
  const filled = padded(JSON.stringify(content));
  if (filled === null) throw new SealingError("sealed-content-not-valid", "The data is too long to seal: shorten it.");
  const encrypter = new Encrypter();
  for (const recipient of keySet.recipients) encrypter.addRecipient(recipient);
  return base64.encode(await encrypter.encrypt(filled));
}
