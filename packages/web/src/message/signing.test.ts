import type { Campaign } from "@connection-denied/protocol";
import { describe, expect, it } from "vitest";
import { allWords } from "../words/all-words.ts";
import { type FilledForm, readSigning } from "./signing.ts";

const words = allWords("en");
const campaign: Campaign = {
  id: "let-them-call",
  title: "Let them call",
  text: "People must be allowed to call.",
  asks: { name: "required", email: "required" },
  consents: [
    { purpose: "delivery", version: "2", text: "It may be handed over.", required: true },
    { purpose: "public", version: "1", text: "It may be shown." },
  ],
};
const form: FilledForm = {
  campaign,
  text: "Let them call.",
  sealing: true,
  person: { name: "A person", email: "sealed@example.org", country: "", note: "" },
  noMail: false,
  email: null,
  agreed: ["delivery"],
};
const signed = {
  campaign: "let-them-call",
  text: "Let them call.",
  language: "en",
  person: { name: "A person", email: "sealed@example.org" },
  consents: [{ purpose: "delivery", textVersion: "2" }],
  email: null,
};

describe("what is signed", () => {
  it("holds what stands in the form, and no address for a mail that nobody asked for", () => {
    expect(readSigning(form, words)).toEqual(signed);
  });

  it("has the address of the mail apart from the one that is sealed", () => {
    expect(readSigning({ ...form, email: " other@example.org " }, words)).toEqual({
      ...signed,
      email: "other@example.org",
    });
  });

  it("holds no address at all when nobody shall write, whatever stands in the fields", () => {
    const silent = { ...form, noMail: true, email: "other@example.org" };
    expect(readSigning(silent, words)).toEqual({ ...signed, person: { name: "A person" }, email: null });
  });

  it("holds nothing personal where it cannot be sealed", () => {
    expect(readSigning({ ...form, sealing: false }, words)).toEqual({ ...signed, person: {} });
  });

  it.each<[string, Partial<FilledForm>, string]>([
    ["a name that is needed", { person: { ...form.person, name: " " } }, "Name: the host takes no message without it."],
    ["the address of a mail", { email: "" }, "Write the address for the mail, or choose no mail."],
    ["an address that is one", { email: "nobody" }, "Address for this mail: this cannot be taken as it is written."],
    ["a consent", { agreed: ["public"] }, "The host takes no message without your consent"],
    ["text without links", { text: "See https://example.org" }, "The text holds the address of a page"],
    ["anything at all", { text: "", sealing: false }, "Write something above, or fill in one of the fields."],
  ])("is a sentence while it lacks %s", (_name, change, sentence) => {
    expect(readSigning({ ...form, ...change }, words)).toContain(sentence);
  });
});
