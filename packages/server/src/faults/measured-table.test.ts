import { expect, it } from "vitest";
import { isHeld, measuredPage } from "./measured-table.ts";

it.each([
  ["0", 0, true],
  ["0", 1, false],
  ["≤ 100", 100, true],
  ["≤ 100", 100.5, false],
  ["≥ 3000", 3000, true],
  ["≥ 3000", 2999.9, false],
  ["-", 7, true],
  ["at most 3", 1, false],
])("holds a figure to what is promised: %s, %d", (target, value, held) => {
  expect(isHeld({ name: "figure", unit: "", value, target })).toBe(held);
});

it("is a page that says when and by what it was written", () => {
  const rows = [
    { name: "lost", unit: "", value: 0, target: "0" },
    { name: "answer", unit: "ms", value: 78.7912, target: "≤ 100" },
    { name: "messages", unit: "1/s", value: 3868.123 },
  ];
  const page = measuredPage("Faults, measured", "npm run faults", rows, "2026-11-26");
  expect(page).toMatch(/^# Faults, measured\n\nWritten by `npm run faults` on 2026-11-26, on \d+ processors/);
  expect(page).toContain("| lost | 0 | 0 |\n| answer | 78.8 ms | ≤ 100 |\n| messages | 3868.12 1/s | - |\n");
});
