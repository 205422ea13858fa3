import { describe, expect, it } from "vitest";
import { RecordVisit, type Steps } from "./record-visit.ts";

/** A browser's history, as far as a visit sees it. */
function browser(hash = "") {
  const entries: { hash: string; state: Steps | null }[] = [{ hash, state: null }];
  let at = 0;
  let scrolled = 0;
  const focus: string[] = [];
  let focused = "a link";
  const here = () => entries[at] as { hash: string; state: Steps | null };
  const visit = new RecordVisit(
    { hash: "", arrivals: 0 },
    {
      hash: () => here().hash,
      state: () => here().state,
      replace: (state, to) => Object.assign(here(), { state }, to === undefined ? {} : { hash: to }),
      push: (state, to) => {
        entries.splice(at + 1, entries.length, { hash: to, state });
        at += 1;
      },
      go: (by) => {
        at += by;
        void visit.follow();
      },
      scrolled_px: () => scrolled,
      scrollTo: (to) => (scrolled = to),
      focused: () => ({ focus: () => focus.push(focused) }),
    },
  );
  return {
    visit,
    focus,
    hashes: () => entries.map((entry) => entry.hash),
    scrolled: () => scrolled,
    scroll: (to: number) => (scrolled = to),
    focusOn: (what: string) => (focused = what),
    async follow(to: string) {
      entries.splice(at + 1, entries.length, { hash: to, state: null });
      at += 1;
      await visit.follow();
    },
    async back() {
      at -= 1;
      await visit.follow();
    },
  };
}

describe("a visit to the record", () => {
  it("is begun by an address, and shows it again after a reload", () => {
    expect(browser("#record/a").visit.shown.hash).toBe("#record/a");
    expect(browser("#story").visit.open).toBe(false);
    expect(browser("#recording").visit.open).toBe(false);
  });

  it("goes back page by page, to where each was scrolled, and says where it comes from", async () => {
    const one = browser();
    one.scroll(50);
    await one.follow("#record");
    expect([one.visit.shown.hash, one.scrolled(), one.visit.cameFrom]).toEqual(["#record", 0, null]);
    one.scroll(400);
    await one.follow("#record/a");
    expect([one.visit.shown.hash, one.scrolled()]).toEqual(["#record/a", 0]);
    await one.back();
    expect([one.visit.shown.hash, one.scrolled(), one.visit.cameFrom]).toEqual(["#record", 400, "#record/a"]);
    await one.back();
    expect([one.visit.open, one.scrolled(), one.focus]).toEqual([false, 50, ["a link"]]);
  });

  it("closes at once to the story it was opened from, however far it went", async () => {
    const one = browser();
    await one.follow("#record");
    await one.follow("#record/a");
    await one.follow("#record/b");
    expect(one.visit.taken).toBe(3);
    one.visit.close();
    await new Promise((resolve) => setTimeout(resolve));
    expect([one.visit.open, one.visit.taken, one.focus.length]).toEqual([false, 0, 1]);
  });

  it("closes forward where one came straight to a claim, so that Back leads to it", async () => {
    const one = browser("#record/a");
    one.visit.close();
    await new Promise((resolve) => setTimeout(resolve));
    expect([one.visit.open, one.hashes()]).toEqual([false, ["#record/a", ""]]);
    await one.back();
    expect(one.visit.shown.hash).toBe("#record/a");
  });

  it("keeps one entry for a search that is typed", async () => {
    const one = browser();
    await one.follow("#record");
    one.visit.rewrite("#record/find/j", true);
    one.visit.rewrite("#record/find/ja", false);
    one.visit.rewrite("#record/find/jam", false);
    expect(one.hashes()).toEqual(["", "#record", "#record/find/jam"]);
    expect(one.visit.shown.hash).toBe("#record/find/jam");
    await one.back();
    expect(one.visit.shown.hash).toBe("#record");
  });
});
