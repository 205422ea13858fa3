/** `npm run checkpoint [-- --key]`: one signed line about the audit, to be kept elsewhere; or the key that signs it. */
import { openCheckpointKey, publicPart, signCheckpoint } from "./desk/checkpoint.ts";
import { failWith } from "./fail.ts";
import { readKeyFolder } from "./key-folder.ts";
import { openStoreBeside } from "./open-store.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";

try {
  const [word, ...others] = process.argv.slice(2);
  if ((word !== undefined && word !== "--key") || others.length > 0) {
    throw new StartError("arguments-not-valid", 'It takes nothing or --key: "npm run checkpoint [-- --key]".');
  }
  const place = readStorePlace(process.env);
  const store = await openStoreBeside(place);
  try {
    const { dataFolder } = place;
    const key = openCheckpointKey({ dataFolder, keyFolder: readKeyFolder(process.env, dataFolder) });
    const said = signCheckpoint(await store.auditHead(), Math.floor(Date.now() / 1000), key);
    process.stdout.write(`${word === "--key" ? publicPart(key) : JSON.stringify(said)}\n`);
  } finally {
    await store.close();
  }
} catch (cause) {
  failWith(cause, "No checkpoint could be made");
}
