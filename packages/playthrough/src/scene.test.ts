import { describe, expect, it } from "vitest";
import { type SceneLine, visibleLines } from "./scene.ts";

function line(id: string, level: Pick<SceneLine, "hard" | "instead"> = {}): SceneLine {
  return { id, text: id, heard: id, lostShare: 0, voice: "narration", claims: [], invented: false, ...level };
}

const lines = [
  line("plain"),
  line("hardest", { hard: 1 }),
  line("instead-of-hardest", { instead: 1 }),
  line("hard", { hard: 2 }),
  line("instead-of-hard", { instead: 2 }),
];

describe("visibleLines", () => {
  it.each([
    ["full", ["plain", "hardest", "hard"]],
    ["softened", ["plain", "instead-of-hardest", "hard"]],
    ["bare", ["plain", "instead-of-hardest", "instead-of-hard"]],
  ] as const)("shows at intensity %s", (intensity, shown) => {
    expect(visibleLines({ lines }, intensity).map(({ id }) => id)).toEqual(shown);
  });
});
