import { describe, expect, it } from "vitest";
import { draftEpisode } from "../compile.ts";

const OPENING = "# title: The kettle\n-> kitchen\n=== kitchen ===\n";
const ENDING = "The ladder. #id:end-01 #stage:ladder\n-> END\n";

/** Problems of an episode whose only passage holds these lines, counted from line 1. */
function problemsOf(body: string, after = ""): string[] {
  const source = `${OPENING}${body}\n${ENDING}${after}`;
  const { problems } = draftEpisode({
    id: "kettle",
    files: { "episode.ink": source },
    claimIds: new Set(["kettle-boils"]),
  });
  return problems.map(({ line, code }) => `${line - 3} ${code}`);
}

describe("sound lines pass", () => {
  it.each([
    ["plain", "The kettle. #id:k-1"],
    [
      "every kind of tag",
      "K. #id:k-1 #cite:kettle-boils #invented #far #stage:call #where:pump #scene:one #sound:bell #hard:2",
    ],
    ["a hard line and what stands in for it", "K. #id:k-1 #hard:1\nL. #id:k-2 #instead:1"],
    ["a commented line", "K. #id:k-1 // not words\n/* nor\nthese */"],
    ["an escaped hash", "Number \\#7. #id:k-1"],
    ["a whole-line condition", "{ bars() > 2:\n  Yes. #id:k-1\n- else:\n  No. #id:k-2\n}"],
    ["a condition that only diverts", "{ dropped(): -> kitchen }"],
    ["a condition round a command", "{ lamp():\n  ~ wait(5)\n  Waited. #id:k-1\n}"],
    ["nested conditions", "{ lamp():\n  { bars() > 1:\n    Yes. #id:k-1\n  }\n}"],
    ["a divert after the tags", "K. #id:k-1 -> next\n= next\nN. #id:k-2"],
    [
      "a choice with labels and conditions",
      "* (goose) { lamp() } [Ask. #id:k-1] -> kitchen\n+ -> kitchen\n- (tail) T. #id:k-2",
    ],
    ["a question kept for later", "~ temp many = bars()\n{ many > 2: -> kitchen }"],
    ["a tunnel", "-> aside ->", "=== aside ===\nAside. #id:a-1\n->->\n"],
    ["a divert kept in a variable", "~ temp back = -> aside\n-> back", "=== aside ===\nAside. #id:a-1\n-> kitchen\n"],
    ["a function that answers", "{ late(): -> kitchen }", "=== function late() ===\n~ return hour() >= 4\n"],
    ["arithmetic of ink's own", "~ temp most = MAX(bars(), 2)\n{ most > 3: -> kitchen }"],
    ["a comparison with an answer", '{ line() == "broken" and place() != "halt": -> kitchen }'],
    ["an argument only play can know", '~ temp sum = 50\n~ pay("unit-head", sum)'],
    [
      "a price that is kept",
      '+ [Ask. #id:k-1 #subject:goose #seconds:7]\n  ~ speak("goose", 7)\n  A. #id:k-2\n+ [Again. #id:k-3 #seconds:4]\n  ~ again(4)\n-',
    ],
  ])("%s", (_name, body, after = "") => {
    expect(problemsOf(body, after)).toEqual([]);
  });
});

