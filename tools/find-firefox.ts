import { existsSync } from "node:fs";
import { argv } from "node:process";

const PLACES = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** What to do when there is none. */
export const FIREFOX_MISSING =
  'No Firefox found, so its engine is not compared: install Debian\'s with "apt-get install firefox-esr", or name one in FIREFOX_PATH.';

/** The Firefox whose engine is compared with the others: FIREFOX_PATH, else the first one installed where Debian puts it. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
}

if (argv[1] === import.meta.filename && !findFirefox()) process.stderr.write(`${FIREFOX_MISSING}\n`);
