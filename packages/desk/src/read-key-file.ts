import type { SignedKeySet } from "@connection-denied/protocol";
import { DeskError } from "./desk-server.ts";

function parse(text: string): Partial<Record<string, unknown>> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The two parts of a signed key set's file, as the server takes them; throws a DeskError for a file of another kind. */
export function readKeyFile(text: string): SignedKeySet {
  const { document, signature } = parse(text) ?? {};
  if (typeof document === "string" && typeof signature === "string") return { document, signature };
  throw new DeskError("desk-keys-not-valid", "The file is no signed key set.");
}
