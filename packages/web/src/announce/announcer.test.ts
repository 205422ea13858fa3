import { describe, expect, it } from "vitest";
import { createAnnouncer } from "./announcer.ts";

function stage() {
  const shown: string[] = [];
  let timers: { at: number; run: () => void }[] = [];
  let now = 0;
  const announcer = createAnnouncer({
    show: (text) => shown.push(text),
    after: (delay_ms, run) => timers.push({ at: now + delay_ms, run }),
  });
  const pass = (span_ms: number) => {
    const end = now + span_ms;
    for (;;) {
      timers.sort((a, b) => a.at - b.at);
      const first = timers[0];
      if (first === undefined || first.at > end) break;
      timers = timers.slice(1);
      now = first.at;
      first.run();
    }
    now = end;
  };
  return { announcer, shown, pass };
}

describe("announcer", () => {
  it("says a burst one after another, in order, none lost", () => {
    const { announcer, shown, pass } = stage();
    for (const text of ["bars: two", "line broken", "a dog"]) announcer.announce(text);
    pass(200);
    expect(shown.filter(Boolean)).toEqual(["bars: two"]);
    pass(10_000);
    expect(shown.filter(Boolean)).toEqual(["bars: two", "line broken", "a dog"]);
  });

  it("empties the region before a repeated text, so that it is read again", () => {
    const { announcer, shown, pass } = stage();
    announcer.announce("saved");
    announcer.announce("saved");
    pass(5_000);
    expect(shown).toEqual(["", "saved", "", "saved"]);
  });

  it("starts again after a silence and ignores empty texts", () => {
    const { announcer, shown, pass } = stage();
    announcer.announce("one");
    pass(5_000);
    announcer.announce("");
    announcer.announce("two");
    pass(5_000);
    expect(shown.filter(Boolean)).toEqual(["one", "two"]);
  });
});
