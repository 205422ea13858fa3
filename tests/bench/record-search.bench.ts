/** How long the record takes to answer whoever types, letter by letter: on Node, and on the page in Chromium without a network. */
import { performance } from "node:perf_hooks";
import { loadEvidence, searchRecord } from "@connection-denied/evidence";
import { readEvidence } from "../../tools/read-content.ts";
import { launchChromium } from "../e2e/launch-chromium.ts";
import { median } from "./measurement.ts";
import { typeInRecord } from "./record-search-in-page.ts";

const ASKED = [
  "jamming bursts at night",
  "eight minutes",
  "bribe for a call to south korea",
  "hosehold chek",
  "lankov",
];
const TARGET = "≤ 50";
/** Some repeat of each is left alone by the rest of the machine. */
const REPEATS = 5;

export async function run() {
  const record = loadEvidence(readEvidence());
  const began_ms = performance.now();
  const search = searchRecord(record);
  const built_ms = performance.now() - began_ms;
  // As typed: every beginning of what is asked is a search of its own.
  const typed = ASKED.flatMap((asked) => Array.from(asked, (_, index) => asked.slice(0, index + 1)));
  const quickest_ms = (words: string): number => Math.min(...Array.from({ length: REPEATS }, () => time_ms(words)));
  const time_ms = (words: string): number => {
    const from_ms = performance.now();
    search(words, 60);
    return performance.now() - from_ms;
  };
  const times_ms = typed.map(quickest_ms).sort((a, b) => a - b);
  const inPage = await onThePage(typed);
  return [
    { name: `index over ${record.claims.size} claims, once`, unit: "ms", value: built_ms },
    { name: "search, median", unit: "ms", value: median(times_ms), target: TARGET },
    { name: "search, slowest", unit: "ms", value: times_ms.at(-1) ?? 0, target: TARGET },
    ...inPage,
  ];
}

async function onThePage(typed: readonly string[]) {
  const browser = await launchChromium();
  try {
    const { first_ms, drawn_ms } = await typeInRecord(browser, typed);
    const median_ms = median(drawn_ms);
    return [
      { name: "page: first search, offline, until found", unit: "ms", value: first_ms },
      { name: "page: key to drawn, offline, median", unit: "ms", value: median_ms, target: TARGET },
      { name: "page: key to drawn, offline, slowest", unit: "ms", value: drawn_ms.at(-1) ?? 0, target: TARGET },
    ];
  } finally {
    await browser.close();
  }
}
