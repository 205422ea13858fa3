import type { LogEntry } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { claimsMet, turnsOf } from "./log-turns.ts";

function line(turn: number, id: string, claims: string[] = []): LogEntry {
  const told = {
    id,
    text: `said ${id}`,
    heard: `heard ${id}`,
    lostShare: 0.5,
    voice: "far" as const,
    claims,
    invented: false,
  };
  return { kind: "line", turn, sceneId: "call", line: told };
}
function choice(turn: number, id: string): LogEntry {
  return { kind: "choice", turn, sceneId: "call", choice: { id, text: id, claims: ["b"] } };
}

describe("log", () => {
  const log = [line(0, "one", ["a"]), choice(1, "pick"), line(1, "two", ["b", "a"]), line(1, "two", ["c"])];

  it("keeps order, groups by turn and shows what was heard, not what was said", () => {
    const turns = turnsOf(log);
    expect(turns.map((turn) => turn.said.map((saying) => saying.text))).toEqual([
      ["heard one"],
      ["pick", "heard two", "heard two"],
    ]);
    expect(turns[1]?.said.map((saying) => saying.voice)).toEqual(["chosen", "far", "far"]);
  });

  it("tells a repeated line apart from its first saying", () => {
    const keys = turnsOf(log).flatMap((turn) => turn.said.map((saying) => saying.key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("names each claim once, in the order met", () => {
    expect(claimsMet(log)).toEqual(["a", "b", "c"]);
  });
});
