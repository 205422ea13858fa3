import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  BODY_MAX_BYTES,
  checkMessageText,
  ERROR_CODES,
  ERRORS,
  TEXT_MAX_CHARACTERS,
} from "@connection-denied/protocol";
import { expect, it } from "vitest";
import { DATABASE_FILE } from "./database.ts";
import { readSettings } from "./settings.ts";

const document = readFileSync(fileURLToPath(new URL("../../../docs/hosting.md", import.meta.url)), "utf8");
const tableUnder = (heading: string): string[][] => {
  const section = document.split(`# ${heading}\n`)[1]!.split("\n#")[0]!;
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

it("lists every refusal with the status and the sentence that the server gives, in order", () => {
  const expected = ERROR_CODES.map((code) => [`\`${code}\``, String(ERRORS[code].status), ERRORS[code].message]);
  expect(tableUnder("Refusals")).toEqual(expected);
  expect(ERROR_CODES).toEqual([...ERROR_CODES].sort());
});

it("has sentences that keep the server's own limits", () => {
  expect(ERRORS["body-too-large"].message).toContain(`${BODY_MAX_BYTES / 1024} KiB`);
  expect(ERRORS["text-too-long"].message).toContain(String(TEXT_MAX_CHARACTERS));
  for (const code of ERROR_CODES) expect(ERRORS[code].message).toMatch(/^[A-Z][^.]*: [^.]*\.$/);
});

it("names every setting with its default", () => {
  const settings = readSettings({});
  const defaults = new Map(tableUnder("Settings").map(([name, value]) => [name, value]));
  expect([...defaults.keys()].flatMap((names) => names?.split(", "))).toEqual(
    [
      ...[
        "PORT",
        "HOST",
        "DATA_DIR",
        "DATABASE_URL",
        "DESK_ORIGIN",
        "TRUSTED_PROXIES",
        "WIDGET_HOSTS",
        "KEY_DIR",
        "PUBLIC_URL",
        "SMTP_URL",
        "MAIL_FROM",
        "MAIL_PER_HOUR",
      ],
      ...["MAIL_KEYS", "WEBHOOK_URL", "WEBHOOK_SECRET", "LOG", "DELETE_ON", "METRICS_PORT"],
    ].map((name) => `\`${name}\``),
  );
  expect(defaults.get("`PORT`")).toBe(`\`${settings.port}\``);
  expect(defaults.get("`HOST`")).toBe(`\`${settings.host}\``);
  expect(defaults.get("`TRUSTED_PROXIES`")).toBe(`\`${settings.trustedProxies}\``);
  expect(document).toContain(DATABASE_FILE);
});

it("shows a campaign file that the server takes", () => {
  const example = JSON.parse(document.split("```json")[1]!.split("```")[0]!);
  expect(checkMessageText(example.text).ok).toBe(true);
  expect(Object.keys(example)).toEqual(["id", "title", "text"]);
});

it("names no npm script that does not exist, nor do the other pages", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const pages = globSync(["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "docs/**/*.md"], { cwd: root });
  const named = pages.flatMap((page) =>
    [...readFileSync(root + page, "utf8").matchAll(/npm run (?:--?[a-z-]+ )*([a-z][a-z0-9:-]*)/g)].map(
      (found) => `${page}: ${found[1]}`,
    ),
  );
  expect(named).toEqual(
    expect.arrayContaining([
      "docs/hosting.md: serve",
      "docs/hosting.md: backup",
      "docs/hosting.md: restore",
      "docs/hosting.md: migrate-store",
      "docs/hosting.md: messages",
      "docs/hosting.md: desk-code",
      "docs/hosting.md: checkpoint",
      "docs/hosting.md: check-audit",
    ]),
  );
  expect(named.filter((name) => scripts[name.split(": ")[1]!] === undefined)).toEqual([]);
  for (const [name, command] of Object.entries(scripts)) {
    expect(command, name).toMatch(/^node tools\/node-version\.mjs && /);
  }
});
