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

let passed = 0;
let failed = 0;
let skipped = 0;
suites.forEach((suite, index) => {
  const died = codes[index] !== "0" && !(suite && suite.failed > 0);
  passed += suite?.passed ?? 0;
  failed += (suite?.failed ?? 0) + (died || !suite ? 1 : 0);
  skipped += suite?.skipped ?? 0;
});
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
