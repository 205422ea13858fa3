import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../../tools/find-chromium.ts";

/** The browser of the suites, for programs that are none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
}
