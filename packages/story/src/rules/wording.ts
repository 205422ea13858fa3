import type { StoryProblem } from "../problem.ts";
import { type Draft, problemAt, worded } from "./rule.ts";

/** Lines are whole: no glue, nothing decided or printed in the middle of a sentence. */
export function checkWholeLines(draft: Draft): StoryProblem[] {
  const mixed = draft.text.spans.filter((span) => span.mixedWithText);
  return [
    ...draft.text.glue.map((place) => problemAt(place, "glue", "Glue (<>) joins lines; write one whole line instead.")),
    ...draft.text.printed.map((place) =>
      problemAt(
        place,
        "printed-value",
        "A value in braces would be printed; write the words, or decide by whole lines.",
      ),
    ),
    ...mixed.map((span) =>
      problemAt(
        { file: span.file, line: span.firstLine },
        "inline-logic",
        "A condition or alternative shares a line with text; give every variant a line of its own.",
      ),
    ),
  ];
}

const ABOUT_THE_EPISODE: ReadonlySet<string> = new Set(["title", "seat"]);

/** Words stand in passages, and tags stand after words. */
export function checkStanding(draft: Draft): StoryProblem[] {
  return draft.text.lines.flatMap((line) => {
    if (line.text === "") {
      if (line.passage === "" && line.tags.every((tag) => ABOUT_THE_EPISODE.has(tag.name))) return [];
      return [problemAt(line.place, "tag-alone", "A tag must end the line of text or the choice it belongs to.")];
    }
    if (line.inFunction) {
      return [
        problemAt(line.place, "text-in-function", "A function may not say anything; move the words to a passage."),
      ];
    }
    if (line.passage === "") {
      return [
        problemAt(line.place, "text-outside-passage", "Words above the first knot belong to no passage; move them."),
      ];
    }
    return [];
  });
}

/** A choice is what stands in its brackets, tags included, and is not echoed. */
export function checkChoiceBrackets(draft: Draft): StoryProblem[] {
  const choices = draft.text.lines.filter((line) => line.kind === "choice" && line.outsideBrackets);
  return choices.map((line) =>
    problemAt(line.place, "choice-brackets", "Put the choice's words and tags inside brackets: + [Words. #id:x-01]"),
  );
}

/** `~` means logic only at the start of a line; elsewhere ink would print it. */
export function checkStrayLogic(draft: Draft): StoryProblem[] {
  return worded(draft)
    .filter((line) => /(?:^|\s)~(?:\s|$)/.test(line.text))
    .map((line) => problemAt(line.place, "stray-logic", `"~" here would be printed; give the command its own line.`));
}
