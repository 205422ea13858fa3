/** `npm run retention -- [--wipe CAMPAIGN_ID]`: when each campaign's messages are wiped; or wipes one's now. */
import { readCampaign } from "./campaign-file.ts";
import { failWith } from "./fail.ts";
import { openStoreBeside } from "./open-store.ts";
import { dueAt_s, wipeCampaign } from "./retention/retention.ts";
import { readSettings } from "./settings.ts";
import { StartError } from "./start-error.ts";
import type { CampaignStore } from "./store/campaign-store.ts";
import { toUtcSeconds } from "./utc.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function wipe(store: CampaignStore, campaign: string): Promise<void> {
  const kept = (await store.keptCampaigns()).find((known) => known.campaign === campaign);
  if (kept === undefined) {
    const message = `Nothing of a campaign ${JSON.stringify(campaign)} is kept: name one that "npm run retention" lists.`;
    throw new StartError("arguments-not-valid", message);
  }
  const wiped = await wipeCampaign(store, kept, Math.floor(Date.now() / 1000));
  say(`${wiped} messages of ${campaign} were wiped; the counts stay.`);
}

try {
  const [word, campaign, ...others] = process.argv.slice(2);
  const asked = word === "--wipe" && campaign !== undefined && !campaign.startsWith("-");
  if ((word !== undefined && !asked) || others.length > 0) {
    throw new StartError(
      "arguments-not-valid",
      'Write "npm run retention", or "npm run retention -- --wipe CAMPAIGN_ID".',
    );
  }
  const settings = readSettings(process.env);
  const running = readCampaign(settings.dataFolder)?.id ?? null;
  const store = await openStoreBeside(settings);
  try {
    if (asked) await wipe(store, campaign);
    else {
      const all = await store.keptCampaigns();
      for (const kept of all) {
        const due_s = dueAt_s(kept, running, settings.deleteOn);
        const when = due_s === null ? "never wiped, as DELETE_ON says" : `wiped on ${toUtcSeconds(due_s)}`;
        say(`${kept.campaign}: ${kept.messages} messages, ${when}`);
      }
      if (all.length === 0) say("Nothing of any campaign is kept.");
    }
  } finally {
    await store.close();
  }
} catch (cause) {
  failWith(cause, "The retention could not be looked at");
}
