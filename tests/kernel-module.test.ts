import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { KERNEL_MODULE } from "../packages/radio/src/sweep/kernel-module.ts";
import { compileKernel, moduleText } from "../tools/compile-kernel.ts";

describe("the compiled kernel of the coverage sweep", () => {
  it("is what its source compiles to", async () => {
    const compiled = await compileKernel();
    console.info(`kernel of the sweep: ${Buffer.from(compiled, "base64").length} bytes of WebAssembly`);
    expect(KERNEL_MODULE, "run node tools/compile-kernel.ts").toBe(compiled);
    expect(readFileSync("packages/radio/src/sweep/kernel-module.ts", "utf8")).toBe(moduleText(compiled));
  }, 120_000);
});
