import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const here = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

it.each(["throw", "Promise.reject"])("a fault that nobody caught is told cleaned, and ends the process: %s", (how) => {
  const fault = `new Error("no row for 'mina' at mina@example.org\\nDETAIL: a whole letter")`;
  const program = `import { endOnFault } from ${here("./end-on-fault.ts")};
    import { createLog } from ${here("./log/log.ts")};
    endOnFault(createLog("text", { out: console.log, err: console.error }));
    setTimeout(() => { ${how}(${fault}); }, 1);
    setTimeout(() => console.log("went on"), 2000);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("no row for");
  expect(stderr).not.toMatch(/mina|letter/);
});
