/** `npm run restore -- FILE`: carries a backup into the empty store that the settings name. */
import { resolve } from "node:path";
import { failWith } from "./fail.ts";
import { describeCopy, restore } from "./restore.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";

try {
  const [file, ...others] = process.argv.slice(2);
  if (!file || file.startsWith("-") || others.length > 0) {
    throw new StartError("arguments-not-valid", 'Name one backup to restore: "npm run restore -- FILE".');
  }
  const copied = await restore(resolve(process.env.INIT_CWD ?? ".", file), readStorePlace(process.env));
  process.stdout.write(`${describeCopy(copied)}\n`);
} catch (cause) {
  failWith(cause, "The restoring failed");
}
