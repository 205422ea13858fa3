import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What a file imports or calls when it encrypts, signs, hashes or takes chance for a secret. */
const cryptography =
  /from "(node:crypto|@noble\/[^"]+|age-encryption|altcha-lib[^"]*|@simplewebauthn\/[^"]+|@scure\/bip39)"|\bcrypto\.(subtle|getRandomValues|randomUUID)\b/;
const page = readFileSync("docs/cryptography.md", "utf8");
const rowsUnder = (heading: string): string[][] => {
  const [, below = ""] = page.split(`## ${heading}\n`);
  const lines = (below.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => line.slice(2, -2).split(" | "));
};

describe("docs/cryptography.md", () => {
  it("names every file that uses cryptography, and no other", () => {
    const files = globSync("packages/*/src/**/*.{ts,svelte}").filter((file) => !/\.(test|bench)\.ts$/.test(file));
    const using = files.filter((file) => cryptography.test(readFileSync(file, "utf8")));
    const named = rowsUnder("Where it is used").map(([file = ""]) => `packages/${file.replaceAll("`", "")}`);
    expect(named).toEqual(using.sort());
    expect(named.length).toBeGreaterThan(20);
  });

  it("uses no method that is known to be weak", () => {
    const files = globSync("packages/{server,sealing,web,desk,cli}/src/**/*.{ts,svelte}");
    const weak =
      /["'`](md5|sha1|rc4|des[-"']|aes-\d+-(ecb|cbc|ctr))|createHash\((?!"sha256"\))|createHmac\((?!"sha256")|Math\.random/i;
    const found = files.filter((file) => weak.test(readFileSync(file, "utf8")));
    expect(found.filter((file) => !file.endsWith(".test.ts"))).toEqual([]);
  });

  it("says of each key where it lies and how long it lives", () => {
    const keys = rowsUnder("Keys and secrets");
    expect(keys.length).toBeGreaterThan(10);
    for (const row of keys) {
      expect(row, row[0]).toHaveLength(6);
      expect(row.filter((cell) => cell.trim() === "")).toEqual([]);
    }
  });
});
