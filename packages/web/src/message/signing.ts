import {
  type Campaign,
  checkMessageText,
  checkPerson,
  type Person,
  type PersonField,
  requiredFields,
} from "@connection-denied/protocol";
import type { Words } from "../words/words.ts";
import type { Signing } from "./campaign-desk.ts";

/** What stands in the form when it is sent. */
export interface FilledForm {
  readonly campaign: Campaign;
  readonly text: string;
  /** Whether personal data can be sealed; without it none is taken. */
  readonly sealing: boolean;
  readonly person: Record<PersonField, string>;
  /** Nobody shall write to the sender, so that no address is sent at all. */
  readonly noMail: boolean;
  /** Where a confirmation is asked for, as it was written; null for no mail. */
  readonly email: string | null;
  /** Purposes that were agreed to. */
  readonly agreed: readonly string[];
}

type Checked<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly sentence: string };

function readPerson({ campaign, sealing, person, noMail }: FilledForm, words: Words): Checked<Person> {
  const required = requiredFields(campaign).filter((field) => field !== "email" || !noMail);
  const checked = sealing ? checkPerson(noMail ? { ...person, email: "" } : person, required) : checkPerson({});
  if (checked.ok) return { ok: true, value: checked.person };
  return { ok: false, sentence: wrong(words, words(`sign-${checked.field}`), checked.fault) };
}

function wrong(words: Words, field: string, fault: "missing" | "not-valid"): string {
  return words(fault === "missing" ? "sign-missing" : "sign-not-valid", { field });
}

/** The address for the confirmation, in the shape that the server will take or refuse. */
function readEmail({ email, noMail }: FilledForm, words: Words): Checked<string | null> {
  if (email === null || noMail) return { ok: true, value: null };
  if (email.trim() === "") return { ok: false, sentence: words("confirm-missing") };
  const checked = checkPerson({ email });
  if (checked.ok) return { ok: true, value: checked.person.email ?? null };
  return { ok: false, sentence: wrong(words, words("confirm-email"), checked.fault) };
}

/** What is signed, or the sentence that says what is missing. */
export function readSigning(form: FilledForm, words: Words): Signing | string {
  const { campaign, text, agreed } = form;
  const written = text.trim() === "" ? { ok: true as const, text: "" } : checkMessageText(text);
  if (!written.ok) return written.message;
  const person = readPerson(form, words);
  if (!person.ok) return person.sentence;
  const email = readEmail(form, words);
  if (!email.ok) return email.sentence;
  if (written.text === "" && Object.keys(person.value).length === 0) return words("sign-nothing");
  const { consents = [], id } = campaign;
  if (consents.some(({ purpose, required }) => required && !agreed.includes(purpose))) {
    return words("sign-consent-missing");
  }
  const chosen = consents.filter(({ purpose }) => agreed.includes(purpose));
  return {
    campaign: id,
    text: written.text,
    language: words.language,
    person: person.value,
    consents: chosen.map(({ purpose, version }) => ({ purpose, textVersion: version })),
    email: email.value,
  };
}
