/** `npm run check-audit -- FILE --key KEY`: whether the audit still holds what its checkpoints say. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findTampering } from "./desk/checkpoint.ts";
import { complain, failWith } from "./fail.ts";
import { openStoreBeside } from "./open-store.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";

function readLines(file: string): string[] {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? ".", file), "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    throw new StartError(
      "checkpoints-unreadable",
      `The checkpoints ${file} cannot be read (${reason}): name the file that they were written to.`,
    );
  }
}

try {
  const [file, option, key, ...others] = process.argv.slice(2);
  if (!file || option !== "--key" || !key || others.length > 0) {
    const message =
      'Name the file of checkpoints and the key that signed them: "npm run check-audit -- FILE --key KEY".';
    throw new StartError("arguments-not-valid", message);
  }
  const lines = readLines(file);
  const store = await openStoreBeside(readStorePlace(process.env));
  try {
    const faults = await findTampering(store, lines, key);
    for (const fault of faults) complain(fault);
    if (faults.length > 0) process.exitCode = 1;
    else
      process.stdout.write(
        `The audit holds: ${(await store.auditHead()).number} entries, ${lines.length} checkpoints.\n`,
      );
  } finally {
    await store.close();
  }
} catch (cause) {
  failWith(cause, "The audit could not be checked");
}
