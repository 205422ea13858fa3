import { COMMANDS, QUESTIONS, type ValueKind } from "@connection-denied/story/vocabulary";
import { createWorld, step, view, type WorldCommand } from "@connection-denied/world";
import { describe, expect, it } from "vitest";
import { openDoors } from "./doors.ts";
import { emptyMemory, remember } from "./memory.ts";
import type { InkValue } from "./narrator.ts";

function openWorld(seed: number) {
  let state = createWorld({ era: "2014", seed });
  let memory = emptyMemory();
  const sent: WorldCommand[] = [];
  const doors = openDoors({
    view: () => view(state),
    era: () => "2014",
    memory: () => memory,
    askRefused: () => memory.refused,
    command: (command) => {
      sent.push(command);
      const result = step(state, command);
      state = result.state;
      memory = remember(memory, command, result.events);
    },
  });
  const call = (name: string, ...values: InkValue[]) => doors.get(name)?.call(values);
  return { doors, sent, call };
}

/** A value that a parameter or an answer of this kind may have. */
function example(kind: ValueKind): InkValue {
  if (kind.kind === "word") return kind.allowed[0] ?? "";
  if (kind.kind === "name") return "call-14";
  return kind.kind === "truth" ? true : kind.least;
}

function fits(kind: ValueKind, value: unknown): boolean {
  if (kind.kind === "word") return kind.allowed.includes(String(value));
  if (kind.kind === "truth") return typeof value === "boolean";
  if (kind.kind === "name") return typeof value === "string";
  return Number.isInteger(value) && Number(value) >= kind.least && Number(value) <= kind.most;
}

/** A whole night, as the story would command it. */
const NIGHT: [string, ...InkValue[]][] = [
  ["dial"],
  ["arrange", "own"],
  ["pay", "pear-woman", 10],
  ["confide", "unit-head"],
  ["say_if_stopped", "herbs"],
  ["choose_night", "market-eve"],
  ["walk", "kites-back", "road"],
  ["assemble"],
  ["dial"],
  ["speak", "goose", 7],
  ["again", 5],
  ["wait", 30],
  ["hang_up"],
  ["take_apart"],
  ["walk", "house", "stream"],
  ["hide", "card", "curtain-hem"],
  ["days", 30],
];

describe("doors", () => {
  it("are those of the vocabulary and no others", () => {
    const names = [...openWorld(1).doors.keys()].sort();
    expect(names).toEqual([...Object.keys(QUESTIONS), ...Object.keys(COMMANDS)].sort());
  });

  it.each([1, 2, 3])("answer every question with an allowed value, all through a night (seed %i)", (seed) => {
    const { call } = openWorld(seed);
    for (const [command, ...values] of NIGHT) {
      call(command, ...values);
      for (const [name, { parameters, returns }] of Object.entries(QUESTIONS)) {
        const answer = call(name, ...(parameters as readonly ValueKind[]).map(example));
        expect({ command, name, answer, fits: fits(returns, answer) }).toMatchObject({ fits: true });
      }
    }
  });

  it("carry commands to the world under its own names", () => {
    const { call, sent } = openWorld(1);
    for (const [command, ...values] of NIGHT) call(command, ...values);
    expect(sent.slice(0, 9)).toEqual([
      { type: "dial" },
      { type: "arrange", phone: "own" },
      { type: "pay", to: "pear-woman", amount_CNY: 10 },
      { type: "confide", who: "unit-head" },
      { type: "excuse", excuse: "herbs" },
      { type: "choose-night", when: "market-eve" },
      { type: "walk", to: "kites-back", by: "road" },
      { type: "assemble" },
      { type: "dial" },
    ]);
    expect(sent.at(-1)).toEqual({ type: "days", count: 30 });
  });

  it("remember what lies further back than the last command", () => {
    const { call } = openWorld(1);
    call("dial");
    expect([call("refused"), call("when")]).toEqual([true, "none"]);
    call("arrange", "own");
    call("choose_night", "market-eve");
    call("say_if_stopped", "needles");
    expect([call("refused"), call("when"), call("excuse"), call("source")]).toEqual([
      false,
      "market-eve",
      "needles",
      "own",
    ]);
  });

  it("tell of knocks, searches, the cause and the path over a whole month", () => {
    const answers = new Map<string, Set<InkValue | undefined>>();
    const note = (name: string, answer: InkValue | undefined) =>
      answers.set(name, (answers.get(name) ?? new Set()).add(answer));
    for (let seed = 0; seed < 400; seed++) {
      const { call } = openWorld(seed);
      for (const [command, ...values] of NIGHT.slice(0, -1)) call(command, ...values);
      note("path_bribe", call("path_bribe"));
      const before = call("fate");
      call("days", 40);
      for (const name of ["searched", "cause"]) note(name, call(name));
      for (const who of ["check", "unit-head", "visit", "agents"]) note(`knocked ${who}`, call("knocked", who));
      expect(call("cause") === "none").toBe(call("fate") !== "taken-released" && call("fate") !== "taken-charged");
      if (before === "none-yet") expect(Number(call("knocked", "check"))).toBeLessThanOrEqual(1);
    }
    expect(answers.get("searched")).toEqual(new Set(["no", "in-vain", "part"]));
    expect(answers.get("cause")?.size).toBeGreaterThan(3);
    expect(answers.get("path_bribe")?.has("none")).toBe(true);
    expect([...(answers.get("knocked unit-head") ?? [])].some((times) => Number(times) > 1)).toBe(true);
    for (const who of ["check", "visit", "agents"]) expect(answers.get(`knocked ${who}`)).toContain(1);
  });

  it("forget the knocks of the `days` before", () => {
    let memory = emptyMemory();
    const knock = { type: "knock", who: "unit-head", t_s: 0, day: 1, hidden: false } as const;
    memory = remember(memory, { type: "days", count: 6 }, [knock, knock, { ...knock, who: "check" }]);
    expect(memory.knocks).toEqual({ "unit-head": 2, check: 1 });
    expect(remember(memory, { type: "days", count: 1 }, []).knocks).toEqual({});
  });

  it.each([
    ["speak", ["weather", 5]],
    ["speak", ["goose"]],
    ["speak", ["goose", 0]],
    ["speak", ["goose", 1.5]],
    ["speak", ["goose", "5"]],
    ["walk", ["moon", "road"]],
    ["dial", ["now"]],
    ["said", ["weather"]],
    ["hint", []],
  ] as [string, InkValue[]][])("refuse %s(%j) as a fault of the story", (name, values) => {
    const { call, sent } = openWorld(1);
    expect(() => call(name, ...values)).toThrow(expect.objectContaining({ code: "story-fault" }));
    expect(sent).toEqual([]);
  });

  it("are closed to commands while ink peeks ahead", () => {
    const { doors } = openWorld(1);
    for (const name of Object.keys(COMMANDS)) expect(doors.get(name)?.duringPeek).toBe(false);
    expect(doors.get("bars")?.duringPeek).toBe(true);
    expect(doors.get("lost")?.duringPeek).toBe(false);
  });
});
