import { expect, it } from "vitest";
import { keepFresh } from "./keep-fresh.ts";

it("reads once for all who ask while it is fresh, and anew after that or after a failure", async () => {
  let now_ms = 0;
  let readings = 0;
  const ask = keepFresh(
    async () => {
      readings += 1;
      if (readings === 3) throw new Error("no database");
      return readings;
    },
    () => now_ms,
    5000,
  );
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  now_ms = 4999;
  expect(await ask()).toBe(1);
  now_ms = 5000;
  expect(await ask()).toBe(2);
  now_ms = 10_000;
  await expect(ask()).rejects.toThrow("no database");
  expect(await ask()).toBe(4);
});
