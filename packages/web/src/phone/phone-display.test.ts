import type { Scene } from "@connection-denied/playthrough";
import { describe, expect, it } from "vitest";
import { batterySegments, callTimer, displayKey } from "./phone-display.ts";

function view(change: Partial<Scene["view"]>): Scene["view"] {
  const base = { phone: "on", registered: false, connected: false, dropped: false };
  return { ...base, ...change } as Scene["view"];
}

describe("the phone's display", () => {
  it("says what the phone knows, the call before the network", () => {
    expect(displayKey(view({}))).toBe("display-no-network");
    expect(displayKey(view({ registered: true }))).toBe("display-network");
    expect(displayKey(view({ phone: "in-call", registered: true }))).toBe("display-calling");
    expect(displayKey(view({ phone: "in-call", registered: true, connected: true }))).toBe("display-connected");
    expect(displayKey(view({ registered: true, dropped: true }))).toBe("display-lost");
  });

  it("counts minutes past the hour and never below nothing", () => {
    expect(callTimer(0)).toBe("00:00");
    expect(callTimer(59.9)).toBe("00:59");
    expect(callTimer(3725)).toBe("62:05");
    expect(callTimer(-4)).toBe("00:00");
  });

  it("keeps at least one segment in the battery", () => {
    expect([0, 299, 300, 100_000].map(batterySegments)).toEqual([4, 4, 3, 1]);
  });
});
