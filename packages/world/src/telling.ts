import type { EventBody, WorldEvent } from "./events.ts";
import type { FileEntryKind } from "./file-entry.ts";
import type { WorldState } from "./state.ts";

/** Whether anybody will read what is told; what is only for the telling need not be worked out otherwise. */
export const isTold = (draft: WorldState): boolean => draft.chronicle !== null;

/** Writes what happened into the chronicle, if one is kept. `hidden`: she could not know. */
export function tell(draft: WorldState, hidden: boolean, body: EventBody): void {
  if (draft.chronicle === null) return;
  const event: WorldEvent = { ...body, t_s: draft.t_s, day: draft.day, hidden };
  draft.chronicle.push(event);
}

/** Puts an entry in the case file. */
export function putOnFile(draft: WorldState, kind: FileEntryKind, source: string, weight: number): void {
  const entry = { kind, source, day: draft.day, t_s: draft.t_s, weight };
  draft.file.push(entry);
  tell(draft, true, { type: "filed", entry });
}
