/** `npm run migrate-store -- --from FILE --to URL`: carries a database file into an empty PostgreSQL. */
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { failWith } from "./fail.ts";
import { describeCopy, restore } from "./restore.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";

const USAGE =
  'Say from where and to where: "npm run migrate-store -- --from FILE --to postgres://name:password@host/database".';

function readArguments(): { from: string; to: string } {
  const options = { from: { type: "string" }, to: { type: "string" } } as const;
  try {
    const { from, to } = parseArgs({ options, strict: true }).values;
    if (from && to) return { from, to };
  } catch (cause) {
    throw new StartError("arguments-not-valid", USAGE, cause);
  }
  throw new StartError("arguments-not-valid", USAGE);
}

try {
  const { from, to } = readArguments();
  const file = resolve(process.env.INIT_CWD ?? ".", from);
  const copied = await restore(file, readStorePlace({ DATABASE_URL: to, DATA_DIR: dirname(file) }));
  process.stdout.write(
    `${describeCopy(copied)}\nThe file is as it was: start the server with DATABASE_URL, and keep the file apart.\n`,
  );
} catch (cause) {
  failWith(cause, "The move failed");
}
