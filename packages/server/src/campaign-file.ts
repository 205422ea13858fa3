import { join } from "node:path";
import { type Campaign, CampaignSchema, checkPlainText, requiredFields } from "@connection-denied/protocol";
import { Value } from "typebox/value";
import { readJsonFile } from "./json-file.ts";
import { StartError } from "./start-error.ts";

export const CAMPAIGN_FILE = "campaign.json";

function refuse(file: string, what: string, cause?: unknown): never {
  throw new StartError(
    "campaign-not-valid",
    `The campaign file ${file} ${what}: see docs/hosting.md for its shape.`,
    cause,
  );
}

function plainText(file: string, name: string, text: string): string {
  const checked = checkPlainText(text);
  return checked.ok ? checked.text : refuse(file, `has a ${name} that is refused (${checked.code})`);
}

/** The campaign of a data folder, or null when its file is absent; throws a StartError when the file is wrong. */
export function readCampaign(dataFolder: string): Campaign | null {
  const file = join(dataFolder, CAMPAIGN_FILE);
  const campaign = readJsonFile(file, (what, cause) => refuse(file, what, cause));
  if (campaign === undefined) return null;
  if (!Value.Check(CampaignSchema, campaign)) {
    return refuse(
      file,
      "must hold id, title and text, and may hold invitation, asks, consents, proofOfWork and plainForm",
    );
  }
  const { consents = [] } = campaign;
  if (new Set(consents.map(({ purpose }) => purpose)).size < consents.length) {
    return refuse(file, "asks for a consent twice");
  }
  if (campaign.plainForm === "public text" && requiredFields(campaign).length > 0) {
    return refuse(
      file,
      "requires personal data, which a form without script cannot seal, so plainForm must be refused",
    );
  }
  return {
    ...campaign,
    title: plainText(file, "title", campaign.title),
    text: plainText(file, "text", campaign.text),
    ...(campaign.invitation !== undefined && { invitation: plainText(file, "invitation", campaign.invitation) }),
    ...(campaign.consents && {
      consents: consents.map((consent) => ({ ...consent, text: plainText(file, "consent", consent.text) })),
    }),
  };
}