describe("each rule finds its planted fault, on its line, and only that", () => {
  it.each([
    ["1 missing-id", "No id."],
    ["1 missing-id", "+ [No id.] -> kitchen\n-"],
    ["2 duplicate-id", "One. #id:k-1\nTwo. #id:k-1"],
    ["1 ill-formed-id", "K. #id:Kettle_1"],
    ["1 ill-formed-id", "K. #id:"],
    ["2 duplicate-scene", "K. #id:k-1 #scene:one\nL. #id:k-2 #scene:one"],
    ["1 unknown-claim", "K. #id:k-1 #cite:pot-flies"],
    ["1 unknown-claim", "+ [K. #id:k-1 #cite:pot-flies] -> kitchen\n-"],
    ["1 unknown-tag", "K. #id:k-1 #loud"],
    ["1 unknown-tag", "K. #id:k-1 #toString:1"],
    ["1 unknown-tag-value", "K. #id:k-1 #stage:theatre"],
    ["1 unknown-tag-value", "K. #id:k-1 #where:well"],
    ["1 tag-out-of-place", "+ [K. #id:k-1 #where:pump] -> kitchen\n-"],
    ["1 unknown-tag-value", "K. #id:k-1 #sound:"],
    ["1 unknown-tag-value", "K. #id:k-1 #far:away"],
    ["1 unknown-tag-value", "K. #id:k-1 #hard:3"],
    ["1 unknown-tag-value", "+ [K. #id:k-1 #place:moon] -> kitchen\n-"],
    ["1 unknown-tag-value", "+ [K. #id:k-1 #subject:moon #seconds:3] -> kitchen\n-"],
    ["1 unknown-tag-value", "+ [K. #id:k-1 #seconds:0] -> kitchen\n-"],
    ["1 unknown-tag-value", "+ [K. #id:k-1 #act:fly] -> kitchen\n-"],
    ["1 repeated-tag", "K. #id:k-1 #cite:kettle-boils #cite:kettle-boils"],
    ["1 repeated-tag", "K. #id:k-1 #id:k-1"],
    ["1 tag-out-of-place", "K. #id:k-1 #place:house"],
    ["1 tag-out-of-place", "+ [K. #id:k-1 #stage:map] -> kitchen\n-"],
    ["1 tag-out-of-place", "K. #id:k-1 #far #near"],
    ["1 tag-out-of-place", "K. #id:k-1 #hard:1 #instead:1"],
    ["2 tag-out-of-place", "K. #id:k-1 #hard:2\nL. #id:k-2 #instead:1"],
    ["1 tag-out-of-place", "K. #id:k-1 #title:Kettle"],
    ["1 tag-out-of-place", "K. #id:k-1 #year:2014"],
    ["1 unknown-tag-value", "K. #id:k-1 #own:"],
    ["1 repeated-tag", "K. #id:k-1 #own:three #own:three"],
    ["1 tag-alone", "#scene:one\nK. #id:k-1"],
    ["1 glue", "K. <> #id:k-1"],
    ["1 inline-logic", "K. {lamp(): bright|dark} #id:k-1"],
    ["1 inline-logic", "{lamp(): Bright. #id:k-1}"],
    ["1 inline-logic", "K {one|two}. #id:k-1"],
    ["1 inline-logic", "{ lamp():\n  L. #id:k-2\n} K. #id:k-1"],
    ["1 inline-logic", "+ [K {one|two}. #id:k-1] -> kitchen\n-"],
    ["1 printed-value", "Bars: {bars()} #id:k-1"],
    ["1 printed-value", "K. #id:k-1 #sound:bell{bars()}"],
    ["1 printed-value", "{bars()}"],
    ["1 choice-brackets", "+ Bare. #id:k-1\n  -> kitchen\n-"],
    ["1 choice-brackets", "+ [K. #id:k-1] echo -> kitchen\n-"],
    ["1 choice-brackets", "+ [K. #id:k-1] #invented\n  -> kitchen\n-"],
    ["1 stray-logic", "K. ~ dial() #id:k-1"],
    ["1 unknown-external", "~ teleport(1)"],
    ["1 unknown-external", "{ weather() > 1: -> kitchen }"],
    ["1 command-in-expression", "{ dial(): -> kitchen }"],
    ["1 command-in-expression", "~ temp x = dial()"],
    ["1 question-alone", "~ bars()"],
    ["1 argument-count", '~ speak("goose")'],
    ["1 argument-count", "{ bars(1) > 2: -> kitchen }"],
    ["1 argument-value", '~ speak("gose", 7)'],
    ["1 argument-value", '~ speak("goose", "seven")'],
    ["1 argument-value", '~ speak("goose", 0)'],
    ["1 argument-value", '~ speak("goose", 2.5)'],
    ["1 argument-value", "~ speak(1, 7)"],
    ["1 argument-value", '~ walk("far-ridge", "river")'],
    ["1 argument-value", '{ hint("cat"): -> kitchen }'],
    ["1 compared-value", '{ place() == "moon": -> kitchen }'],
    ["1 compared-value", '{ "moon" != place(): -> kitchen }'],
    ["1 compared-value", "{ bars() == 6: -> kitchen }"],
    ["1 compared-value", '{ lamp() == "yes": -> kitchen }'],
    ["2 compared-value", '{ place():\n- "moon": -> kitchen\n}'],
    ["1 choice-price", "+ [K. #id:k-1 #subject:goose] -> kitchen\n-"],
    ["1 choice-price", '+ [K. #id:k-1 #subject:goose #seconds:7]\n  ~ speak("goose", 8)\n-'],
    ["1 choice-price", '+ [K. #id:k-1 #subject:goose #seconds:7]\n  ~ speak("eaten", 7)\n-'],
    ["1 choice-price", "+ [K. #id:k-1 #seconds:7]\n  ~ again(6)\n-"],
    ["1 choice-price", '+ [K. #id:k-1 #place:halt]\n  ~ walk("house", "road")\n-'],
    ["2 done", "{ lamp():\n  -> DONE\n}"],
    ["1 ink-warning", "TODO: more"],
    ["1 ink-error", "-> nowhere"],
  ])("%s: %s", (finding, body) => {
    expect(problemsOf(body)).toEqual([finding]);
  });
});

describe("rules about passages and functions", () => {
  function problemsOfSource(source: string): string[] {
    const { problems } = draftEpisode({ id: "kettle", files: { "episode.ink": source }, claimIds: new Set() });
    return problems.map(({ line, code }) => `${line} ${code}`);
  }
  const last = "=== last ===\nL. #id:l-1 #stage:ladder\n-> END\n";

  it.each([
    [["2 text-outside-passage"], `# title: T\nWords. #id:w-1\n-> last\n${last}`],
    [["2 own-external"], `# title: T\nEXTERNAL bars()\n-> last\n${last}`],
    [["1 missing-title"], `-> last\n${last}`],
    [["1 tag-alone", "1 unknown-tag"], `# author: nobody\n# title: T\n-> last\n${last}`],
    [["1 unknown-tag-value"], `# year: once\n# title: T\n-> last\n${last}`],
    [["6 unreached"], `# title: T\n-> last\n${last}=== spare ===\n-> last\n`],
    [["6 no-way-out", "6 unreached"], `# title: T\n-> last\n${last}=== spare ===\n-> spare\n`],
    [
      ["3 no-way-out", "5 no-way-out"],
      `# title: T\n{ lamp(): -> ring | -> last }\n=== ring ===\n-> round\n=== round ===\n-> ring\n${last}`,
    ],
    [
      ["5 end-outside-ladder"],
      `# title: T\n{ lamp(): -> early | -> last }\n=== early ===\nE. #id:e-1\n-> END\n${last}`,
    ],
    [["4 end-outside-ladder"], "# title: T\n-> only\n=== only ===\n-> END\n"],
    [["7 text-in-function"], `# title: T\n-> last\n${last}=== function say() ===\nWords. #id:w-1\n`],
    [["7 command-in-function"], `# title: T\n-> last\n${last}=== function act() ===\n~ dial()\n`],
  ])("%j", (findings, source) => {
    expect(problemsOfSource(source)).toEqual(findings);
  });
});
