import { expect, it } from "vitest";
import { waitBefore } from "./speaking-pace.ts";

it("lets the first line come at once and each next one after those before it", () => {
  const lines = [{ heard: "x".repeat(17) }, { heard: "x".repeat(34) }, { heard: "" }];
  expect(lines.map((_line, index) => waitBefore(lines, index))).toEqual([0, 1450, 3900]);
});
