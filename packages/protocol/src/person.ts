import { type Static, Type } from "typebox";
import { checkPlainText } from "./message-text.ts";

/** What a person may be asked for, in the order in which it is asked and exported. */
export const PERSON_FIELDS = ["name", "email", "country", "note"] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Most characters (Unicode code points) of each. An e-mail address has at most 254 (RFC 5321, 4.5.3.1.3). */
export const PERSON_MAX_CHARACTERS = { name: 100, email: 254, country: 2, note: 500 } as const;

const field = (name: PersonField, pattern?: string) =>
  Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 2 * PERSON_MAX_CHARACTERS[name],
      ...(pattern === undefined ? {} : { pattern }),
    }),
  );

/**
 * What a person says of themselves. It never crosses the wire but sealed (`packages/sealing`), so the server has no
 * schema that holds it. `country` is two capitals of ISO 3166-1; `note` is for the host's eyes and not shown.
 */
export const PersonSchema = Type.Object(
  { name: field("name"), email: field("email"), country: field("country", "^[A-Z]{2}$"), note: field("note") },
  { additionalProperties: false },
);
export type Person = Static<typeof PersonSchema>;

/** The person with every field normalised and the empty ones left out, or the first field that cannot be taken. */
export type PersonCheck =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly field: PersonField; readonly fault: "missing" | "not-valid" };

const address = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const shapes: Readonly<Record<PersonField, (text: string) => boolean>> = {
  name: (text) => !text.includes("\n"),
  email: (text) => address.test(text),
  country: (text) => /^[A-Z]{2}$/.test(text),
  note: () => true,
};

/** The rule for a person's data, run before it is sealed; `required` names the fields that the host insists on. */
export function checkPerson(given: Person, required: readonly PersonField[] = []): PersonCheck {
  const person: Person = {};
  for (const field of PERSON_FIELDS) {
    const text = given[field] ?? "";
    if (text.trim() === "") {
      if (required.includes(field)) return { ok: false, field, fault: "missing" };
      continue;
    }
    const checked = checkPlainText(text, PERSON_MAX_CHARACTERS[field]);
    if (!checked.ok || !shapes[field](checked.text)) return { ok: false, field, fault: "not-valid" };
    person[field] = checked.text;
  }
  return { ok: true, person };
}
