import { execFileSync } from "node:child_process";
import { TEST_FINGERPRINT } from "./campaign-keys.ts";

/** Builds the page once, so that no test's server has to; it trusts keys signed by the key of the tests. */
export default function buildPage(): void {
  execFileSync("npm", ["run", "build"], {
    env: { ...process.env, CAMPAIGN_KEY_FINGERPRINT: TEST_FINGERPRINT },
    stdio: ["ignore", "ignore", "inherit"],
  });
}
