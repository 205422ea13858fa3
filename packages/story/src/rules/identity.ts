import type { StoryProblem } from "../problem.ts";
import type { LineTag } from "../story-line.ts";
import { type Draft, NAME_PATTERN, problemAt, worded } from "./rule.ts";

/** Every line and choice has one id, well formed and used once in the episode. */
export function checkIds(draft: Draft): StoryProblem[] {
  const firstUse = new Map<string, LineTag>();
  return worded(draft).flatMap((line) => {
    const tag = line.tags.find((candidate) => candidate.name === "id");
    if (tag === undefined) {
      const words = line.text.slice(0, 40);
      return [problemAt(line.place, "missing-id", `"${words}" has no #id: tag; give it one and never change it.`)];
    }
    const id = tag.value ?? "";
    if (!NAME_PATTERN.test(id)) {
      return [
        problemAt(tag.place, "ill-formed-id", `"${id}" is no id; write small letters, digits, hyphens: door-03.`),
      ];
    }
    const first = firstUse.get(id);
    if (first === undefined) {
      firstUse.set(id, tag);
      return [];
    }
    const message = `"${id}" is already the id of ${first.place.file}:${first.place.line}.`;
    return [problemAt(tag.place, "duplicate-id", message)];
  });
}

/** Every scene begins once. */
export function checkScenes(draft: Draft): StoryProblem[] {
  const firstUse = new Map<string, LineTag>();
  const tags = draft.text.lines.flatMap((line) => line.tags.filter((tag) => tag.name === "scene"));
  return tags.flatMap((tag) => {
    const first = firstUse.get(tag.value ?? "");
    if (first === undefined) {
      firstUse.set(tag.value ?? "", tag);
      return [];
    }
    const message = `Scene "${tag.value}" already begins at ${first.place.file}:${first.place.line}.`;
    return [problemAt(tag.place, "duplicate-scene", message)];
  });
}
