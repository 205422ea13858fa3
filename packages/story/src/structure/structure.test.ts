import { describe, expect, it } from "vitest";
import { storyStructure } from "./read-structure.ts";

const INK = `# title: The kettle
VAR cups = 0
VAR who = "none"
-> kitchen
=== kitchen ===
The kettle is on. #id:k-01 #stage:story
{ bars() > 2 and not stairs:
    Three. #id:k-02
- else:
    None. #id:k-03
}
~ speak("goose", 7)
-> steam ->
+ {cups < 2} [Up. #id:k-04 #subject:goose #seconds:7]
    ~ cups++
    ~ who = "me"
    -> stairs
* [Out. #id:k-05]
    Out, then. #id:k-06
    -> END
=== steam ===
{late(): It is late. #id:k-07}
->->
=== stairs ===
= first
Up. #id:k-08 #stage:ladder
-> END
=== function late() ===
~ return hour() >= 4
`;

describe("storyStructure", () => {
  const { flows, functions, variables, lines, seat } = storyStructure({ files: { "episode.ink": INK } });
  const steps = (name: string) => flows.find((flow) => flow.name === name)?.steps ?? [];

  it("reads passages, with what is told, asked and moved in them, in order", () => {
    expect(seat).toBe("mother");
    expect(flows.map(({ name }) => name)).toEqual(["", "kitchen", "steam", "stairs", "stairs.first"]);
    expect(steps("kitchen").map(({ kind }) => kind)).toEqual(["line", "when", "command", "visit", "choice", "choice"]);
    expect(steps("stairs")).toEqual([{ kind: "go", to: "stairs.first" }]);
    expect(steps("steam").at(-1)).toEqual({ kind: "back" });
  });

  it("gives a choice what follows it", () => {
    expect(steps("kitchen")[4]).toMatchObject({
      kind: "choice",
      id: "k-04",
      once: false,
      condition: { kind: "compare", by: "<", left: { kind: "name", name: "cups" }, right: { value: 2 } },
      steps: [
        { kind: "add", name: "cups", by: 1 },
        { kind: "set", name: "who", to: { kind: "value", value: "me" } },
        { kind: "go", to: "stairs" },
      ],
    });
    expect(steps("kitchen")[5]).toMatchObject({ once: true, steps: [{ kind: "line", id: "k-06" }, { kind: "end" }] });
  });

  it("reads conditions, the author's functions and what variables begin as", () => {
    expect(steps("kitchen")[1]).toMatchObject({
      branches: [
        { condition: { kind: "both", right: { kind: "not", of: { kind: "name", name: "stairs" } } } },
        { condition: null, steps: [{ kind: "line", id: "k-03" }] },
      ],
    });
    expect(functions.late).toMatchObject({ kind: "compare", by: ">=", left: { kind: "call", name: "hour" } });
    expect(variables).toEqual({ cups: { kind: "value", value: 0 }, who: { kind: "value", value: "none" } });
    expect(lines.get("k-04")?.kind).toBe("choice");
  });

  it("refuses what no episode uses", () => {
    const gathered = `${INK}=== more ===\n+ [One. #id:k-10]\n- Both. #id:k-11\n-> END\n`;
    expect(() => storyStructure({ files: { "episode.ink": gathered } })).toThrow(/Gather/);
  });
});
