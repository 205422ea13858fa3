import { loadEvidence, searchRecord } from "../../packages/evidence/src/index.ts";
import { readEvidence } from "../../tools/read-content.ts";

const ASKED = ["jamming", "bribe three thousand yuan", "hosehold chek", "Amnesty International", "p", "2014"];
const ROUNDS = 20;

/** How long the record takes to be indexed, and the slowest of some searches over all of it. */
export function run() {
  const record = loadEvidence(readEvidence());
  const built: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const search = searchRecord(record);
    built.push(performance.now() - started);
    for (const words of ASKED) {
      const asked = performance.now();
      search(words, record.claims.size);
      answered.push(performance.now() - asked);
    }
  }
  const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
  return [
    { name: `index ${record.claims.size} claims, median`, unit: "ms", value: median(built) },
    { name: "answer a search, median", unit: "ms", value: median(answered) },
    { name: "answer a search, slowest", unit: "ms", value: Math.max(...answered), target: "<= 50" },
  ];
}
