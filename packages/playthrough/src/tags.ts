import { STAGES, type Stage, WHERES, type Where } from "@connection-denied/story/vocabulary";
import { PlaythroughError } from "./errors.ts";
import type { Voice } from "./scene.ts";

/** The tags of one line or one choice, sorted by what they mean. */
export interface ReadTags {
  id: string | null;
  voice: Voice;
  claims: string[];
  invented: boolean;
  values: ReadonlyMap<string, string>;
}

const VOICES: ReadonlySet<string> = new Set<Voice>(["near", "far", "display"]);

/** Sorts the tags of a line or choice. The compiler has refused unknown ones; here they are passed over. */
export function readTags(tags: readonly string[]): ReadTags {
  const values = new Map<string, string>();
  const claims: string[] = [];
  let voice: Voice = "narration";
  let invented = false;
  for (const raw of tags) {
    const tag = raw.trim();
    const colon = tag.indexOf(":");
    if (VOICES.has(tag)) voice = tag as Voice;
    else if (tag === "invented") invented = true;
    else if (colon > 0) {
      const name = tag.slice(0, colon).trim();
      const value = tag.slice(colon + 1).trim();
      if (name === "cite") claims.push(value);
      else values.set(name, value);
    }
  }
  return { id: values.get("id") ?? null, voice, claims, invented, values };
}

/** The stage a tag asks for, or null when there is no such tag. */
export function stageOf(tags: ReadTags): Stage | null {
  const asked = tags.values.get("stage");
  if (asked === undefined) return null;
  const stage = STAGES.find((known) => known === asked);
  if (stage === undefined)
    throw new PlaythroughError("story-fault", `The story asks for the unknown stage "${asked}".`);
  return stage;
}

/** Where a tag puts her, `here` for the world's own place, or null when there is no such tag. */
export function whereOf(tags: ReadTags): Where | "here" | null {
  const asked = tags.values.get("where");
  if (asked === undefined) return null;
  const where = WHERES.find((known) => known === asked);
  if (where === undefined) throw new PlaythroughError("story-fault", `The story asks for the unknown spot "${asked}".`);
  return where;
}

/** Level of a `#hard:` or `#instead:` tag. */
export function levelOf(tags: ReadTags, name: "hard" | "instead"): 1 | 2 | undefined {
  const level = tags.values.get(name);
  if (level === "1") return 1;
  return level === "2" ? 2 : undefined;
}
