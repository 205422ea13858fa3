import { describe, expect, it } from "vitest";
import { RadioError, terminalClutterLoss_dB, terrestrialClutterLoss_dB } from "./index.ts";

describe("clutter around an antenna", () => {
  it("costs a phone about 18 dB below 10 m of open cover and 23 dB in a forest of 15 m", () => {
    expect(terminalClutterLoss_dB(0.9, 1.5, 27, 10, "open")).toBeCloseTo(17.7, 1);
    expect(terminalClutterLoss_dB(0.9, 1.5, 27, 15, "trees")).toBeCloseTo(22.6, 1);
  });

  it("costs nothing above the cover, and never less than nothing below it", () => {
    expect(terminalClutterLoss_dB(0.9, 15, 27, 15, "trees")).toBe(0);
    for (let h_m = 9.99; h_m < 10; h_m += 0.001) {
      expect(terminalClutterLoss_dB(0.9, h_m, 27, 10, "suburban")).toBeGreaterThanOrEqual(0);
    }
  });

  it("refuses what no antenna stands in", () => {
    expect(() => terminalClutterLoss_dB(5, 1.5, 27, 10, "open")).toThrow(RadioError);
    expect(() => terminalClutterLoss_dB(0.9, 1.5, 27, 10, "snow" as never)).toThrow(RadioError);
    expect(() => terminalClutterLoss_dB(0.9, 0, 27, 10, "open")).toThrow(RadioError);
  });

  it("costs more at the worse places, the same on both sides of the middle", () => {
    const at = (percent: number): number => terrestrialClutterLoss_dB(0.9, 1, percent);
    expect(at(90)).toBeGreaterThan(at(50));
    expect(at(90) - at(50)).toBeCloseTo(at(50) - at(10), 1);
  });
});
