import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CAMPAIGN_FILE, readCampaign } from "./campaign-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-campaign-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const campaign = { id: "let-them-call", title: "Let them call", text: "People must be allowed to connect." };
const write = (content: string | Buffer) => writeFileSync(join(folder, CAMPAIGN_FILE), content);

it("is null without a file", () => {
  expect(readCampaign(folder)).toBeNull();
});

it("is what the file says, with one kind of line end", () => {
  write(JSON.stringify({ ...campaign, text: "One.\r\n\r\nTwo.", invitation: " Write to them. " }));
  expect(readCampaign(folder)).toEqual({ ...campaign, text: "One.\n\nTwo.", invitation: "Write to them." });
});

it.each([
  ["not JSON", "{"],
  ["not UTF-8", Buffer.from([0xff, 0xfe])],
  ["a list", "[]"],
  ["without a text", JSON.stringify({ id: "a", title: "b" })],
  ["with a field too many", JSON.stringify({ ...campaign, goal: 5 })],
  ["with an id that is no part of an address", JSON.stringify({ ...campaign, id: "Let them/call" })],
  ["with a number for a title", JSON.stringify({ ...campaign, title: 5 })],
  ["with a hidden turn of direction", JSON.stringify({ ...campaign, title: "a\u202eb" })],
  ["with a hidden letter in the invitation", JSON.stringify({ ...campaign, invitation: "a\u200bb" })],
  ["with a blank text", JSON.stringify({ ...campaign, text: " \n " })],
])("stops the start with one sentence when the file is %s", (_name, content) => {
  write(content);
  expect(() => readCampaign(folder)).toThrow(
    expect.objectContaining({ code: "campaign-not-valid", message: expect.stringContaining(CAMPAIGN_FILE) }),
  );
});

it("stops the start when the file is a folder", () => {
  mkdirSync(join(folder, CAMPAIGN_FILE));
  expect(() => readCampaign(folder)).toThrow(expect.objectContaining({ code: "campaign-not-valid" }));
});
