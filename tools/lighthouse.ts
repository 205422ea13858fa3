/**
 * `npm run lighthouse`: the built page on the real server, judged by Lighthouse on a phone over a slow network. Lighthouse is no
 * dependency (it and its own are 180 MB): npx fetches the pinned version when this is first run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startHost } from "../tests/e2e/hosting.ts";
import { findChromium } from "./find-chromium.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
/** Least scores, of 100. */
const TARGETS: Readonly<Record<string, number>> = { performance: 95, accessibility: 100, "best-practices": 100 };

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
}

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, Audit>>;
}

function judge(address: string, folder: string): Report {
  const file = join(folder, "report.json");
  const categories = Object.keys(TARGETS).join(",");
  const flags = ["--quiet", "--output=json", `--output-path=${file}`, `--only-categories=${categories}`];
  const chrome = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const env = { ...process.env, CHROME_PATH: findChromium() ?? "" };
  const { status } = spawnSync("npx", ["--yes", LIGHTHOUSE, address, ...flags, chrome], { env, stdio: "inherit" });
  if (status !== 0) throw new Error(`Lighthouse did not run: npx has to be able to fetch ${LIGHTHOUSE} once.`);
  return JSON.parse(readFileSync(file, "utf8")) as Report;
}

/** What takes points from a category, as Lighthouse names it. */
function faultsOf(report: Report, category: string): string[] {
  const refs = report.categories[category]?.auditRefs ?? [];
  return refs.flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (weight === 0 || audit === undefined || audit.score === null || audit.score >= 0.9) return [];
    return [`  ${audit.title} ${audit.displayValue ?? ""}`.trimEnd()];
  });
}

const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const host = await startHost();
try {
  const report = judge(host.address, folder);
  for (const [category, target] of Object.entries(TARGETS)) {
    const score = Math.round((report.categories[category]?.score ?? 0) * 100);
    const faults = score < target ? faultsOf(report, category) : [];
    process.stdout.write([`${category}: ${score} (target ${target})`, ...faults, ""].join("\n"));
    if (score < target) process.exitCode = 1;
  }
} finally {
  await host.stop();
  rmSync(folder, { recursive: true, force: true });
}
