import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const limits = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // The many servers and programs that tests start need not strip and compile the same files each time.
  env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url)) },
};
/** Files that put something in the place of a module, or stop and start servers for minutes, have a process to themselves. */
const alone = [
  "packages/cli/src/translation/translation.test.ts",
  "packages/radio/src/sweep/sweep-kernel.test.ts",
  "packages/server/src/faults/faults.test.ts",
];

export default defineConfig({
  test: {
    // More than there are processors: some suites mostly wait, for a server to die or a queue to empty.
    maxWorkers: 3,
    // The servers that tests start run from the one file, as a host's do.
    globalSetup: "tests/build-server.ts",
    projects: [
      {
        test: {
          ...limits,
          name: "rooms",
          include: ["packages/*/src/**/*.test.ts", "tests/*.test.ts"],
          exclude: alone,
          // The rooms keep nothing between tests, and to load them anew for each file took most of the time.
          isolate: false,
        },
      },
      { test: { ...limits, name: "alone", include: alone } },
    ],
  },
});
