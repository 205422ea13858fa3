import fc from "fast-check";
import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { checkPerson, PERSON_MAX_CHARACTERS, PersonSchema } from "./person.ts";

describe("a person", () => {
  it("is taken as they wrote it, normalised, without what they left empty", () => {
    const given = { name: " 이서연 ", email: "s.lee@example.org", country: "KR", note: "One.\r\nTwo." };
    expect(checkPerson(given)).toEqual({ ok: true, person: { ...given, name: "이서연", note: "One.\nTwo." } });
    expect(checkPerson({ name: " ", email: "" })).toEqual({ ok: true, person: {} });
  });

  it.each([
    ["name", "Two\nlines"],
    ["name", "a\u202eb"],
    ["name", "가".repeat(PERSON_MAX_CHARACTERS.name + 1)],
    ["email", "nobody"],
    ["email", "a@b"],
    ["email", "a b@example.org"],
    ["email", "a@example..org"],
    ["email", "a@b@example.org"],
    ["email", `a@${"b".repeat(PERSON_MAX_CHARACTERS.email)}.org`],
    ["country", "Korea"],
    ["country", "kr"],
    ["note", "n".repeat(PERSON_MAX_CHARACTERS.note + 1)],
    ["note", "a\u0000b"],
  ] as const)("with a %s that cannot be taken is told which: %j", (field, text) => {
    expect(checkPerson({ name: "A person", [field]: text })).toEqual({ ok: false, field, fault: "not-valid" });
  });

  it("without what the host requires is told what", () => {
    expect(checkPerson({ name: "A person" }, ["name", "email"])).toEqual({
      ok: false,
      field: "email",
      fault: "missing",
    });
  });

  it("that is taken is always of the shape that is opened later", () => {
    const text = fc.option(fc.string({ unit: "binary", maxLength: 300 }), { nil: "" });
    fc.assert(
      fc.property(
        fc.record({ name: text, email: fc.oneof(text, fc.emailAddress()), country: text, note: text }),
        (given) => {
          const checked = checkPerson(given);
          if (checked.ok) expect(Value.Check(PersonSchema, checked.person)).toBe(true);
        },
      ),
    );
  });
});
