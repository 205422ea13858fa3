import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findCheckpointKey } from "../desk/checkpoint.ts";
import { readPublicUrl } from "../mail/mail-settings.ts";
import type { Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import type { Finding } from "./finding.ts";

/** Where the public reaches the game, as an origin; null when that is not said, or not right. */
function publicOrigin(environment: Readonly<Record<string, string | undefined>>): string | null {
  try {
    const address = readPublicUrl(environment);
    return address === null ? null : new URL(address).origin;
  } catch (cause) {
    if (cause instanceof StartError) return null;
    throw cause;
  }
}

/** Where staff reach the desk: by HTTPS, at an address that is not the game's. */
export function checkDesk(
  { deskOrigin, port }: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Finding {
  const found = (verdict: Finding["verdict"], says: string): Finding => ({ check: "desk", verdict, says });
  // The settings let no other address without HTTPS pass.
  if (deskOrigin === null || !deskOrigin.startsWith("https:")) {
    const local = deskOrigin ?? `http://localhost:${port}`;
    const says = `Staff reach the desk on this machine alone, at ${local}/desk: set DESK_ORIGIN to an https address if others shall.`;
    return found("look", says);
  }
  const game = publicOrigin(environment);
  if (game === null) {
    const says = `Staff reach the desk at ${deskOrigin}; whether the game has another address is not known: set PUBLIC_URL for this program.`;
    return found("look", says);
  }
  if (new URL(game).hostname !== new URL(deskOrigin).hostname)
    return found("pass", `Staff reach the desk at ${deskOrigin}, and the public the game elsewhere.`);
  const says = `The desk and the game have one name, ${deskOrigin}, so that a fault in the page of one reaches the other: give the desk a name of its own before passkeys are made.`;
  return found("fail", says);
}

/** The key that signs what is said of the audit: whether it lies where it belongs, and is this user's alone. */
export function checkCheckpointKey(settings: Settings): Finding {
  const found = (verdict: Finding["verdict"], says: string): Finding => ({ check: "checkpoint key", verdict, says });
  const key = findCheckpointKey(settings);
  if (key === null)
    return found("look", "There is no key for checkpoints of the audit yet: npm run checkpoint makes it.");
  const file = resolve(key);
  if (statSync(file).mode & 0o077) return found("fail", `Others may read ${file}: chmod 600 it.`);
  if (dirname(file) === resolve(settings.keyFolder))
    return found("pass", "The key of the checkpoints is this user's alone.");
  return found("look", `The key of the checkpoints is ${file}, with the data: move it to ${settings.keyFolder}.`);
}
