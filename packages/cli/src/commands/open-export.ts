import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openExport as openSealedExport } from "@connection-denied/sealing";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption, textsOption } from "../command.ts";
import { fileProblem, readText, writeOut } from "../content.ts";
import { KEY_FILE_LIMIT_BYTES } from "../keys/key-files.ts";
import { readMessages } from "../open-export/exported-message.ts";
import { lettersHtml } from "../open-export/letters-html.ts";
import { peopleCsv } from "../open-export/people-csv.ts";
import { PAPERS, type Paper } from "../print/html/print-style.ts";
import { checkPrinter, writePdf } from "../print/write-pdf.ts";
import type { Streams } from "../streams.ts";

/** More would not fit into memory. */
const EXPORT_LIMIT_BYTES = 1024 ** 3;

export const openExport: Command = {
  name: "open-export",
  summary: "opens an export of a campaign, on a machine without a network, and checks all of it",
  help: `Usage: npm run --silent cli -- open-export FILE.age --identity KEY --out FOLDER [--fingerprint F] …

  --identity KEY     a private key of age, as "keys identity" makes it; may be given several times
  --out FOLDER       a folder that is not there yet, for what is in the export, readable by you alone
  --fingerprint F    of the key that signed the export, as the server's "export" said; otherwise compare it yourself
  --names PURPOSE    print names and countries of those who agreed to this purpose; without it nobody's
  --pdf              print letters.pdf, too, which takes an installed Chromium
  --paper A5, A4     of the printed page, A4 unless said
  --json             tells as JSON

Writes people.csv with what each person sealed, letters.html to print and hand over, and the files of the export as they
came. An export that was edited is refused, and nothing is written. What one person sealed and cannot be opened is set aside;
exit code 1 says so. The ordinary age tool opens the file as well: age -d -i KEY FILE.age | tar x`,
  options: {
    identity: { type: "string", multiple: true },
    out: { type: "string" },
    fingerprint: { type: "string" },
    names: { type: "string" },
    paper: { type: "string" },
    pdf: { type: "boolean" },
    json: { type: "boolean" },
  },
  words: [1, 1],
  async run(given, streams) {
    const out = newFolder(given);
    const paper = readPaper(given);
    if (given.options.pdf === true) checkPrinter();
    const identities = textsOption(given, "identity").flatMap(readIdentities);
    if (identities.length === 0) throw new BadInput("--identity is missing: name the file of a private key of age.");
    const opened = await openSealedExport(readFile(given.words[0] ?? ""), identities, textOption(given, "fingerprint"));
    const { messages, aside } = await readMessages(opened, identities);
    const { manifest, fingerprint } = opened;
    const html = lettersHtml({ manifest, messages, namesFor: textOption(given, "names") ?? null, paper });
    makeFolder(out);
    for (const [name, content] of Object.entries(opened.files)) writeOut(join(out, name), content);
    writeOut(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    writeOut(join(out, "people.csv"), peopleCsv(messages));
    writeOut(join(out, "letters.html"), html);
    if (given.options.pdf === true) writePdf(html, join(out, "letters.pdf"));
    tell(given, streams, { ...manifest, fingerprint, opened: manifest.sealed - aside.length, aside });
    return aside.length === 0 ? 0 : 1;
  },
};

function newFolder(given: Given): string {
  const out = textOption(given, "out");
  if (out === undefined || out === "") throw new BadInput("--out is missing: name a folder that is not there yet.");
  if (existsSync(out)) throw new BadInput(`"${out}" is there already and is never written over: name another folder.`);
  return out;
}

function readPaper(given: Given): Paper {
  const asked = textOption(given, "paper") ?? "A4";
  const paper = PAPERS.find((known) => known === asked);
  if (paper !== undefined) return paper;
  throw new BadInput(`--paper takes ${PAPERS.join(" or ")}, not "${asked}".`);
}

/** The keys of a file as age writes it: one a line, with comments. */
function readIdentities(file: string): string[] {
  const lines = readText(file, KEY_FILE_LIMIT_BYTES).split(/\r?\n/);
  const keys = lines.map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  if (keys.length > 0) return keys;
  throw new BadInput(`"${file}" holds no private key of age: name a file made by "keys identity".`);
}

function readFile(file: string): Uint8Array {
  try {
    if (statSync(file).size > EXPORT_LIMIT_BYTES) throw new BadInput(`"${file}" is larger than an export can be.`);
    return readFileSync(file);
  } catch (error) {
    throw fileProblem(error, `"${file}" cannot be read`);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    throw fileProblem(error, `"${folder}" cannot be made`);
  }
}

interface Told {
  readonly messages: number;
  readonly opened: number;
  readonly fingerprint: string;
  readonly askedBy: string;
  readonly approvedBy: string;
  readonly aside: readonly { readonly id: string; readonly why: string }[];
}

function tell(given: Given, streams: Streams, told: Told): void {
  if (given.options.json === true) {
    printJson(streams, told);
    return;
  }
  const { messages, opened, fingerprint, askedBy, approvedBy, aside } = told;
  streams.out(`${messages} messages, ${opened} sealed persons opened, ${aside.length} set aside.\n`);
  for (const { id, why } of aside) streams.out(`  ${id}: ${why}\n`);
  streams.out(`Asked for by ${askedBy}, approved by ${approvedBy}. Signed by ${fingerprint}\n`);
  if (textOption(given, "fingerprint") === undefined) {
    streams.out("Compare that fingerprint with the one the server told: anyone can seal a file to your public key.\n");
  }
}
