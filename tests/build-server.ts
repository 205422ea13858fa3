import { buildServer } from "../packages/server/src/faults/build-server.ts";

/** Before all tests: what cannot be built keeps no test of another room from running, and its own tests say so. */
export default function buildBeforeTests(): void {
  try {
    buildServer();
  } catch (cause) {
    process.stderr.write(`${(cause as Error).message}\nThe servers of the tests run from the sources.\n`);
  }
}
