import type { WorldView } from "@connection-denied/world";
import type { InkValue } from "./narrator.ts";
import type { NoteCardEntry, Where } from "./scene.ts";

/**
 * The story's own entries, kept in ink variables `note_<label>`: the name she rings under, the agreed words, the
 * number she was given. A variable that is missing, false, empty or "none" makes no entry.
 */
const STORY_NOTES = ["name", "words", "number"] as const;

/**
 * The card that is always at hand, so that play is no test of memory: agreed words first, then what she carries
 * and what she has arranged. Values are codes and numbers.
 */
export function noteCardOf(
  view: WorldView,
  where: Where | undefined,
  variable: (name: string) => InkValue | null,
): NoteCardEntry[] {
  const entries: NoteCardEntry[] = [];
  for (const label of STORY_NOTES) {
    const value = variable(`note_${label}`);
    if (value === null || value === false || value === "" || value === "none") continue;
    entries.push({ label, value: value === true ? "known" : value });
  }
  // The evening before she leaves has no clock; under way, the world's place and time are the arrival's.
  if (view.t_s > 0 && where !== "path") entries.push({ label: "clock", value: view.clock });
  if (where === undefined) entries.push({ label: "place", value: view.place });
  if (view.phoneSource !== null) entries.push({ label: "phone-source", value: view.phoneSource });
  if (view.excuse !== null) entries.push({ label: "excuse", value: view.excuse });
  entries.push({ label: "money_CNY", value: view.money_CNY });
  for (const part of ["handset", "battery", "card"] as const) entries.push({ label: part, value: view.parts[part] });
  return entries;
}

/** What the daughter's card keeps: the name that will ring her, the time, and the days since. */
export function farNoteCardOf(view: WorldView, variable: (name: string) => InkValue | null): NoteCardEntry[] {
  const caller = variable("note_caller");
  const entries: NoteCardEntry[] = [];
  if (typeof caller === "string" && caller !== "none") entries.push({ label: "caller", value: caller });
  if (view.day === 0) entries.push({ label: "clock", value: view.clock });
  else entries.push({ label: "days", value: view.day });
  return entries;
}
