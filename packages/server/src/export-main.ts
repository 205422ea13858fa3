/** `npm run export -- EXPORT_ID FILE.age`: the file of an export that two persons agreed on, whether the server runs or not. */
import { open, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { readCampaign } from "./campaign-file.ts";
import { openCampaignKeys } from "./campaign-keys.ts";
import { makeExport, openExportKey } from "./export/make-export.ts";
import { failWith } from "./fail.ts";
import { openStoreBeside } from "./open-store.ts";
import { readSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";

/** Writes a file that was not there, synced to the disk, readable by this user alone. */
async function writeNew(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    const handle = await open(file, "wx", 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown error";
    if (code !== "EEXIST") await rm(file, { force: true });
    throw new StartError(
      "export-exists",
      `The export could not be written to ${file} (${code}): name a file that is not there yet.`,
      cause,
    );
  }
}

try {
  const [id, name, ...others] = process.argv.slice(2);
  // An id may begin with a stroke; the name of a file that does was meant as something else.
  if (!id || !name || name.startsWith("-") || others.length > 0) {
    throw new StartError(
      "arguments-not-valid",
      'Name the export and a file for it: "npm run export -- EXPORT_ID FILE.age".',
    );
  }
  const file = resolve(process.env.INIT_CWD ?? ".", name);
  const settings = readSettings(process.env);
  const campaign = readCampaign(settings.dataFolder);
  if (campaign === null) {
    throw new StartError(
      "campaign-not-valid",
      `There is no campaign in ${settings.dataFolder}: name the data folder as DATA_DIR.`,
    );
  }
  const store = await openStoreBeside(settings);
  try {
    const key = openExportKey(settings.keyFolder);
    // Refuses keys in the store that those of the data folder do not stand behind: the export is sealed to them.
    await openCampaignKeys(settings.dataFolder, campaign, store, Date.now);
    const now_s = Math.floor(Date.now() / 1000);
    const made = await makeExport(store, campaign, id, key, now_s, (content) => writeNew(file, content));
    process.stdout.write(
      `The export is ${file}: ${made.messages} messages, ${made.sealed} of them with a sealed person.\nIts signer has the fingerprint ${made.fingerprint}\n`,
    );
  } finally {
    await store.close();
  }
} catch (cause) {
  failWith(cause, "The export failed");
}
