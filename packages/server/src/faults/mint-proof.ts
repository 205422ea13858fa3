import type { Proof } from "@connection-denied/protocol";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { makeChallenge, secretsOf } from "../proofs.ts";

/** A solved proof of work, without the work: for who has the server's key, and many messages to send. */
export async function mintProof(key: Buffer): Promise<Proof> {
  const counterStart = 1000;
  const challenge = await makeChallenge(secretsOf(key), counterStart, Math.floor(Date.now() / 1000));
  const solution = await solveChallenge({ challenge, deriveKey, counterStart });
  if (solution?.counter !== counterStart) throw new Error("A challenge was not solved by the number it was made with.");
  return { challenge, counter: solution.counter, derivedKey: solution.derivedKey };
}
