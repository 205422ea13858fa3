import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { findChromium } from "../../../../tools/find-chromium.ts";
import { BadInput } from "../bad-input.ts";

/** A browser that has not printed within this many milliseconds never will. */
const PATIENCE_MS = 180_000;

/** Says before the work that there is no browser to print with. @throws BadInput */
export function checkPrinter(): string {
  const chromium = findChromium();
  if (chromium !== undefined) return chromium;
  throw new BadInput(
    'A PDF is printed by Chromium, and there is none: install it ("apt-get install chromium"), name one in CHROMIUM_PATH, or print the HTML file from any browser.',
  );
}

/** Prints a page into a PDF file, with links, headings and tags. @throws BadInput when the browser does not print */
export function writePdf(html: string, file: string): void {
  const chromium = checkPrinter();
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-print-"));
  try {
    const page = join(folder, "page.html");
    writeFileSync(page, html);
    const { status, error, stderr } = spawnSync(
      chromium,
      [
        ...FLAGS,
        `--user-data-dir=${join(folder, "profile")}`,
        `--print-to-pdf=${resolve(file)}`,
        pathToFileURL(page).href,
      ],
      {
        encoding: "utf8",
        timeout: PATIENCE_MS,
      },
    );
    if (status === 0) return;
    const reason = error?.message ?? stderr.trim().split("\n").at(-1) ?? "it gave no reason";
    throw new BadInput(`Chromium did not print "${file}": ${reason}.`);
  } finally {
    // A child of Chromium may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-pdf-header-footer",
  "--generate-pdf-document-outline",
];
