import { describe, expect, it } from "vitest";
import { createWorld, planForMinutes, simulateNights, step, view } from "./index.ts";

describe("the example of the README", () => {
  it("runs as it is written there", async () => {
    const readme = (await import("../README.md?raw")).default as string;
    const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const body = code.replace(/^import .*$/m, "").replaceAll(" as const", "");
    const answers = "return { clock, place, bars, found };";
    const run = new Function("createWorld", "planForMinutes", "simulateNights", "step", "view", body + answers);
    const { clock, place, bars, found } = run(createWorld, planForMinutes, simulateNights, step, view);
    expect(clock).toMatch(/^\d\d:\d\d$/);
    expect(place).toBe("kites-back");
    expect(bars).toBeGreaterThan(0);
    expect(found).toMatch(/^0\.\d\d to 0\.\d\d$/);
  });
});
