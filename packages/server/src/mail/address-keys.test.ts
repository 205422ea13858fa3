import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONFIRMATION_LINK_DAYS } from "@connection-denied/protocol";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HASH_KEY_FILE, openAddressKeys } from "./address-keys.ts";
import { makeConfirmationToken, readConfirmationToken } from "./confirmation-link.ts";

const NOW_S = 1_900_000_800;
const HOUR_S = 3600;
const id = "01935a2b-7c00-7abc-8def-0123456789ab";
const address = "mina@example.org";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-keys-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a key kept in a file", () => {
  it("opens after a restart, in another process of the folder, and hashes alike", () => {
    const [first, second] = [openAddressKeys(folder, "file"), openAddressKeys(folder, "file")];
    const sealed = first.seal(address, NOW_S);
    expect(sealed).not.toContain("mina");
    expect(second.open(sealed)).toBe(address);
    expect(second.hash(address)).toEqual(first.hash(address));
    expect(first.seal(address, NOW_S)).not.toBe(sealed);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it("is made anew every half day and gone after a day, and what it sealed with it", () => {
    const keys = openAddressKeys(folder, "file");
    const begun_s = Math.ceil(NOW_S / (12 * HOUR_S)) * 12 * HOUR_S;
    const sealed = keys.seal(address, begun_s);
    keys.forget(begun_s + 24 * HOUR_S - 1);
    expect(keys.open(sealed)).toBe(address);
    const later = keys.seal(address, begun_s + 24 * HOUR_S);
    keys.forget(begun_s + 24 * HOUR_S);
    expect(keys.open(sealed)).toBeNull();
    expect(keys.open(later)).toBe(address);
    expect(readdirSync(folder).filter((name) => name.startsWith("sealing-"))).toHaveLength(1);
  });
});

describe("a key kept in memory", () => {
  it("writes nothing that opens, and opens nothing after a restart", () => {
    const keys = openAddressKeys(folder, "memory");
    const sealed = keys.seal(address, NOW_S);
    expect(keys.open(sealed)).toBe(address);
    expect(readdirSync(folder)).toEqual([HASH_KEY_FILE]);
    const restarted = openAddressKeys(folder, "memory");
    restarted.seal(address, NOW_S);
    expect(restarted.open(sealed)).toBeNull();
    expect(restarted.hash(address)).toEqual(keys.hash(address));
    keys.forget(NOW_S + 24 * HOUR_S);
    expect(keys.open(sealed)).toBeNull();
  });
});

it.each(["", "x", "file.44", "file.44.", "file..AAAA", "../x.1.AAAA", `file.43981.${"A".repeat(60)}`])(
  "opens nothing from %j",
  (sealed) => {
    const keys = openAddressKeys(folder, "file");
    keys.seal(address, NOW_S);
    expect(keys.open(sealed)).toBeNull();
  },
);

it("opens nothing that was changed, and nothing of another time's key", () => {
  const keys = openAddressKeys(folder, "file");
  const [owner, window, body = ""] = keys.seal(address, NOW_S).split(".");
  keys.seal(address, NOW_S + 12 * HOUR_S);
  const changed = Buffer.from(body, "base64url");
  changed[20] = (changed[20] ?? 0) ^ 1;
  expect(keys.open(`${owner}.${window}.${changed.toString("base64url")}`)).toBeNull();
  expect(keys.open(`${owner}.${Number(window) + 1}.${body}`)).toBeNull();
});

it("refuses a damaged key file with one sentence, and does not replace it", () => {
  writeFileSync(join(folder, HASH_KEY_FILE), "short");
  expect(() => openAddressKeys(folder, "file")).toThrow(
    expect.objectContaining({
      code: "key-not-usable",
      message: expect.stringMatching(/^The key file .* holds 3 bytes and not 32.*\.$/),
    }),
  );
  expect(readFileSync(join(folder, HASH_KEY_FILE), "utf8")).toBe("short");
});

describe("the link of a mail", () => {
  it("names its message until its last day", () => {
    const keys = openAddressKeys(folder, "file");
    const token = makeConfirmationToken(keys, id, NOW_S);
    expect(readConfirmationToken(keys, token, NOW_S)).toBe(id);
    expect(readConfirmationToken(keys, token, NOW_S + CONFIRMATION_LINK_DAYS * 86_400)).toBe(id);
    expect(readConfirmationToken(keys, token, NOW_S + (CONFIRMATION_LINK_DAYS + 1) * 86_400)).toBeNull();
  });

  it("is worth nothing when it is forged, longer, cut, or of another server", () => {
    const keys = openAddressKeys(folder, "file");
    const token = makeConfirmationToken(keys, id, NOW_S);
    const [, day = "", proof = ""] = token.split(".");
    const other = openAddressKeys(join(folder, "other"), "file");
    const forged = [
      `${id}.${Number(day) + 1}.${proof}`,
      `${id.replace(/b$/, "c")}.${day}.${proof}`,
      ...[token.slice(0, -1), `${token}A`, "", `${id}.${day}.`, `${id}.${day}.${"A".repeat(22)}`],
    ];
    for (const text of forged) expect(readConfirmationToken(keys, text, NOW_S)).toBeNull();
    expect(readConfirmationToken(other, token, NOW_S)).toBeNull();
  });
});
