/** `npm run check`: types, lint, dead code, evidence, stories and words, each a line, with a closing count. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

const ROOMS = ["radio", "world", "evidence", "protocol", "sealing", "story", "playthrough", "server", "cli"];

const CHECKS: readonly Check[] = [
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings", "."] },
  ...ROOMS.map((room) => ({ name: `types of ${room}`, command: ["tsc", "-p", `packages/${room}`] })),
  { name: "types of web", command: ["svelte-check", "--workspace", "packages/web", "--fail-on-warnings"] },
  { name: "types of desk", command: ["svelte-check", "--workspace", "packages/desk", "--fail-on-warnings"] },
  { name: "types of tests and tools", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "boundaries", command: ["vitest", "run", "tests/boundaries.test.ts"] },
  { name: "dead code", command: ["knip"] },
  { name: "evidence", command: ["node", "packages/cli/src/main.ts", "evidence", "check"] },
  { name: "stories", command: ["node", "tools/compile-episode.ts"] },
  { name: "words", command: ["node", "packages/cli/src/main.ts", "words"] },
  {
    name: "random play",
    command: ["node", "packages/cli/src/main.ts", "roam", "eight-minutes", "--walks", "2000", "--seed", "1"],
  },
  {
    name: "random hearing",
    command: ["node", "packages/cli/src/main.ts", "roam", "the-other-end", "--walks", "1200", "--seed", "1"],
  },
];

function run({ name, command }: Check): boolean {
  const [program = "", ...args] = command;
  const started = performance.now();
  const result = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const passed = result.status === 0;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${passed ? "ok    " : "FAILED"} ${name} (${seconds} s)\n`);
  if (!passed) process.stdout.write(`${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}\n`);
  return passed;
}

const results = CHECKS.map(run);
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
const resultFile = process.env.CHECK_RESULT_FILE;
if (resultFile) writeFileSync(resultFile, JSON.stringify({ passed, failed }));
process.stdout.write(`checks: ${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
