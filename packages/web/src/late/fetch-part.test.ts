import { afterEach, describe, expect, it } from "vitest";
import { fetchedOnce, latePart, onUnfetched } from "./fetch-part.ts";

/** Fails as often as it is told to, then gives its answer. */
function failing(times: number) {
  const part = {
    asked: 0,
    load: async (): Promise<string> => {
      part.asked += 1;
      if (part.asked <= times) throw new TypeError("Failed to fetch");
      return "part";
    },
  };
  return part;
}

const settled = () => new Promise((go) => setTimeout(go));

describe("a part fetched once", () => {
  it("is asked for again only where it failed", async () => {
    const part = failing(1);
    const fetch = fetchedOnce(part.load);
    await expect(fetch()).rejects.toMatchObject({ code: "part-unfetched" });
    expect(await fetch()).toBe("part");
    expect(await fetch()).toBe("part");
    expect(part.asked).toBe(2);
  });
});

describe("a late part of the page", () => {
  afterEach(() => onUnfetched(() => {}));

  it("waits, is told of, and comes when it is fetched again", async () => {
    const told: (() => void)[] = [];
    onUnfetched((again) => told.push(again));
    const part = failing(2);
    const shown = latePart(part.load)();
    await settled();
    expect(told).toHaveLength(1);
    told[0]!();
    await settled();
    expect(told).toHaveLength(2);
    told[1]!();
    expect(await shown).toBe("part");
  });

  it("is fetched again by whoever wants it next, and then comes to all", async () => {
    const part = failing(1);
    const want = latePart(part.load);
    const first = want();
    await settled();
    expect(await want()).toBe("part");
    expect(await first).toBe("part");
    expect(part.asked).toBe(2);
  });
});
