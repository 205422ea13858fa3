import { describe, expect, it } from "vitest";
import { type SceneLine, visibleLines } from "./scene.ts";

function line(id: string, level: Pick<SceneLine, "hard" | "instead"> = {}): SceneLine {
  return { id, text: id, heard: id, lostShare: 0, voice: "narration", claims: [], invented: false, ...level };
}

const lines = [
  line("plain"),
  line("hard", { hard: 1 }),
  line("instead-of-hard", { instead: 1 }),
  line("harder", { hard: 2 }),
  line("instead-of-harder", { instead: 2 }),
];

describe("visibleLines", () => {
  it.each([
    ["full", ["plain", "hard", "harder"]],
    ["softened", ["plain", "hard", "instead-of-harder"]],
    ["bare", ["plain", "instead-of-hard", "instead-of-harder"]],
  ] as const)("shows at intensity %s", (intensity, shown) => {
    expect(visibleLines({ lines }, intensity).map(({ id }) => id)).toEqual(shown);
  });
});
