import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh profile that asks nothing, tells nobody and fetches nothing by itself. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** A Firefox with one page open. */
export interface OpenFirefox {
  /** Rejects when it ends before it was told to, with what it wrote. */
  readonly died: Promise<never>;
  stop(): Promise<void>;
}

/** Opens a page in a Firefox without windows, in a home of its own. Playwright drives its own build of Firefox only. */
export function openInFirefox(program: string, address: string): OpenFirefox {
  const home = mkdtempSync(join(tmpdir(), "firefox-"));
  const profile = join(home, "profile");
  mkdirSync(profile);
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const browser = spawn(program, ["--headless", "--no-remote", "--profile", profile, address], {
    env: { ...process.env, HOME: home, MOZ_HEADLESS: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let written = "";
  browser.stderr.on("data", (chunk: Buffer) => {
    written += chunk;
  });
  const ended = new Promise<void>((resolve) => browser.once("close", () => resolve()));
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  browser.once("error", failed.reject);
  browser.once("close", (code) => failed.reject(new Error(`Firefox ended with ${code}: ${written.slice(-2000)}`)));
  return {
    died: failed.promise,
    stop: async () => {
      browser.kill();
      await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
