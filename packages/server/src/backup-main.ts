/** `npm run backup -- FILE`: a whole copy of the database, at any time. */
import { resolve } from "node:path";
import { backUp } from "./backup.ts";
import { failWith } from "./fail.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";

try {
  const [file, ...others] = process.argv.slice(2);
  if (!file || file.startsWith("-") || others.length > 0) {
    throw new StartError("arguments-not-valid", 'Name one file for the backup: "npm run backup -- FILE".');
  }
  // npm runs programs in the folder of its package; a file is meant from where the host stands.
  const target = resolve(process.env.INIT_CWD ?? ".", file);
  await backUp(readStorePlace(process.env), target);
  process.stdout.write(`The backup is ${target}\n`);
} catch (cause) {
  failWith(cause, "The backup failed");
}
