// Adds up what the suites counted, and counts as one failure a suite that died before it could say.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, ...codes] = process.argv.slice(2);

function read(name) {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

const unit = read("unit.json");
const check = read("check.json");
const e2e = read("e2e.json")?.stats;

const suites = [
  unit && { passed: unit.numPassedTests, failed: unit.numFailedTests, skipped: unit.numPendingTests },
  check && { passed: check.passed, failed: check.failed, skipped: 0 },
  e2e && { passed: e2e.expected + e2e.flaky, failed: e2e.unexpected, skipped: e2e.skipped },
];

/** What a suite says of its failures, again at the end, where it is looked for. */
function sayFailures() {
  for (const { name, assertionResults } of unit?.testResults ?? [])
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === "failed") console.log(`failed: ${name}: ${fullName}: ${failureMessages[0]?.split("\n")[0] ?? ""}`);
  const log = join(folder, "unit.log");
  const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
  for (const line of lines) if (/(Worker|Unhandled|Error:).*(exited|Error|Rejection)/.test(line)) console.log(line);
}

let passed = 0;
let failed = 0;
let skipped = 0;
suites.forEach((suite, index) => {
  const died = codes[index] !== "0" && !(suite && suite.failed > 0);
  passed += suite?.passed ?? 0;
  failed += (suite?.failed ?? 0) + (died || !suite ? 1 : 0);
  skipped += suite?.skipped ?? 0;
});
if (failed > 0) sayFailures();
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
