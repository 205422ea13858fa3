import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLAYTHROUGH_ERROR_CODES, PlaythroughError } from "./errors.ts";
import { checkRecord, type PlayRecord, RECORD_TEXT_LIMIT, readRecord } from "./record.ts";

const digest = "0123456789abcdef".repeat(4);
const record: PlayRecord = {
  format: "connection-denied/record",
  version: 1,
  episode: "eight-minutes",
  episodeVersion: "abc",
  worldVersion: "1",
  era: "2014",
  seed: 7,
  language: "en",
  start: digest,
  turns: [{ input: { type: "choose", choice: "note-01" }, digest }],
};

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (!(error instanceof PlaythroughError)) throw error;
    expect(PLAYTHROUGH_ERROR_CODES).toContain(error.code);
    expect(error.message).toMatch(/^[A-Z"][^\n]*\.$/);
    return error.code;
  }
  return "accepted";
}

describe("checkRecord", () => {
  it("copies a record and nothing that does not belong to one", () => {
    expect(checkRecord({ ...record, extra: 1 })).toEqual(record);
  });

  it.each([
    ["foreign", { some: "file" }, "record-foreign"],
    ["a save", { ...record, format: "connection-denied/save" }, "record-foreign"],
    ["a list", [record], "record-foreign"],
    ["null", null, "record-foreign"],
    ["a later version", { ...record, version: 3 }, "record-version"],
    ["no seed", { ...record, seed: "seven" }, "record-damaged"],
    ["a seed no game has", { ...record, seed: -1 }, "record-damaged"],
    ["a seed past the last", { ...record, seed: 4294967296 }, "record-damaged"],
    ["no turns", { ...record, turns: undefined }, "record-damaged"],
    ["a shortened digest", { ...record, start: digest.slice(1) }, "record-damaged"],
    ["another kind of input", { ...record, turns: [{ input: { type: "shout" }, digest }] }, "record-damaged"],
    ["a name without end", { ...record, episode: "e".repeat(201) }, "record-damaged"],
    ["inputs without end", { ...record, turns: new Array(5001).fill(record.turns[0]) }, "record-too-large"],
  ])("refuses %s in one sentence", (_, value, code) => {
    expect(refusal(() => checkRecord(value))).toBe(code);
  });

  it("never fails in another way, whatever it is given", () => {
    const member = fc.constantFrom(...Object.keys(record));
    fc.assert(
      fc.property(member, fc.jsonValue(), (name, value) => {
        refusal(() => checkRecord({ ...record, [name]: value }));
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => void refusal(() => checkRecord(value))));
  });
});

describe("readRecord", () => {
  it("reads what was written", () => {
    expect(readRecord(JSON.stringify(record))).toEqual(record);
  });

  it("refuses a record cut off anywhere", () => {
    const text = JSON.stringify(record);
    for (let length = 0; length < text.length; length += 1) {
      expect(refusal(() => readRecord(text.slice(0, length)))).toBe("record-unreadable");
    }
  });

  it("refuses a text without end before reading it", () => {
    expect(refusal(() => readRecord("[".repeat(RECORD_TEXT_LIMIT + 1)))).toBe("record-too-large");
  });
});
