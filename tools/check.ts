/** `npm run check`: types, lint, dead code, evidence, stories and words, each a line, with a closing count. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const ROOMS = ["radio", "world", "evidence", "protocol", "sealing", "story", "playthrough", "server", "cli"];

/** The longest ones early, so that none is left to run alone. */
const CHECKS: readonly Check[] = [
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings", "."] },
  {
    name: "random hearing",
    command: ["node", "packages/cli/src/main.ts", "roam", "the-other-end", "--walks", "1200", "--seed", "1"],
  },
  {
    name: "random play",
    command: ["node", "packages/cli/src/main.ts", "roam", "eight-minutes", "--walks", "2000", "--seed", "1"],
  },
  { name: "types of tests and tools", command: ["tsc", "-p", "tsconfig.json"] },
  ...ROOMS.map((room) => ({ name: `types of ${room}`, command: ["tsc", "-p", `packages/${room}`] })),
  { name: "types of web", command: ["svelte-check", "--workspace", "packages/web", "--fail-on-warnings"] },
  { name: "types of desk", command: ["svelte-check", "--workspace", "packages/desk", "--fail-on-warnings"] },
  { name: "boundaries", command: ["vitest", "run", "tests/boundaries.test.ts"] },
  { name: "dead code", command: ["knip"] },
  { name: "evidence", command: ["node", "packages/cli/src/main.ts", "evidence", "check"] },
  { name: "stories", command: ["node", "tools/compile-episode.ts"] },
  { name: "words", command: ["node", "packages/cli/src/main.ts", "words"] },
];

/** What a check says is told when it has ended, so that those that run beside it do not mix with it. */
async function run({ name, command }: Check): Promise<boolean> {
  const [program = "", ...args] = command;
  const started = performance.now();
  const said: string[] = [];
  const passed = await new Promise<boolean>((end) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
    }
    child.on("error", ({ message }) => {
      said.push(message);
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  if (!passed) process.stdout.write(`${said.join("")}\n`);
  return passed;
}

/** As many at a time as there are processors: each check keeps one busy. */
async function runAll(): Promise<boolean[]> {
  const waiting = [...CHECKS];
  const results: boolean[] = [];
  const goOn = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await run(check));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, goOn));
  return results;
}

const results = await runAll();
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
const resultFile = process.env.CHECK_RESULT_FILE;
if (resultFile) writeFileSync(resultFile, JSON.stringify({ passed, failed }));
process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
