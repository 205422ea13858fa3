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

/** Gathers the messages of a campaign that stand: neither withdrawn nor invalidated. */
export async function gatherFiles(
  store: Pick<CampaignStore, "messages" | "consents">,
  campaign: string,
): Promise<GatheredFiles> {
  const lines: Line[] = [];
  const sealed: string[] = [];
  for (let page = await store.messages(campaign, 0, PAGE); page.length > 0; ) {
    for (const message of page.filter(stands)) {
      lines.push(await lineOf(store, message));
      if (message.personal !== null) sealed.push(`${JSON.stringify({ id: message.id, sealed: message.personal })}\n`);
    }
    page = await store.messages(campaign, page.at(-1)?.number ?? 0, PAGE);
  }
  // A mark of UTF-8 at the beginning, as spreadsheets would otherwise guess another encoding.
  const csv = stringify(lines.map(rowOf), {
    columns: COLUMNS,
    header: true,
    // All texts, as a line end within one would otherwise end its row.
    quoted_string: true,
    escape_formulas: true,
    bom: true,
    record_delimiter: "windows",
  });
  const jsonl = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  const files = { "messages.csv": csv, "messages.jsonl": jsonl, "sealed.jsonl": sealed.join(""), "readme.txt": README };
  const encoded = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  return { files: Object.fromEntries(encoded), messages: lines.length, sealed: sealed.length };
}
