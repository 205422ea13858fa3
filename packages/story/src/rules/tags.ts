import type { StoryProblem } from "../problem.ts";
import type { LineTag, StoryLine } from "../story-line.ts";
import { ACTS, HARD_LEVELS, PLACES, SEATS, type Seat, STAGES, SUBJECTS, VOICES, WHERES } from "../vocabulary.ts";
import { type Draft, NAME_PATTERN, problemAt } from "./rule.ts";

type TagValue = "nothing" | "name" | "whole seconds" | "words" | "a year" | readonly string[];

interface TagRule {
  readonly on: readonly ("text" | "choice" | "episode")[];
  readonly value: TagValue;
  readonly repeats?: true;
}

const TAGS: Readonly<Record<string, TagRule>> = {
  title: { on: ["episode"], value: "words" },
  year: { on: ["episode"], value: "a year" },
  seat: { on: ["episode"], value: SEATS },
  id: { on: ["text", "choice"], value: "name" },
  cite: { on: ["text", "choice"], value: "name", repeats: true },
  later: { on: ["text", "choice"], value: "name", repeats: true },
  own: { on: ["text", "choice"], value: "name", repeats: true },
  invented: { on: ["text", "choice"], value: "nothing" },
  far: { on: ["text"], value: "nothing" },
  near: { on: ["text"], value: "nothing" },
  display: { on: ["text"], value: "nothing" },
  stage: { on: ["text"], value: STAGES },
  where: { on: ["text"], value: WHERES },
  scene: { on: ["text"], value: "name" },
  sound: { on: ["text"], value: "name" },
  hard: { on: ["text"], value: HARD_LEVELS },
  instead: { on: ["text"], value: HARD_LEVELS },
  place: { on: ["choice"], value: PLACES },
  subject: { on: ["choice"], value: SUBJECTS },
  seconds: { on: ["choice"], value: "whole seconds" },
  act: { on: ["choice"], value: ACTS },
};

/** Whether a tag speaks of the whole episode and so stands alone at its beginning. */
export const isEpisodeTag = (name: string): boolean =>
  Object.hasOwn(TAGS, name) && TAGS[name]?.on.includes("episode") === true;

/** Every tag is known, stands where it means something, has a value it may have, and is not said twice. */
export function checkTags(draft: Draft): StoryProblem[] {
  return draft.text.lines.flatMap((line) => [
    ...line.tags.flatMap((tag) => checkTag(tag, line)),
    ...checkRepeats(line),
    ...checkCompany(line),
    ...checkStandIn(line, draft.text.lines),
    ...checkFarVoice(line, draft.seat),
  ]);
}

function checkTag(tag: LineTag, line: StoryLine): StoryProblem[] {
  const rule = Object.hasOwn(TAGS, tag.name) ? TAGS[tag.name] : undefined;
  if (rule === undefined) {
    const known = Object.keys(TAGS).join(", ");
    return [problemAt(tag.place, "unknown-tag", `"#${tag.name}" is not a tag; the tags are ${known}.`)];
  }
  const kind = line.text === "" && line.passage === "" ? "episode" : line.kind;
  const problems: StoryProblem[] = [];
  if (!rule.on.includes(kind)) {
    const message = `"#${tag.name}" belongs on a ${rule.on.join(" or ")}, not on a ${kind}.`;
    problems.push(problemAt(tag.place, "tag-out-of-place", message));
  }
  // The rule about ids says it better for ids.
  const fault = tag.name === "id" ? null : valueFault(rule.value, tag.value);
  if (fault !== null) problems.push(problemAt(tag.place, "unknown-tag-value", `"#${tag.name}" ${fault}.`));
  return problems;
}

function valueFault(expected: TagValue, value: string | null): string | null {
  if (expected === "nothing") return value === null ? null : `takes no value, but has "${value}"`;
  if (value === null || value === "") return "needs a value after a colon";
  if (expected === "words") return null;
  if (expected === "a year") return /^(19|20)[0-9]{2}$/.test(value) ? null : `needs a year like 2014, not "${value}"`;
  if (expected === "name") return NAME_PATTERN.test(value) ? null : `needs a name-like-this, not "${value}"`;
  if (expected === "whole seconds") {
    return /^[1-9][0-9]{0,3}$/.test(value) ? null : `needs whole seconds from 1, not "${value}"`;
  }
  return expected.includes(value) ? null : `has "${value}"; it may be ${expected.join(", ")}`;
}

function checkRepeats(line: StoryLine): StoryProblem[] {
  const problems: StoryProblem[] = [];
  const seen = new Set<string>();
  for (const tag of line.tags) {
    const key = TAGS[tag.name]?.repeats === true ? `${tag.name}:${tag.value}` : tag.name;
    if (seen.has(key)) problems.push(problemAt(tag.place, "repeated-tag", `"#${key}" is said twice on one line.`));
    seen.add(key);
  }
  return problems;
}

/** One voice to a line; a line is hard or stands in for a hard one; a price in time has a subject. */
function checkCompany(line: StoryLine): StoryProblem[] {
  const names = new Set(line.tags.map((tag) => tag.name));
  const problems: StoryProblem[] = [];
  const voices = VOICES.filter((voice) => names.has(voice));
  if (voices.length > 1) {
    problems.push(problemAt(line.place, "tag-out-of-place", `A line has one voice, not ${voices.join(" and ")}.`));
  }
  if (names.has("hard") && names.has("instead")) {
    problems.push(problemAt(line.place, "tag-out-of-place", `A line is "#hard" or "#instead", not both.`));
  }
  return problems;
}

/** In the daughter's seat the far voice is the recorded mother's, and the story has no words of its own for her. */
function checkFarVoice(line: StoryLine, seat: Seat): StoryProblem[] {
  const tag = line.tags.find(({ name }) => name === "far");
  if (seat === "mother" || tag === undefined) return [];
  return [problemAt(tag.place, "tag-out-of-place", `"#far" is the recorded voice here; ~ listen() brings its lines.`)];
}

/** A line that stands in for a hard one has a hard one of the same level in its passage. */
function checkStandIn(line: StoryLine, lines: readonly StoryLine[]): StoryProblem[] {
  const tag = line.tags.find(({ name }) => name === "instead");
  if (tag === undefined) return [];
  const replaced = lines.some(
    (other) =>
      other.passage === line.passage && other.tags.some(({ name, value }) => name === "hard" && value === tag.value),
  );
  if (replaced) return [];
  const message = `"#instead:${tag.value}" stands in for nothing; no line of this passage has "#hard:${tag.value}".`;
  return [problemAt(tag.place, "tag-out-of-place", message)];
}
