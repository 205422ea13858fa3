import { Story } from "inkjs";
import { describe, expect, it } from "vitest";
import { compileEpisode, draftEpisode } from "./compile.ts";
import { StoryError } from "./problem.ts";
import { COMMANDS, QUESTIONS } from "./vocabulary.ts";
import { citingLines, extractWords } from "./words/extract-words.ts";

const files = {
  "episode.ink": `# title: The kettle
VAR again_from = -> kitchen
INCLUDE rooms/stairs.ink
-> kitchen

=== kitchen ===
The kettle is on. #id:kettle-01 #stage:story #scene:kitchen #cite:kettle-boils
{ bars() > 2:
    Three bars. #id:bars-01 #display #sound:click
- else:
    No bars. #id:bars-02 #near #invented
}
{ place():
- "house": Home. #id:home-01
- else: Away. #id:home-02 #hard:1
}
{ dropped(): -> stairs.landing }
{ stopping:
- Once. #id:turn-01
- Again. #id:turn-02
}
* { lamp() } { said("goose") < 1 } [Ask about the goose. #id:ask-01 #subject:goose #seconds:7]
    ~ speak("goose", 7)
    "Mrs. Ri," says the line. #id:ask-02 #far #cite:kettle-boils #cite:pot-waits
    -> again_from
+ [Up. #id:up-01 #place:far-ridge]
    ~ walk("far-ridge", "road")
    -> stairs
- -> kitchen
`,
  "rooms/stairs.ink": `=== stairs ===
= first
Up. #id:stairs-01 #stage:map -> stairs.landing
= landing
~ temp steps = bars() + 1
~ dial()
A landing. #id:stairs-02 #stage:ladder #scene:landing
+ [Say it. #id:end-01 #act:tell] -> done_here
= done_here
Said. #id:end-02
-> END
`,
};
const claimIds = new Set(["kettle-boils", "pot-waits"]);
const episode = compileEpisode({ id: "kettle", files, claimIds });

