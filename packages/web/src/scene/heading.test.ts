import { describe, expect, it } from "vitest";
import { allWords } from "../words/all-words.ts";
import { firstDayOf, headingOf } from "./heading.ts";

const words = allWords("en");

const view = { place: "house", clock: "23:07", day: 0, t_s: 18_420 } as const;
const scene = { seat: "mother", stage: "story", dayBefore: 0, view } as const;

describe("the heading", () => {
  it("says the place and the clock, and no clock before the night begins", () => {
    expect(headingOf(scene, words)).toBe("The house, 23:07");
    expect(headingOf({ ...scene, view: { ...view, clock: "18:00", t_s: 0 } }, words)).toBe("The house");
  });

  it("is one letter where a language says no more", () => {
    expect(headingOf({ ...scene, view: { ...view, t_s: 0 } }, allWords("ko"))).toBe("집");
  });

  it("says where the story puts her, and on the path claims no time", () => {
    expect(headingOf({ ...scene, where: "path" }, words)).toBe("On the path");
    expect(headingOf({ ...scene, where: "row" }, words)).toBe("In the row, 23:07");
    expect(headingOf({ ...scene, where: "pump", view: { ...view, t_s: 0 } }, words)).toBe("At the pump");
  });

  it("says where the daughter is, and the clock only where she has one in her hand", () => {
    const far = { ...scene, seat: "daughter", where: "stairs" } as const;
    expect(headingOf(far, words)).toBe("On the stairs");
    expect(headingOf({ ...far, stage: "call" }, words)).toBe("On the stairs, 23:07");
    expect(headingOf({ ...far, stage: "reveal" }, words)).not.toBe(headingOf({ ...scene, stage: "reveal" }, words));
  });

  it("says the days a passage passes over, from the first to the last", () => {
    const later = (dayBefore: number, day: number) =>
      headingOf({ ...scene, where: "pump", dayBefore, view: { ...view, day } }, words);
    expect(later(7, 31)).toBe("At the pump, days 8 to 31");
    expect(later(7, 8)).toBe("At the pump, day 8");
    expect(later(8, 8)).toBe("At the pump, day 8");
    expect(firstDayOf(0, 2)).toBe(1);
  });
});
