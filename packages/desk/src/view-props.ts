import type { DeskSession } from "@connection-denied/protocol";
import type { Words } from "./words.ts";

/** What each part of the desk gets. */
export interface ViewProps {
  readonly words: Words;
  readonly session: DeskSession;
  /** Does something with the server, and shows what went wrong. */
  readonly attempt: (act: () => Promise<void>) => Promise<void>;
}
