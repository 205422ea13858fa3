import type { LogEntry, SceneLine } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { playedTurns } from "./played-turns.ts";

const line = (turn: number, id: string, hard?: 1): LogEntry => {
  const told: SceneLine = { id, text: id, heard: id, lostShare: 0, voice: "narration", claims: [], invented: false };
  return { kind: "line", turn, sceneId: "hill", line: hard === undefined ? told : { ...told, hard } };
};
const choice = (turn: number, id: string): LogEntry => ({
  kind: "choice",
  turn,
  sceneId: "hill",
  choice: { id, text: id, claims: [] },
});

describe("the turns above the present one", () => {
  const log = [line(0, "a"), choice(1, "b"), line(1, "c"), line(1, "d", 1), choice(2, "e"), line(2, "f")];

  it("are those that a choice has ended, each with its lines and that choice", () => {
    expect(playedTurns(log, 0).map(({ turn, chosen }) => [turn, chosen.text])).toEqual([
      [0, "b"],
      [1, "e"],
    ]);
    const [last] = playedTurns(log, 1);
    expect(last?.shown.full.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(last?.shown.bare.map(({ id }) => id)).toEqual(["c"]);
    expect(playedTurns(log, 2)).toEqual([]);
  });
});
