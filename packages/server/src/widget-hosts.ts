import { isThisMachine } from "./own-machine.ts";
import { StartError } from "./start-error.ts";

function isHost(text: string): boolean {
  const url = URL.parse(text);
  // A star would be read in a policy as all sites of a name.
  if (url === null || url.origin !== text || text.includes("*")) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isThisMachine(url.hostname));
}

/** The origins that WIDGET_HOSTS names, none unless told; throws a StartError for what is no origin. */
export function readWidgetHosts(text: string | undefined): string[] {
  if (text === undefined || text === "") return [];
  const named = text.split(",").map((part) => part.trim());
  const wrong = named.find((part) => !isHost(part));
  if (wrong === undefined) return named;
  throw new StartError(
    "widget-hosts-not-valid",
    `WIDGET_HOSTS names ${JSON.stringify(wrong)}, which is not the address of a site: write them like https://www.example.org, by HTTPS, without a path, with commas.`,
  );
}
