import type { Statement } from "@connection-denied/evidence";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, answersText, askedWhen, evaluationFile, parseAnswers, scoresOf } from "./answers.ts";

const STATEMENTS: readonly Statement[] = [
  { id: "a", holds: true, claims: ["x"] },
  { id: "b", holds: true, claims: ["x"] },
  { id: "c", holds: false, claims: ["y"] },
];

describe("scores", () => {
  it("keep what holds and what does not apart, so that believing everything shows", () => {
    const everything: Answers = { a: "holds", b: "holds", c: "holds" };
    expect(scoresOf(STATEMENTS, everything)).toEqual({
      holding: { asRecorded: 2, count: 2 },
      notHolding: { asRecorded: 0, count: 1 },
    });
    expect(scoresOf(STATEMENTS, { a: "does-not", c: "does-not" })).toEqual({
      holding: { asRecorded: 0, count: 2 },
      notHolding: { asRecorded: 1, count: 1 },
    });
  });

  it("count neither doubt nor silence", () => {
    expect(scoresOf(STATEMENTS, { a: "unsure", c: "unsure" }).holding.asRecorded).toBe(0);
    expect(scoresOf(STATEMENTS, {}).notHolding.asRecorded).toBe(0);
  });
});

describe("kept answers", () => {
  const kept = { before: { a: "holds", c: "unsure" }, after: { a: "does-not" } } as const;

  it("come back as they were kept", () => {
    expect(parseAnswers(answersText(kept))).toEqual(kept);
    expect(parseAnswers(answersText({}))).toEqual({});
  });

  it("are none for any other text, and lose only what is damaged", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseAnswers(text)).toEqual({});
      }),
    );
    const text = answersText({ ...kept, before: { a: "maybe", c: "unsure" } as never });
    expect(parseAnswers(text)).toEqual({ ...kept, before: { c: "unsure" } });
  });

  it("go into a file with before and after apart and nothing of the person", () => {
    const file = JSON.parse(evaluationFile(STATEMENTS, kept));
    expect(Object.keys(file)).toEqual(["format", "version", "statements", "before", "after"]);
    expect(file.before.scores.holding).toEqual({ asRecorded: 1, count: 2 });
    expect(file.after.scores.holding).toEqual({ asRecorded: 0, count: 2 });
    expect(JSON.parse(evaluationFile(STATEMENTS, {})).after).toBeUndefined();
  });
});

it("asks before the story and after its end, and not in the middle", () => {
  const at = (stage: string, ended = false) => askedWhen({ stage, ended });
  expect([at("note"), at("call"), at("days"), at("reveal"), at("ladder"), at("story", true)]).toEqual([
    "before",
    null,
    null,
    "after",
    "after",
    "after",
  ]);
});
