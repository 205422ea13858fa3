import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { explainBuild, runBuild } from "../tools/page-build.ts";

const build = (source: string) => runBuild(["-e", source], ".");

describe("the build of the page before a start", () => {
  it("is done when it ends well, whatever it wrote", async () => {
    expect(await build("console.error('a warning')")).toEqual({ kind: "done" });
  });

  it("gives what it wrote when it fails", async () => {
    expect(await build("console.log('out'); process.exitCode = 3")).toEqual({ kind: "failed", written: "out" });
    expect(await build("process.exitCode = 3")).toEqual({ kind: "failed", written: "It ended with code 3." });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("is stopped, not failed, by %s", async (signal) => {
    const program = `
      import { runBuild } from ${JSON.stringify(new URL("../tools/page-build.ts", import.meta.url).href)};
      const waiting = runBuild(["-e", "setInterval(() => {}, 1000)"], ".");
      process.stdout.write("building\\n");
      process.stdout.write((await waiting).kind);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", program]);
    let out = "";
    child.stdout.on("data", (chunk) => (out += chunk));
    await once(child.stdout, "data");
    child.kill(signal);
    expect(await once(child, "close")).toEqual([0, null]);
    expect(out).toBe("building\nstopped");
  });

  it.each([
    ["Error: Cannot find native binding. npm has a bug related to optional dependencies\n    at rolldown", /npm ci/],
    ["Error: Cannot find module '@rolldown/binding-linux-x64-gnu'\n    at require", /npm ci/],
    [
      "error: EACCES: permission denied, mkdir '/srv/page/dist'\n    at mkdirSync",
      /may not write below \/srv .*EACCES/,
    ],
    ["error: EROFS: read-only file system, rmdir '/srv/page/dist'\n    at rm", /may not write below \/srv .*EROFS/],
    ["error: ENOSPC: no space left on device, write\n    at write", /disk is full/],
  ])("is explained in one sentence: %s", (written, sentence) => {
    expect(explainBuild(written, "/srv")).toMatch(sentence);
    expect(explainBuild(written, "/srv").split("\n")).toHaveLength(1);
  });

  it("shows what it wrote after the sentence when the cause is not known", () => {
    const [sentence, ...rest] = explainBuild("App.svelte:3 Unexpected token\n  here", "/srv").split("\n");
    expect(sentence).toMatch(/^The page could not be built/);
    expect(rest).toEqual(["App.svelte:3 Unexpected token", "  here"]);
  });
});
