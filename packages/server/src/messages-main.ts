/** `npm run messages -- CAMPAIGN_ID [--json]`: the messages of a campaign, in the order in which they came. */

import { failWith } from "./fail.ts";
import { readMessages, type ShownMessage } from "./read-database.ts";
import { readStorePlace } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { openPostgresStore } from "./store/open-postgres-store.ts";
import { toUtcSeconds } from "./utc.ts";

const PAGE = 1000;

const asJson = ({ language, text, received_s }: ShownMessage): string =>
  JSON.stringify({ receivedAt: toUtcSeconds(received_s), language, text });

/** The lines of a text stand in, so that no text can pass for the head of another message. */
const asText = ({ language, text, received_s }: ShownMessage): string =>
  `${toUtcSeconds(received_s)} ${language}\n${text.replaceAll(/^/gm, "    ")}\n`;

async function readFromPostgres(url: string, campaign: string, show: (message: ShownMessage) => void): Promise<number> {
  const store = await openPostgresStore(url);
  let shown = 0;
  try {
    for (let page = await store.messages(campaign, 0, PAGE); page.length > 0; ) {
      for (const message of page.filter(({ text }) => text !== "")) {
        show(message);
        shown += 1;
      }
      page = await store.messages(campaign, page.at(-1)?.number ?? 0, PAGE);
    }
    return shown;
  } finally {
    await store.close();
  }
}

try {
  const given = process.argv.slice(2);
  const [campaign, ...others] = given.filter((word) => word !== "--json");
  if (!campaign || campaign.startsWith("-") || others.length > 0) {
    throw new StartError("arguments-not-valid", 'Name one campaign: "npm run messages -- CAMPAIGN_ID [--json]".');
  }
  // Whoever reads may stop before the last message, as `head` does.
  process.stdout.on("error", () => process.exit(0));
  const write = given.includes("--json") ? asJson : asText;
  const show = (message: ShownMessage): void => void process.stdout.write(`${write(message)}\n`);
  const { dataFolder, databaseUrl } = readStorePlace(process.env);
  const shown = databaseUrl
    ? await readFromPostgres(databaseUrl, campaign, show)
    : readMessages(dataFolder, campaign, show);
  if (shown === 0) process.stderr.write(`No message of a campaign "${campaign}" is stored.\n`);
} catch (cause) {
  failWith(cause, "The messages could not be read");
}
