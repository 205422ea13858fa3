import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlaythrough } from "@connection-denied/playthrough";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capturedRun as cli, ONE_SENTENCE, type Ran } from "./captured-run.ts";
import { openEpisode } from "./content.ts";

const folder = mkdtempSync(join(tmpdir(), "connection-denied-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("bad input", () => {
  const paths = JSON.parse(readFileSync("packages/radio/truth/synthetic-profiles.json", "utf8")).paths;
  const plan = file("plan.json", '{"era":"2014","place":"moon"}');
  const notJson = file("not.json", "{");
  const foreign = file("foreign.json", '{"format":"something else"}');

  it.each([
    ["an unknown command", ["sing"]],
    ["an unknown option", ["nights", "--loud"]],
    ["an option without its value", ["nights", "--seed"]],
    ["a missing episode", ["play"]],
    ["an unknown episode", ["play", "nine-minutes", "--auto"]],
    ["an episode that is a path", ["play", "../evidence", "--auto"]],
    ["an unknown era", ["play", "eight-minutes", "--auto", "--era", "1999"]],
    ["an unknown language", ["play", "eight-minutes", "--auto", "--lang", "xx"]],
    ["a seed that is none", ["play", "eight-minutes", "--auto", "--seed", "-1"]],
    ["a seed that is too large", ["play", "eight-minutes", "--auto", "--seed", "4294967296"]],
    ["an unknown intensity", ["play", "eight-minutes", "--auto", "--intensity", "loud"]],
    ["JSON without --auto", ["play", "eight-minutes", "--json"]],
    ["a save that is none", ["play", "eight-minutes", "--resume", foreign]],
    ["a night for an episode that is one", ["play", "eight-minutes", "--auto", "--night", foreign]],
    ["a night that is none", ["play", "the-other-end", "--auto", "--night", foreign]],
    ["a night that is no JSON", ["play", "the-other-end", "--auto", "--night", notJson]],
    ["a night that is not there", ["play", "the-other-end", "--auto", "--night", join(folder, "nowhere.json")]],
    [
      "a record folder that is a file",
      ["play", "eight-minutes", "--auto", "--seed", "1", "--json", "--record", `${plan}/r.json`],
    ],
    [
      "a record folder that is not there",
      ["play", "eight-minutes", "--auto", "--seed", "1", "--json", "--record", "/proc/nowhere/r.json"],
    ],
    ["a record that is not there", ["replay", join(folder, "nowhere.json")]],
    ["a record that is a folder", ["replay", folder]],
    ["a record that is no JSON", ["replay", notJson]],
    ["a foreign record", ["replay", foreign]],
    ["an unknown era of nights", ["nights", "--era", "1999"]],
    ["an unknown plan", ["nights", "--plan", plan]],
    ["a plan that is no JSON", ["nights", "--plan", notJson]],
    ["a plan that is not there", ["nights", "--plan", join(folder, "nowhere.json")]],
    ["minutes that are none", ["nights", "--minutes", "two"]],
    ["no minutes", ["nights", "--minutes", "0"]],
    ["a count that is none", ["nights", "--count", "1e3"]],
    ["a count of none", ["nights", "--count", "0"]],
    ["a roam without walks", ["roam", "eight-minutes", "--walks", "0"]],
    ["an unknown claim", ["evidence", "show", "everything-is-fine"]],
    ["an evidence command that is none", ["evidence", "burn"]],
    ["evidence of nothing", ["evidence"]],
    ["a claim too many", ["evidence", "show", "five-minutes-2014", "five-minutes-2009"]],
    ["a search without words", ["evidence", "search"]],
    ["an unknown claim to cite", ["evidence", "cite", "everything-is-fine"]],
    ["an unknown way to cite", ["evidence", "cite", "five-minutes-2014", "--as", "chicago"]],
    ["a site that is no address", ["evidence", "cite", "five-minutes-2014", "--site", "http://example.org"]],
    ["an unknown grouping", ["evidence", "list", "--by", "mood"]],
    ["an unknown topic to draw", ["evidence", "graph", "--topic", "weather"]],
    ["an export to nowhere", ["evidence", "export"]],
    ["an export into no folder", ["evidence", "export", "--csv", join(folder, "nowhere", "r.csv")]],
    ["a file without --json", ["evidence", "export", join(folder, "r.json")]],
  ])("is told off in one sentence: %s", async (_, args) => {
    const { code, out, said } = await cli(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(said).toMatch(ONE_SENTENCE);
  });

  it.each([
    ["text that is no JSON", "["],
    ["no array", "{}"],
    ["a path that is none", "[1]"],
    ["a path without heights", JSON.stringify([{ ...paths[0], h_m: [] }])],
    ["an impossible frequency", JSON.stringify([paths[0], { ...paths[1], f_GHz: -1 }])],
  ])("of link is told off in one sentence: %s", async (_, input) => {
    const { code, out, said } = await cli(["link", "--json"], input);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(said).toMatch(ONE_SENTENCE);
  });
});

describe("help", () => {
  it("lists the commands, and says what each takes", async () => {
    const { code, out, said } = await cli([]);
    expect([code, said]).toEqual([0, ""]);
    for (const name of [
      "play",
      "replay",
      "roam",
      "opposites",
      "nights",
      "eras",
      "search",
      "compare",
      "link",
      "coverage",
      "fix",
      "horizon",
      "evidence",
      "golden",
      "model-tables",
    ]) {
      expect(out).toContain(`  ${name}`);
      const asked = await cli([name, "--help"]);
      expect(asked.code).toBe(0);
      expect(asked.out).toMatch(new RegExp(`^Usage: npm run --silent cli -- ${name}`));
      expect(await cli(["help", name])).toEqual(asked);
    }
  });
});

describe("link", () => {
  it("agrees with the reference on every path and value, within 1e-4", async () => {
    const { paths } = JSON.parse(readFileSync("packages/radio/truth/synthetic-profiles.json", "utf8"));
    const { code, out, said } = await cli(["link", "--json"], JSON.stringify(paths));
    expect([code, said]).toEqual([0, ""]);
    const losses = JSON.parse(out);
    expect(losses.length).toBe(paths.length);
    paths.forEach(({ expected }: { expected: Record<string, number> }, index: number) => {
      for (const [name, value] of Object.entries(expected)) expect(losses[index][name]).toBeCloseTo(value, 4);
    });
  });
});

describe("nights", () => {
  it("gives shares that sum to one, the same for the same seed", async () => {
    const args = ["nights", "--era", "2014", "--count", "400", "--minutes", "3", "--seed", "5", "--json"];
    const first = JSON.parse((await cli(args)).out);
    const again = JSON.parse((await cli(args)).out);
    expect(again.outcomes).toEqual(first.outcomes);
    expect(first.nights).toBe(400);
    const outcomes = Object.values<{ count: number; share: number; low: number; high: number }>(first.outcomes);
    expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    for (const { low, share, high } of outcomes) expect(low <= share && share <= high).toBe(true);
  });

  it("finds a caller more often after eight minutes than after two, with intervals apart", async () => {
    const found = async (minutes: string) => {
      const { out } = await cli(["nights", "--count", "1500", "--minutes", minutes, "--json"]);
      return JSON.parse(out).outcomes.found as { low: number; high: number };
    };
    expect((await found("8")).low).toBeGreaterThan((await found("2")).high);
  });

  it("takes a plan from a file, and other minutes for it", async () => {
    const { plan } = JSON.parse((await cli(["nights", "--count", "1", "--json"])).out);
    const path = file("kept-plan.json", JSON.stringify({ ...plan, place: "terraces" }));
    const result = JSON.parse((await cli(["nights", "--plan", path, "--minutes", "2", "--count", "1", "--json"])).out);
    expect(result.plan).toMatchObject({ place: "terraces", talk: [{ seconds: 120 }] });
  });

  it("ends early and cleanly on Ctrl-C", async () => {
    const child = spawn(process.execPath, ["packages/cli/src/main.ts", "nights", "--count", "5000000", "--json"]);
    let out = "";
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stderr.once("data", () => child.kill("SIGINT"));
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.stopped).toBe(true);
    expect(result.nights).toBeGreaterThan(0);
    expect(result.nights).toBeLessThan(5_000_000);
  });
});

