import { Compiler } from "inkjs/full";
import { describe, expect, it } from "vitest";
import { PlaythroughError } from "./errors.ts";
import { type Door, loadStory, type Narrator, type RawLine } from "./narrator.ts";

const INK = `
EXTERNAL lost()
EXTERNAL bars()
EXTERNAL speak(subject)
VAR note_name = "needle"
-> hill
=== hill ===
Stones. #id:h-1
"Across." #far #id:h-2
+ {lost()} [Again. #id:c-again]
  ~ speak("goose")
  Said {bars()}. #id:h-3
  -> hill.top
+ [Down. #id:c-down]
  -> router
= top
~ speak("father")
The top. #id:h-4
+ [Chance. #id:c-chance]
  {~One|Two|Three|Four|Five|Six|Seven|Eight}. #id:h-5
  -> hill.top
+ [Down. #id:c-down-top]
  -> router
=== router ===
-> bottom
=== bottom ===
The bottom. #id:b-1
-> END
`;
const PASSAGES = ["hill", "hill.top", "router", "bottom"];

function compile(ink: string): string {
  return new Compiler(ink).Compile().ToJson() ?? "";
}

interface Heard {
  lines: RawLine[];
  spoken: unknown[];
  asked: number;
}

function begin(
  ink: string,
  seed: number,
  loaded = loadStory(compile(ink), PASSAGES),
): { teller: Narrator; heard: Heard } {
  const heard: Heard = { lines: [], spoken: [], asked: 0 };
  const bars = () => {
    heard.asked += 1;
    return heard.spoken.length;
  };
  const doors = new Map<string, Door>([
    ["bars", { duringPeek: true, call: bars }],
    ["lost", { duringPeek: false, call: () => heard.lines.at(-1)?.tags.includes("far") ?? false }],
    ["speak", { duringPeek: false, call: (values) => void heard.spoken.push(values[0]) }],
  ]);
  return { teller: loaded.begin(seed, doors), heard };
}

function tell(teller: Narrator, heard: Heard): string[] {
  const lines: RawLine[] = [];
  teller.tell((line) => {
    lines.push(line);
    heard.lines.push(line);
  });
  return lines.map((line) => line.text).filter((text) => text !== "");
}

describe("narrator", () => {
  it("tells lines with their tags, and asks about a line only after handing it over", () => {
    const { teller, heard } = begin(INK, 1);
    expect(tell(teller, heard)).toEqual(["Stones.", '"Across."']);
    expect(heard.lines[1]).toEqual({ text: '"Across."', tags: ["far", "id:h-2"] });
    expect(teller.choices().map((choice) => choice.tags)).toEqual([["id:c-again"], ["id:c-down"]]);
  });

  it("carries every command out once, in order, before the text after it", () => {
    const { teller, heard } = begin(INK, 1);
    tell(teller, heard);
    teller.choose(0);
    expect(tell(teller, heard)).toEqual(["Said 1.", "The top."]);
    expect(heard.spoken).toEqual(["goose", "father"]);
  });

  it("knows which passages were entered, even one without a line, and where choices stand", () => {
    const { teller, heard } = begin(INK, 1);
    tell(teller, heard);
    expect(teller.passagesSeen()).toEqual(["hill"]);
    teller.choose(0);
    tell(teller, heard);
    expect(teller.passageOf(teller.choices()[0]?.path ?? "")).toBe("hill.top");
    teller.choose(1);
    tell(teller, heard);
    expect(teller.passagesSeen()).toEqual(PASSAGES);
    expect(teller.choices()).toEqual([]);
  });

  const draws = (teller: Narrator, heard: Heard) => {
    tell(teller, heard);
    teller.choose(0);
    tell(teller, heard);
    return Array.from({ length: 12 }, () => {
      teller.choose(0);
      return tell(teller, heard)[0];
    });
  };

  it("draws the same for the same seed, on a story told before as on a fresh one", () => {
    const loaded = loadStory(compile(INK), PASSAGES);
    const first = begin(INK, 5, loaded);
    const drawn = draws(first.teller, first.heard);
    const again = begin(INK, 5, loaded);
    expect(draws(again.teller, again.heard)).toEqual(drawn);
    const fresh = begin(INK, 5);
    expect(draws(fresh.teller, fresh.heard)).toEqual(drawn);
    const other = begin(INK, 6);
    expect(draws(other.teller, other.heard)).not.toEqual(drawn);
  });

  it("goes on from its state as if nothing had happened", () => {
    const { teller, heard } = begin(INK, 5);
    const drawn = draws(teller, heard);
    const early = begin(INK, 5);
    tell(early.teller, early.heard);
    early.teller.choose(0);
    tell(early.teller, early.heard);
    const later = begin(INK, 99);
    later.teller.restore(early.teller.state());
    const rest = Array.from({ length: 12 }, () => {
      later.teller.choose(0);
      return tell(later.teller, later.heard)[0];
    });
    expect(rest).toEqual(drawn);
  });

  it("reads the story's variables and nothing else", () => {
    const { teller } = begin(INK, 1);
    expect(teller.variable("note_name")).toBe("needle");
    expect(teller.variable("note_words")).toBeNull();
  });

  it.each([
    ["text that is no story", "{}", []],
    ["nothing at all", "", []],
  ])("refuses %s in one sentence", (_, ink) => {
    expect(() => loadStory(ink, [])).toThrow(PlaythroughError);
  });

  it("says so when the story runs out or runs in a circle, and tells afresh afterwards", () => {
    const ink = `EXTERNAL lost()
-> start
=== start ===
One. #id:a
{lost(): -> circle}
=== circle ===
Round. #id:b
-> circle
`;
    const broken = loadStory(compile(ink), []);
    const doors = (lost: boolean) => new Map<string, Door>([["lost", { duringPeek: true, call: () => lost }]]);
    expect(() => broken.begin(1, doors(false)).tell(() => {})).toThrow(/ran out of content/);
    expect(() => broken.begin(1, doors(true)).tell(() => {})).toThrow(/without asking/);
    const again: string[] = [];
    expect(() => broken.begin(1, doors(false)).tell((line) => again.push(line.text))).toThrow(/ran out of content/);
    expect(again).toContain("One.");
  });
});
