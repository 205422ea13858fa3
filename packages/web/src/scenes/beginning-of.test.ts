import { expect, it } from "vitest";
import { beginningOf } from "./beginning-of.ts";

it("keeps a short line whole and cuts a long one between words", () => {
  expect(beginningOf("One bar.")).toBe("One bar.");
  const cut = beginningOf(
    "Battery, card, back plate. You do it inside the sleeve of your coat, by feel, the way you do.",
  );
  expect(cut).toMatch(/^Battery, card, .* \w+…$/);
  expect(cut.length).toBeLessThanOrEqual(73);
});

it("cuts a line without spaces too", () => {
  expect(beginningOf("가".repeat(200)).length).toBeLessThanOrEqual(73);
});
