import { checkPerson, type Person } from "@connection-denied/protocol";
import { type OpenedExport, openSealed, SealingError } from "@connection-denied/sealing";
import { BadInput } from "../bad-input.ts";

/** One message of an opened export, with what its sender sealed, once that was opened and found to be this message's. */
export interface ExportedMessage {
  readonly number: number;
  readonly id: string;
  readonly receivedAt: string;
  readonly language: string;
  readonly state: string;
  readonly review: string;
  readonly repeated: boolean;
  readonly consents: readonly { readonly purpose: string; readonly textVersion: string }[];
  readonly text: string;
  readonly person: Person;
}

/** A sealed person that is set aside, and why, in one sentence. */
interface SetAside {
  readonly id: string;
  readonly why: string;
}

export interface ExportedMessages {
  readonly messages: readonly ExportedMessage[];
  readonly aside: readonly SetAside[];
}

/** What a line must hold, by the kind of each field; a signature shows who made a file, not that it is well made. */
type Shape = Readonly<Record<string, "string" | "number" | "boolean" | "object">>;
const SEALED_SHAPE: Shape = { id: "string", sealed: "string" };
const MESSAGE_SHAPE: Shape = {
  ...{ number: "number", id: "string", receivedAt: "string", language: "string", state: "string", review: "string" },
  ...{ repeated: "boolean", consents: "object", text: "string" },
};

function parseLine(line: string, shape: Shape): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse(line) as Readonly<Record<string, unknown>> | null;
    const fits = value !== null && Object.entries(shape).every(([name, kind]) => typeof value[name] === kind);
    return fits && (!("consents" in value) || Array.isArray(value.consents)) ? value : null;
  } catch {
    return null;
  }
}

const LINE_END = 0x0a;

/** The values of a file, one a line; one at a time, as the whole may be longer than a string can be. */
function* linesOf<Value>(opened: OpenedExport, name: string, shape: Shape): Generator<Value> {
  const bytes = opened.files[name];
  if (bytes === undefined) throw new BadInput(`The export holds no ${name}: ask for it anew.`);
  const decoder = new TextDecoder();
  for (let [from, line] = [0, 0]; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, from);
    const end = found < 0 ? bytes.length : found;
    if (end > from) {
      line += 1;
      const value = parseLine(decoder.decode(bytes.subarray(from, end)), shape);
      if (value === null) throw new BadInput(`Line ${line} of ${name} is not as an export has it: ask for it anew.`);
      yield value as Value;
    }
    from = end + 1;
  }
}

async function openPerson(
  sealed: string,
  id: string,
  campaign: string,
  identities: readonly string[],
): Promise<Person> {
  const inside = await openSealed(sealed, identities);
  if (inside.id !== id || inside.campaign !== campaign) {
    throw new BadInput("It was sealed for another message, and somebody moved it here.");
  }
  const checked = checkPerson(inside.person);
  if (checked.ok) return checked.person;
  throw new BadInput(`Its field ${checked.field} holds what the form does not take.`);
}

/** Opens each sealed person; what cannot be opened or is not as the form makes it is set aside and stops nothing. */
export async function readMessages(opened: OpenedExport, identities: readonly string[]): Promise<ExportedMessages> {
  const { campaign } = opened.manifest;
  const people = new Map<string, Person>();
  const aside: SetAside[] = [];
  for (const { id, sealed } of linesOf<{ id: string; sealed: string }>(opened, "sealed.jsonl", SEALED_SHAPE)) {
    try {
      people.set(id, await openPerson(sealed, id, campaign, identities));
    } catch (cause) {
      if (!(cause instanceof SealingError || cause instanceof BadInput)) throw cause;
      aside.push({ id, why: cause.message });
    }
  }
  const lines = [...linesOf<Omit<ExportedMessage, "person">>(opened, "messages.jsonl", MESSAGE_SHAPE)];
  return { messages: lines.map((line) => ({ ...line, person: people.get(line.id) ?? {} })), aside };
}
