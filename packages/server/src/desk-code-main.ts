/** `npm run desk-code`: a code that enrols one admin at the desk, whether the server runs or not. */
import { readCampaign } from "./campaign-file.ts";
import { HOST_CODE_LIFE_S, makeHostCode } from "./desk/host-code.ts";
import { failWith } from "./fail.ts";
import { openStoreBeside } from "./open-store.ts";
import { readSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";

try {
  if (process.argv.length > 2) throw new StartError("arguments-not-valid", 'It takes nothing: "npm run desk-code".');
  const settings = readSettings(process.env);
  if (readCampaign(settings.dataFolder) === null) {
    const message = `There is no campaign in ${settings.dataFolder}, and so no desk: see docs/hosting.md for how to run one.`;
    throw new StartError("campaign-not-valid", message);
  }
  const store = await openStoreBeside(settings);
  try {
    const code = await makeHostCode(store, Math.floor(Date.now() / 1000));
    const address = `${settings.deskOrigin ?? `http://localhost:${settings.port}`}/desk`;
    process.stdout.write(`${code}\n`);
    process.stderr.write(`It enrols one admin at ${address} within ${HOST_CODE_LIFE_S / 60} minutes, once.\n`);
  } finally {
    await store.close();
  }
} catch (cause) {
  failWith(cause, "No code could be made");
}
