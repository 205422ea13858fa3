/** `npm run messages -- CAMPAIGN_ID [--json]`: the messages of a campaign, in the order in which they came. */

import { failWith } from "./fail.ts";
import { readMessages, type StoredMessage } from "./read-database.ts";
import { readDataFolder } from "./settings.ts";
import { StartError } from "./start-error.ts";
import { toUtcSeconds } from "./utc.ts";

const asJson = ({ language, text, received_s }: StoredMessage): string =>
  JSON.stringify({ receivedAt: toUtcSeconds(received_s), language, text });

/** The lines of a text stand in, so that no text can pass for the head of another message. */
const asText = ({ language, text, received_s }: StoredMessage): string =>
  `${toUtcSeconds(received_s)} ${language}\n${text.replaceAll(/^/gm, "    ")}\n`;

try {
  const given = process.argv.slice(2);
  const [campaign, ...others] = given.filter((word) => word !== "--json");
  if (!campaign || campaign.startsWith("-") || others.length > 0) {
    throw new StartError("arguments-not-valid", 'Name one campaign: "npm run messages -- CAMPAIGN_ID [--json]".');
  }
  // Whoever reads may stop before the last message, as `head` does.
  process.stdout.on("error", () => process.exit(0));
  const write = given.includes("--json") ? asJson : asText;
  const shown = readMessages(readDataFolder(process.env), campaign, (message) => {
    process.stdout.write(`${write(message)}\n`);
  });
  if (shown === 0) process.stderr.write(`No message of a campaign "${campaign}" is stored.\n`);
} catch (cause) {
  failWith(cause, "The messages could not be read");
}
