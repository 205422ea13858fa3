import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typeset } from "./typeset.ts";

describe("typeset", () => {
  it("opens and closes quotes and keeps apostrophes", () => {
    expect(typeset(`"It's late," she says. "Mrs. Ri's goose."`)).toBe("“It’s late,” she says. “Mrs. Ri’s goose.”");
    expect(typeset(`"You said 'eat'," you say.`)).toBe("“You said ‘eat’,” you say.");
    expect(typeset(`a dash – "yes"`)).toBe("a dash – “yes”");
    expect(typeset(`"of what I —"`)).toBe("“of what I —”");
    expect(typeset(`"of what I —" She stops.`)).toBe("“of what I —” She stops.");
    expect(typeset(`a dash—"yes"`)).toBe("a dash—“yes”");
    expect(typeset(`Up to "Kite's Back".`)).toBe("Up to “Kite’s Back”.");
    expect(typeset("the winter of '96, tell 'em")).toBe("the winter of ’96, tell ’em");
  });

  it("leaves no straight quote and moves nothing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const set = typeset(text);
        expect(set).not.toMatch(/["']/);
        expect(set).toHaveLength(text.length);
      }),
    );
  });
});
