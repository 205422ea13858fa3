import { StartError } from "../start-error.ts";

/** The second from which a campaign's messages are wiped, or the rule that stands where the host sets none, or never. */
export type DeleteOn = number | "six months after the newest" | "never";

/** Reads DELETE_ON; throws a StartError for what is no day. */
export function readDeleteOn(text: string | undefined): DeleteOn {
  if (text === undefined || text === "") return "six months after the newest";
  if (text === "never") return text;
  const time_ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // Date.parse takes the 31st of a shorter month for a day of the next.
  if (Number.isFinite(time_ms) && new Date(time_ms).toISOString().startsWith(text)) return time_ms / 1000;
  throw new StartError(
    "delete-on-not-valid",
    `DELETE_ON is ${JSON.stringify(text)}: set it to a day like 2027-09-30, from which all messages are wiped, or to never.`,
  );
}