describe("play and replay", () => {
  const record = join(folder, "played.json");
  let played: Ran;
  beforeAll(async () => {
    played = await cli(["play", "eight-minutes", "--auto", "--seed", "7", "--record", record]);
  });
  it("plays to the ladder by itself, with sources marked and the reveal drawn", () => {
    expect(played.code).toBe(0);
    expect(played.out).toContain("[c 5]");
    expect(played.out).toContain("What you could not see");
    expect(played.out).toContain("O where they think you are");
  });

  it("replays the record to the same digest", async () => {
    const { turns } = JSON.parse(readFileSync(record, "utf8"));
    const { code, out, said } = await cli(["replay", record]);
    expect([code, said]).toEqual([0, ""]);
    expect(out).toBe(`${turns.at(-1).digest}\n`);
  });

  it("gives one JSON value and nothing else", async () => {
    const { out, said, code } = await cli(["play", "eight-minutes", "--auto", "--seed", "7", "--json"]);
    expect([code, said]).toEqual([0, ""]);
    const { turns } = JSON.parse(readFileSync(record, "utf8"));
    expect(JSON.parse(out)).toMatchObject({ seed: 7, turns: turns.length, digest: turns.at(-1).digest });
  });

  it.each([
    [
      "an edited input",
      (copy: { turns: { input: { choice: string } }[] }) => Object.assign(copy.turns[2]!.input, { choice: "fly" }),
      /^Turn 3: "fly"/,
    ],
    [
      "an edited digest",
      (copy: { turns: object[] }) => Object.assign(copy.turns[1]!, { digest: "0".repeat(64) }),
      /^Turn 2: /,
    ],
    ["another seed", (copy: object) => Object.assign(copy, { seed: 8 }), /^Turn 0: /],
    ["another episode", (copy: object) => Object.assign(copy, { episode: "nine" }), /There is no episode "nine"/],
    [
      "another build",
      (copy: object) => Object.assign(copy, { episodeVersion: "x", start: "0".repeat(64) }),
      /version x of the episode/,
    ],
  ])("tells the first input that differs, with exit code 1: %s", async (_, edit, sentence) => {
    const copy = JSON.parse(readFileSync(record, "utf8"));
    edit(copy);
    const { code, out, said } = await cli(["replay", file("edited.json", JSON.stringify(copy))]);
    expect([code, out]).toEqual([1, ""]);
    expect(said).toMatch(sentence);
  });

  it("hears the night of a record from its far end, and replays what came of it", async () => {
    const far = join(folder, "far.json");
    const args = ["play", "the-other-end", "--auto", "--seed", "4", "--night", record, "--record", far];
    const { code, out } = await cli(args);
    expect(code).toBe(0);
    expect(out).toContain('the one you played in "Eight minutes"');
    expect(out).toContain("(far) ");
    const replayed = await cli(["replay", far]);
    expect([replayed.code, replayed.out.trim()]).toEqual([
      0,
      JSON.parse(readFileSync(far, "utf8")).turns.at(-1).digest,
    ]);
    const heardTwice = await cli(["play", "the-other-end", "--auto", "--night", far]);
    expect(heardTwice.code).toBe(2);
    expect(heardTwice.said).toMatch(/no night that somebody rang from/);
  });

  it("hears the sample where there is no record, by hand, and has no map of the other side", async () => {
    const { out } = await cli(["play", "the-other-end", "--seed", "4"], "map\n1\n?\ncard\nquit\n");
    expect(out).toContain("The night in it is a sample");
    expect(out).toContain("From here there is only the telephone.");
    expect(out).toContain("You are not on the line.");
  });

  it("refuses a record cut off in the middle", async () => {
    const text = readFileSync(record, "utf8");
    const { code, said } = await cli(["replay", file("cut.json", text.slice(0, text.length / 2))]);
    expect(code).toBe(2);
    expect(said).toMatch(ONE_SENTENCE);
  });

  it("plays by hand: choices, sources, card, map, log, going back, saving and going on", async () => {
    const saved = join(folder, "save.json");
    const typed = [
      "1",
      "?",
      "c 5",
      "c 99",
      "card",
      "map",
      "log",
      "9",
      "sing",
      "1",
      "back",
      "nights",
      `save ${saved}`,
      "quit",
    ];
    const { code, out } = await cli(["play", "eight-minutes", "--seed", "3"], `${typed.join("\n")}\n`);
    expect(code).toBe(0);
    expect(out).toContain("You are at the house.");
    expect(out).toContain("not-knowing-alive: documented");
    expect(out).toContain("such as the ones marked");
    expect(out).toContain("Handset: in the thread box");
    expect(out).toContain("Kite's Back:");
    expect(out).toContain("There is no choice 9");
    expect(out).toContain('"sing" means nothing here');
    expect(out).toContain("That comes when the night is over.");
    const resumed = await cli(["play", "eight-minutes", "--resume", saved], "quit\n");
    const { snapshot } = JSON.parse(readFileSync(saved, "utf8"));
    expect(resumed.out).toContain(`1. ${snapshot.scene.choices[0].text.slice(0, 30)}`);
  });

  it("steps through the reveal by hand, with the sources of each moment", async () => {
    const kept = JSON.parse(readFileSync(record, "utf8"));
    const game = createPlaythrough({ episode: openEpisode("eight-minutes"), era: "2014", seed: 7, language: "en" });
    const typed: string[] = [];
    for (const { input } of kept.turns) {
      if (game.scene().sceneId === "nights") break;
      typed.push(String(game.scene().choices.findIndex(({ id }) => id === input.choice) + 1));
      game.apply(input);
    }
    const steps = ["", "b", "3", "c", "list", "go", "reveal", "quit"];
    const { code, out } = await cli(["play", "eight-minutes", "--seed", "7"], `${[...typed, ...steps].join("\n")}\n`);
    expect(code).toBe(0);
    expect(out.split("reveal> ").length - 1).toBe(6);
    expect(out).toContain("enter: next");
    expect(out).toContain("@ you   H the house");
    expect(out).not.toContain("means nothing here");
  });

  it("keeps the message of the ladder in a file of its own", async () => {
    const { turns, ...rest } = JSON.parse(readFileSync(record, "utf8"));
    const episode = openEpisode("eight-minutes");
    const game = createPlaythrough({ episode, era: "2014", seed: 7, language: "en" });
    let played = 0;
    for (const { input } of turns) {
      if (game.scene().choices.some(({ act }) => act === "message")) break;
      game.apply(input);
      played += 1;
    }
    const atLadder = file("ladder.json", JSON.stringify({ ...rest, turns: turns.slice(0, played) }));
    const number = game.scene().choices.findIndex(({ act }) => act === "message") + 1;
    const message = "connection-denied-message.txt";
    const { out } = await cli(["play", "eight-minutes", "--resume", atLadder], `${number}\nLet them talk.\nquit\n`);
    expect(out).toContain(`Kept in ${message} on this device`);
    expect(readFileSync(message, "utf8")).toBe("Let them talk.\n");
    rmSync(message);
  });

  it("goes on with a record at its end", async () => {
    const { code, out } = await cli(["play", "eight-minutes", "--resume", record]);
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n").at(-1)).toBe(played.out.trimEnd().split("\n").at(-1));
  });

  it("says so when the input ends before the episode", async () => {
    const { code, said } = await cli(["play", "eight-minutes", "--seed", "3"], "1\n");
    expect(said).toContain("with --auto a seeded hand chooses");
    expect(code).toBe(0);
  });
});

describe("roam", () => {
  it("comes to an end on every walk and tells what it saw", async () => {
    const { out } = await cli(["roam", "eight-minutes", "--walks", "60", "--seed", "2", "--json"]);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ walks: 60, exceptions: [], deadEnds: [], longScenes: [] });
    expect(Object.values<number>(report.fates).reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(report.inputs.mean).toBeGreaterThan(5);
  });
});
