import { describe, expect, it } from "vitest";
import { createDropCounter, type DropCounter, RadioError, SIGNALLING_BLOCK_S, stepDropCounter } from "./index.ts";

function after(counter: DropCounter, blocks: string): DropCounter {
  let now = counter;
  for (const block of blocks) now = stepDropCounter(now, block === "-");
  return now;
}

describe("drop counter", () => {
  it("ends a call after as many lost blocks as it started with, and not one before", () => {
    const counter = createDropCounter(20);
    expect(after(counter, "-".repeat(19))).toEqual({ start: 20, value: 1, dropped: false });
    expect(after(counter, "-".repeat(20))).toEqual({ start: 20, value: 0, dropped: true });
    expect(20 * SIGNALLING_BLOCK_S).toBeCloseTo(9.6, 9);
  });

  it("gives back two for a good block, never beyond its start", () => {
    expect(after(createDropCounter(20), "-----+").value).toBe(17);
    expect(after(createDropCounter(20), "-+++").value).toBe(20);
  });

  it("survives when at least a third of the blocks is good", () => {
    expect(after(createDropCounter(16), "--+".repeat(500)).dropped).toBe(false);
    expect(after(createDropCounter(16), "---+".repeat(500)).dropped).toBe(true);
  });

  it("stays dropped", () => {
    const dropped = after(createDropCounter(1), "-");
    expect(after(dropped, "+++")).toEqual(dropped);
  });

  it("is plain JSON and is not changed by a step", () => {
    const counter = createDropCounter();
    const copy = JSON.parse(JSON.stringify(counter));
    stepDropCounter(counter, true);
    expect(counter).toEqual(copy);
    expect(stepDropCounter(copy, true)).toEqual(stepDropCounter(counter, true));
  });

  it("starts at a whole number of blocks", () => {
    for (const start of [0, 65, 1.5, Number.NaN]) expect(() => createDropCounter(start)).toThrow(RadioError);
  });
});
