import type { SubjectId } from "@connection-denied/world";
import type { HeardCall, HeardItem, HeardWords, Night } from "./night.ts";
import type { SceneLine } from "./scene.ts";
import { LOST_LINE_SHARE } from "./telling.ts";

/** How far a recorded night has been heard, and how many days have been waited. Plain JSON, kept in saves. */
export interface Ear {
  /** Calls answered so far. */
  readonly calls: number;
  /** Things heard of the last of them. */
  readonly next: number;
  readonly connected: boolean;
  readonly day: number;
  /** What the last stretch of listening stopped at. */
  readonly just: "nothing" | "words" | "telling" | "silence" | "again";
  /** Whether the mother's last words lost more than a third of their syllables. */
  readonly lost: boolean;
}

export function emptyEar(): Ear {
  return { calls: 0, next: 0, connected: false, day: 0, just: "nothing", lost: false };
}

/** The call being heard, or the last one; undefined before the first. */
export function presentCall(ear: Ear, night: Night): HeardCall | undefined {
  return night.calls[ear.calls - 1];
}

/** Everything heard so far, over all calls. */
export function heardSoFar(ear: Ear, night: Night): HeardItem[] {
  return night.calls.flatMap((call, index) => {
    if (index >= ear.calls) return [];
    return index === ear.calls - 1 ? call.items.slice(0, ear.next) : call.items;
  });
}

/** Lifts the telephone; nothing happens when it does not ring. */
export function answered(ear: Ear, night: Night): Ear {
  if (ear.connected || ear.calls >= night.calls.length) return ear;
  return { ...ear, calls: ear.calls + 1, next: 0, connected: true, just: "nothing", lost: false };
}

/**
 * Hears on: what the mother chose to say and what answered it, up to the next thing she chose. Stops early at a silence and
 * at something told at length, so that the story can say what they were like.
 */
export function heardOn(ear: Ear, night: Night): { ear: Ear; items: HeardItem[] } {
  const all = presentCall(ear, night)?.items ?? [];
  if (!ear.connected) return { ear, items: [] };
  const items = nextStretch(all, ear.next);
  const next = ear.next + items.length;
  const last = items.at(-1);
  const words = items.findLast(isMothers);
  const again = items[0]?.kind === "again";
  const just = last === undefined ? "nothing" : last.kind !== "words" ? last.kind : again ? "again" : "words";
  const lost = words === undefined ? ear.lost : words.lostShare > LOST_LINE_SHARE;
  return { ear: { ...ear, next, connected: next < all.length, just, lost }, items };
}

function isMothers(item: HeardItem): boolean {
  return item.kind === "words" ? item.from === "mother" : item.kind === "telling";
}

/** What the next hearing-on would bring. */
export function nextStretch(items: readonly HeardItem[], from: number): HeardItem[] {
  const stretch: HeardItem[] = [];
  for (const item of items.slice(from)) {
    if (item.chosen && stretch.length > 0) break;
    stretch.push(item);
    if (item.kind === "telling" || item.kind === "silence") break;
  }
  return stretch;
}

/** What the last thing heard was about. */
export function aboutNow(ear: Ear, night: Night): SubjectId | "none" {
  return presentCall(ear, night)?.items[ear.next - 1]?.subject ?? "none";
}

/** Words that passed the line, as a line of the scene: the mother's from afar, the daughter's own beside it. */
export function sceneLineOf({ id, from, text, heard, lostShare, hard }: HeardWords): SceneLine {
  const voice = from === "mother" ? "far" : "near";
  const softened = hard === undefined ? {} : { hard };
  return { id, text, heard, lostShare, voice, claims: [], invented: false, quoted: true, ...softened };
}
