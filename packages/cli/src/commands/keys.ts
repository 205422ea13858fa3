import { RECIPIENTS_MAX, RECIPIENTS_MIN, type SignedKeySet } from "@connection-denied/protocol";
import {
  fingerprintOf,
  makeAgeKey,
  makeSigningKey,
  readKeySet,
  signKeySet,
  spokenWords,
} from "@connection-denied/sealing";
import { BadInput } from "../bad-input.ts";
import { type Command, type Given, printJson, textOption, textsOption, wholeOption } from "../command.ts";
import { checkWritable, readText } from "../content.ts";
import { KEY_FILE_LIMIT_BYTES, readSigningKey, signingKeyText, writeNew } from "../keys/key-files.ts";
import type { Streams } from "../streams.ts";

type Action = (given: Given, streams: Streams) => Promise<void> | void;

const ACTIONS: Readonly<Record<string, Action>> = {
  identity: makeIdentity,
  signer: makeSigner,
  sign,
  fingerprint: showFingerprint,
  words: showWords,
};

export const keys: Command = {
  name: "keys",
  summary: "makes and signs the keys of a campaign, on a machine without a network",
  help: `Usage: npm run --silent cli -- keys <action> …

  identity --out FILE     a new private key of age, readable by you alone; prints its public key, the recipient
  signer --out FILE       a new Ed25519 signing key in PEM, readable by you alone; prints its fingerprint
  sign --campaign ID --recipient age1… --recipient age1… --signer FILE --out FILE [--version N]
                          the campaign's recipients (${RECIPIENTS_MIN} to ${RECIPIENTS_MAX}), signed; the file goes into the server's data folder as keys.json;
                          N counts up with every change, from 1
  fingerprint FILE        of a signing key, or of a signed key set, whose signature is checked; with --json all it holds
  words FILE              twelve words, in English and in Korean, that stand for a signed key set, to be read aloud to
                          whoever sees it at the desk

Make the keys on a machine that has no network and keep them on paper or a stick, each identity with another person, in
another place. Each identity alone opens what is sealed; when all are lost, it is lost. No file is ever written over.
docs/hosting.md goes through it.`,
  options: {
    out: { type: "string" },
    campaign: { type: "string" },
    version: { type: "string" },
    signer: { type: "string" },
    recipient: { type: "string", multiple: true },
    json: { type: "boolean" },
  },
  words: [1, 2],
  async run(given, streams) {
    const [name = "", file] = given.words;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (action === undefined) throw new BadInput(`"keys" takes ${Object.keys(ACTIONS).join(", ")}, not "${name}".`);
    const reads = name === "fingerprint" || name === "words";
    if ((file !== undefined) !== reads) {
      const what = reads ? "takes the name of a file" : "takes no word, only options";
      throw new BadInput(`"keys ${name}" ${what}; add --help to see what there is.`);
    }
    await action(given, streams);
    return 0;
  },
};

function needed(given: Given, name: string, what: string): string {
  const value = textOption(given, name);
  if (value === undefined || value === "") throw new BadInput(`--${name} is missing: ${what}.`);
  return value;
}

async function makeIdentity(given: Given, streams: Streams): Promise<void> {
  const out = needed(given, "out", "the file for the private key");
  const { identity, recipient } = await makeAgeKey();
  writeNew(out, `# public key: ${recipient}\n${identity}\n`, 0o600);
  tell(given, streams, { recipient, out }, recipient);
}

function makeSigner(given: Given, streams: Streams): void {
  const out = needed(given, "out", "the file for the private key");
  const key = makeSigningKey();
  const fingerprint = fingerprintOf(key.public);
  writeNew(out, signingKeyText(key), 0o600);
  tell(given, streams, { fingerprint, out }, fingerprint);
}

function sign(given: Given, streams: Streams): void {
  const out = needed(given, "out", "the file for the signed key set");
  const campaign = needed(given, "campaign", "the id of campaign.json");
  const version = wholeOption(given, "version", 1, 1_000_000) ?? 1;
  checkWritable(out);
  const key = readSigningKey(needed(given, "signer", "the file of the signing key"));
  const signed = signKeySet({ campaign, version, recipients: textsOption(given, "recipient") }, key);
  writeNew(out, `${JSON.stringify(signed, null, 2)}\n`, 0o644);
  const fingerprint = fingerprintOf(key.public);
  tell(given, streams, { fingerprint, campaign, version, out }, fingerprint);
}

function showFingerprint(given: Given, streams: Streams): void {
  const file = given.words[1] ?? "";
  const text = readText(file, KEY_FILE_LIMIT_BYTES);
  const known = text.startsWith("-----")
    ? { fingerprint: fingerprintOf(readSigningKey(file).public) }
    : readSigned(file, text).said;
  tell(given, streams, known, known.fingerprint);
}

function readSigned(file: string, text: string) {
  let signed: unknown;
  try {
    signed = JSON.parse(text);
  } catch {
    throw new BadInput(`"${file}" is neither a signing key in PEM nor a signed key set in JSON.`);
  }
  const { keySet, fingerprint } = readKeySet(signed);
  return { said: { fingerprint, ...keySet }, document: (signed as SignedKeySet).document };
}

function showWords(given: Given, streams: Streams): void {
  const file = given.words[1] ?? "";
  const words = spokenWords(readSigned(file, readText(file, KEY_FILE_LIMIT_BYTES)).document);
  tell(given, streams, words, `${words.en}\n${words.ko}`);
}

function tell(given: Given, streams: Streams, all: object, line: string): void {
  if (given.options.json === true) printJson(streams, all);
  else streams.out(`${line}\n`);
}
