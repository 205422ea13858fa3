import { expect, it } from "vitest";
import { readKeyFile } from "./read-key-file.ts";

it("takes the two parts of a key file and nothing else of it", () => {
  const signed = { document: "{}", signature: "A" };
  expect(readKeyFile(JSON.stringify({ ...signed, more: 1 }, null, 2))).toEqual(signed);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  "7",
  '{"document":1,"signature":"A"}',
  '{"__proto__":{"document":"{}","signature":"A"}}',
])("says of %j that it is no key file", (text) => {
  expect(() => readKeyFile(text)).toThrow(expect.objectContaining({ code: "desk-keys-not-valid" }));
});