describe("a sound episode", () => {
  it("becomes plain JSON with its words, claims, passages and scenes", () => {
    expect(episode).toMatchObject({
      id: "kettle",
      title: "The kettle",
      language: "en",
      claims: ["kettle-boils", "pot-waits"],
      citations: { "kettle-01": ["kettle-boils"], "ask-02": ["kettle-boils", "pot-waits"] },
      scenes: [
        { id: "landing", passage: "stairs.landing" },
        { id: "kitchen", passage: "kitchen" },
      ],
    });
    expect([...episode.passages].sort()).toEqual([
      "kitchen",
      "stairs",
      "stairs.done_here",
      "stairs.first",
      "stairs.landing",
    ]);
    expect(JSON.parse(JSON.stringify(episode))).toEqual(episode);
  });

  it("gives every line and choice its words, without tags", () => {
    expect(extractWords({ title: "The kettle", files })).toEqual({
      title: "The kettle",
      "kettle-01": "The kettle is on.",
      "bars-01": "Three bars.",
      "bars-02": "No bars.",
      "home-01": "Home.",
      "home-02": "Away.",
      "turn-01": "Once.",
      "turn-02": "Again.",
      "ask-01": "Ask about the goose.",
      "ask-02": '"Mrs. Ri," says the line.',
      "up-01": "Up.",
      "stairs-01": "Up.",
      "stairs-02": "A landing.",
      "end-01": "Say it.",
      "end-02": "Said.",
    });
  });

  it("leaves the words of a borrowed scene to the episode that it is borrowed from", () => {
    const entry = "INCLUDE ../attic/loft.ink\n-> loft\n=== hall ===\nA hall. #id:hall-01\n-> END\n";
    const loft = "=== loft ===\nA loft. #id:loft-01\n-> hall\n";
    const borrowing = { "episode.ink": entry, "../attic/loft.ink": loft };
    expect(extractWords({ title: "The hall", files: borrowing })).toEqual({ title: "The hall", "hall-01": "A hall." });
  });

  it("says which line cites what", () => {
    expect(citingLines(episode)).toContainEqual({
      episode: "kettle",
      line: "ask-02",
      claims: ["kettle-boils", "pot-waits"],
    });
  });

  it("has a version that moves with a word and with nothing else", () => {
    expect(episode.version).toMatch(/^[0-9a-f]{16}$/);
    expect(compileEpisode({ id: "kettle", files, claimIds }).version).toBe(episode.version);
    const reworded = { ...files, "episode.ink": files["episode.ink"].replace("Three", "Four") };
    expect(compileEpisode({ id: "kettle", files: reworded, claimIds }).version).not.toBe(episode.version);
    const remarked = { ...files, "episode.ink": `// a remark\n${files["episode.ink"]}` };
    expect(compileEpisode({ id: "kettle", files: remarked, claimIds }).version).toBe(episode.version);
  });

  it("runs: every question and command can be bound, commands are called once and in order", () => {
    const story = new Story(episode.ink);
    const calls: string[] = [];
    for (const name of Object.keys(QUESTIONS))
      story.BindExternalFunction(name, () => (name === "lamp" ? true : 0), true);
    for (const name of Object.keys(COMMANDS)) {
      story.BindExternalFunction(name, (...values: unknown[]) => void calls.push(`${name} ${values.join(" ")}`), false);
    }
    const heard: string[] = [];
    const tagged: string[][] = [];
    const read = (): void => {
      while (story.canContinue) {
        const line = story.Continue()?.trim();
        if (line) heard.push(line);
        tagged.push(story.currentTags ?? []);
      }
    };
    read();
    expect(story.currentChoices.map(({ text, tags }) => [text.trim(), tags])).toEqual([
      ["Ask about the goose.", ["id:ask-01", "subject:goose", "seconds:7"]],
      ["Up.", ["id:up-01", "place:far-ridge"]],
    ]);
    story.ChooseChoiceIndex(0);
    read();
    story.ChooseChoiceIndex(0);
    read();
    story.ChooseChoiceIndex(0);
    read();
    expect(calls).toEqual(["speak goose 7", "walk far-ridge road", "dial "]);
    expect(heard).toEqual([
      ...["The kettle is on.", "No bars.", "Away.", "Once.", '"Mrs. Ri," says the line.'],
      ...["The kettle is on.", "No bars.", "Away.", "Again.", "Up.", "A landing.", "Said."],
    ]);
    expect(tagged).toContainEqual(["id:ask-02", "far", "cite:kettle-boils", "cite:pot-waits"]);
    expect(story.canContinue || story.currentChoices.length > 0).toBe(false);
  });
});

describe("a refused episode", () => {
  const broken = {
    "episode.ink": `# title: The kettle
INCLUDE rooms/stairs.ink
-> kitchen
=== kitchen ===
The kettle is on.
-> stairs
`,
    "rooms/stairs.ink": `// the stairs

=== stairs ===
Up. #id:stairs-01 #cite:nobody-said #stage:ladder
-> nowhere
`,
  };

  it("hears of every problem at once, each with its own file and line", () => {
    const { episode: none, problems, lines } = draftEpisode({ id: "kettle", files: broken, claimIds });
    expect(none).toBeNull();
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      "episode.ink:5 missing-id",
      "rooms/stairs.ink:4 unknown-claim",
      "rooms/stairs.ink:5 ink-error",
    ]);
    expect(lines).toEqual({ "stairs-01": "Up." });
  });

  it("throws one error that lists them", () => {
    const compile = () => compileEpisode({ id: "kettle", files: broken, claimIds });
    expect(compile).toThrow(StoryError);
    expect(compile).toThrow(/"kettle" has 3 problem\(s\):\nepisode\.ink:5 missing-id/);
  });

  it.each([
    ["nothing to begin with", {}, "episode.ink:0 missing-entry"],
    ["a file that is not there", { "episode.ink": "# title: T\nINCLUDE cellar.ink\n" }, "episode.ink:2 ink-error"],
    ["a name that is not a file's own", { "episode.ink": "# title: T\nINCLUDE toString\n" }, "episode.ink:2 ink-error"],
    ["no words at all", { "episode.ink": "" }, "episode.ink:1 missing-title"],
  ])("is refused in words for %s", (_name, given, first) => {
    const { problems, episode: none } = draftEpisode({ id: "kettle", files: given, claimIds });
    expect(none).toBeNull();
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toContain(first);
  });
});
