import { readFileSync } from "node:fs";

/** The version that the repository's package bears. */
export function release(): string {
  const text = readFileSync(new URL("../../../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
