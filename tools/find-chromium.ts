import { existsSync } from "node:fs";
import { argv } from "node:process";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser the end-to-end suites drive: CHROMIUM_PATH, else the first one installed where Debian puts it. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path));
}

if (argv[1] === import.meta.filename && !findChromium()) {
  process.stderr.write(
    'No Chromium found: install Debian\'s with "apt-get install chromium", or name one in CHROMIUM_PATH.\n',
  );
  process.exit(2);
}
