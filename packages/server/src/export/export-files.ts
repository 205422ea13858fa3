import { printableText } from "@connection-denied/protocol";
import type { ExportFiles } from "@connection-denied/sealing";
import { stringify } from "csv-stringify/sync";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { StoredMessage } from "../store/message-list.ts";
import { toUtcSeconds } from "../utc.ts";

/** The files of an export, and how many messages and sealed persons they hold. */
export interface GatheredFiles {
  readonly files: ExportFiles;
  readonly messages: number;
  readonly sealed: number;
}

const PAGE = 1000;

const README = `This is an export of a campaign of Connection Denied.

manifest.json   who asked for it and who agreed, the numbers, and the SHA-256 of each file
signature.json  the Ed25519 signature over manifest.json, and the public key
messages.csv    what is public, one message a line; UTF-8; a cell that a spreadsheet could take for a formula begins with '
messages.jsonl  the same for programs, one JSON object a line
sealed.jsonl    the persons, one a line: {"id", "sealed"}, where "sealed" is base64 of an age file to the campaign's keys

To open, check and print all of it on a machine without a network: npm run --silent cli -- open-export FILE.age --identity KEY
By hand: age -d -i KEY FILE.age | tar x; then each "sealed": base64 -d | age -d -i KEY
`;

/** Columns of messages.csv, in their order. */
const COLUMNS = ["number", "id", "receivedAt", "language", "state", "review", "repeated", "consents", "text"];

const stands = ({ state }: StoredMessage): boolean => state === "received" || state === "confirmed";

/** A message as the file for programs has it, its fields in the order of the columns. */
async function lineOf(store: Pick<CampaignStore, "consents">, message: StoredMessage) {
  const { number, id, received_s, language, state, review, repeated, text } = message;
  const consents = await store.consents(id);
  return { number, id, receivedAt: toUtcSeconds(received_s), language, state, review, repeated, consents, text };
}
type Line = Awaited<ReturnType<typeof lineOf>>;

const rowOf = ({ repeated, consents, text, ...line }: Line): Record<string, string | number> => ({
  ...line,
  text: printableText(text),
  repeated: repeated ? "yes" : "no",
  consents: consents.map(({ purpose, textVersion }) => `${purpose} ${textVersion}`).join("; "),
});

// A mark of UTF-8 at the beginning, as spreadsheets would otherwise guess another encoding.
const csvOf = (lines: readonly Line[], isFirst: boolean): string =>
  stringify(lines.map(rowOf), {
    columns: COLUMNS,
    header: isFirst,
    // All texts, as a line end within one would otherwise end its row.
    quoted_string: true,
    escape_formulas: true,
    bom: isFirst,
    record_delimiter: "windows",
  });

const jsonLines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** Lets go of the parts, as a large export is not to be there twice. */
function joined(parts: Buffer[]): Buffer {
  const whole = Buffer.concat(parts);
  parts.length = 0;
  return whole;
}

/** Gathers the messages of a campaign that stand, neither withdrawn nor invalidated; as bytes, which take the least room. */
export async function gatherFiles(
  store: Pick<CampaignStore, "messages" | "consents">,
  campaign: string,
): Promise<GatheredFiles> {
  const written = { csv: [] as Buffer[], jsonl: [] as Buffer[], sealed: [] as Buffer[] };
  let [messages, sealed] = [0, 0];
  for (let page = await store.messages(campaign, 0, PAGE); page.length > 0; ) {
    const standing = page.filter(stands);
    const lines: Line[] = [];
    for (const message of standing) lines.push(await lineOf(store, message));
    const persons = standing.flatMap(({ id, personal }) => (personal === null ? [] : [{ id, sealed: personal }]));
    if (lines.length > 0) written.csv.push(Buffer.from(csvOf(lines, messages === 0)));
    written.jsonl.push(Buffer.from(jsonLines(lines)));
    written.sealed.push(Buffer.from(jsonLines(persons)));
    [messages, sealed] = [messages + lines.length, sealed + persons.length];
    page = await store.messages(campaign, page.at(-1)?.number ?? 0, PAGE);
  }
  if (messages === 0) written.csv.push(Buffer.from(csvOf([], true)));
  const files = {
    "messages.csv": joined(written.csv),
    "messages.jsonl": joined(written.jsonl),
    "sealed.jsonl": joined(written.sealed),
    "readme.txt": Buffer.from(README),
  };
  return { files, messages, sealed };
}
