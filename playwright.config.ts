import { defineConfig } from "@playwright/test";
import { findChromium } from "./tools/find-chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.e2e.ts",
  globalSetup: "./tests/e2e/build-page.ts",
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 2,
  reporter: process.env.CI
    ? [["list"], ["json", { outputFile: process.env.E2E_RESULT_FILE ?? "test-results/e2e.json" }]]
    : [["list"]],
  use: {
    headless: true,
    // Each test would fetch and put by the whole game in a browser of its own; those about that allow it.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
