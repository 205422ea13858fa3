import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Campaign, CampaignSchema, checkMessageText } from "@connection-denied/protocol";
import { Value } from "typebox/value";
import { StartError } from "./start-error.ts";

export const CAMPAIGN_FILE = "campaign.json";

function refuse(file: string, what: string, cause?: unknown): never {
  throw new StartError(
    "campaign-not-valid",
    `The campaign file ${file} ${what}: see docs/hosting.md for its shape.`,
    cause,
  );
}

function readText(file: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    return refuse(file, "cannot be read as UTF-8 text", cause);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    return refuse(file, "is not JSON", cause);
  }
}

/** The campaign of a data folder, or null when its file is absent; throws a StartError when the file is wrong. */
export function readCampaign(dataFolder: string): Campaign | null {
  const file = join(dataFolder, CAMPAIGN_FILE);
  const text = readText(file);
  if (text === null) return null;
  const campaign = parse(file, text);
  if (!Value.Check(CampaignSchema, campaign)) return refuse(file, "must hold exactly id, title and text");
  const title = checkMessageText(campaign.title);
  const appeal = checkMessageText(campaign.text);
  if (!title.ok) return refuse(file, `has a title that is refused (${title.code})`);
  if (!appeal.ok) return refuse(file, `has a text that is refused (${appeal.code})`);
  return { id: campaign.id, title: title.text, text: appeal.text };
}
