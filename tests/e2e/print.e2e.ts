import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test("the lesson pack is printed to a tagged PDF with pages of its paper", () => {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-print-"));
  try {
    const file = join(folder, "lesson.pdf");
    const args = ["packages/cli/src/main.ts", "print", "lesson", "--pdf", file, "--paper", "A5"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stderr).toContain("Printed");
    expect(status).toBe(0);
    const pdf = readFileSync(file, "latin1");
    expect(pdf.startsWith("%PDF-")).toBe(true);
    expect(pdf).toMatch(/\/StructTreeRoot/);
    expect([...pdf.matchAll(/\/MediaBox\s*\[0 0 (4[12]\d)[\d.]* (59\d)/g)].length).toBeGreaterThan(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
