import { readCampaign } from "../campaign-file.ts";
import { readSettings, type Settings } from "../settings.ts";
import { StartError } from "../start-error.ts";
import { checkCheckpointKey, checkDesk } from "./desk.ts";
import type { Finding } from "./finding.ts";
import { checkBackups, checkDatabase, checkKeys } from "./keeping.ts";
import { checkClock, checkDisk } from "./machine.ts";
import { mailRecords } from "./mail-records.ts";

type Environment = Readonly<Record<string, string | undefined>>;

function checkSettings(environment: Environment): Settings | Finding {
  try {
    return readSettings(environment);
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    return { check: "settings", verdict: "fail", says: cause.message };
  }
}

/** The campaign and, where one runs, its desk. */
function checkCampaign(settings: Settings, environment: Environment): Finding[] {
  try {
    const campaign = readCampaign(settings.dataFolder);
    if (campaign === null)
      return [{ check: "campaign", verdict: "pass", says: "No campaign runs: messages stay on people's devices." }];
    const runs: Finding = { check: "campaign", verdict: "pass", says: `The campaign ${campaign.id} runs.` };
    return [runs, checkDesk(settings, environment), checkCheckpointKey(settings)];
  } catch (cause) {
    if (!(cause instanceof StartError)) throw cause;
    return [{ check: "campaign", verdict: "fail", says: cause.message }];
  }
}

function checkAddress({ host, mail, webhook }: Settings): Finding {
  const parts = [
    mail === null ? "no mail is sent" : `mail goes by ${mail.host}`,
    webhook === null ? "no webhook" : "a webhook is on",
  ];
  const says = `The settings can be used; the server listens on ${host}, ${parts.join(", ")}.`;
  return { check: "settings", verdict: "pass", says };
}

/** Looks at what a host's campaign rests on. Changes nothing but a file of its own, which it removes, and asks no other machine but the database. */
export async function examine(environment: Environment, now_s: number): Promise<Finding[]> {
  const settings = checkSettings(environment);
  if ("verdict" in settings) return [settings, checkClock()];
  return [
    checkAddress(settings),
    ...checkCampaign(settings, environment),
    ...checkDisk(settings.dataFolder),
    await checkDatabase(settings),
    checkKeys(settings),
    checkBackups(environment.BACKUP_DIR, now_s),
    checkClock(),
    ...(settings.mail === null ? [] : [mailRecords(settings.mail, now_s)]),
  ];
}
