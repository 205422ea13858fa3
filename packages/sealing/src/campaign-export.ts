import { sha256 } from "@noble/hashes/sha2.js";
import { hex } from "@scure/base";
import { Decrypter, Encrypter } from "age-encryption";
import { createTar, parseTar } from "nanotar";
import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { ageKeyOf } from "./open-sealed.ts";
import { SealingError, type SealingErrorCode } from "./sealing-error.ts";
import { fingerprintOf, type SigningKey, signDocument, verifyDocument } from "./signing-key.ts";

const count = Type.Integer({ minimum: 0 });
const digest = Type.String({ pattern: "^[0-9a-f]{64}$" });
const closed = { additionalProperties: false };

/** What an export says of itself, signed: who asked and agreed, what is in it, and how the campaign stood. */
const ManifestSchema = Type.Object(
  {
    kind: Type.Literal("connection-denied/export/1"),
    id: Type.String(),
    campaign: Type.String(),
    title: Type.String(),
    askedBy: Type.String(),
    approvedBy: Type.String(),
    madeAt: Type.String(),
    /** The three published numbers, counted from the messages themselves. */
    counts: Type.Object({ received: count, confirmed: count, removed: count }, closed),
    /** How many messages are in it, and how many of them with a sealed person. */
    messages: count,
    sealed: count,
    audit: Type.Object({ number: count, hash: digest }, closed),
    files: Type.Array(
      Type.Object(
        { name: Type.String({ pattern: "^[a-z-]{1,40}\\.[a-z]{3,5}$" }), bytes: count, sha256: digest },
        closed,
      ),
    ),
  },
  closed,
);
export type Manifest = Static<typeof ManifestSchema>;

const SignatureSchema = Type.Object({ signingKey: Type.String(), signature: Type.String() }, closed);

/** A file of an export: its name and its bytes. */
export type ExportFiles = Readonly<Record<string, Uint8Array>>;

export interface OpenedExport {
  readonly manifest: Manifest;
  /** `fingerprintOf` the key that signed it. */
  readonly fingerprint: string;
  readonly files: ExportFiles;
}

const MANIFEST = "manifest.json";
const SIGNATURE = "signature.json";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function describeFile([name, content]: readonly [string, Uint8Array]): Manifest["files"][number] {
  return { name, bytes: content.length, sha256: hex.encode(sha256(content)) };
}

const TAR_BLOCK_BYTES = 512;
/** What is sealed at a time; age itself seals 64 KiB at a time. */
const PIECE_BYTES = 16 * 64 * 1024;

/** One file as it stands in a tar archive: its head and its content, filled up to whole blocks. */
function entryOf([name, data]: readonly [string, Uint8Array]): Uint8Array {
  const blocks = 1 + Math.ceil(data.length / TAR_BLOCK_BYTES);
  return createTar([{ name, data, attrs: { mode: "600" } }]).subarray(0, blocks * TAR_BLOCK_BYTES);
}

/** A tar archive in pieces, one file after the other, so that no second copy of the whole is ever in memory. */
function* piecesOf(files: ExportFiles): Generator<Uint8Array> {
  for (const file of Object.entries(files)) {
    const entry = entryOf(file);
    for (let from = 0; from < entry.length; from += PIECE_BYTES) yield entry.subarray(from, from + PIECE_BYTES);
  }
  // Two empty blocks are the end of an archive (POSIX, pax, "ustar Interchange Format").
  yield new Uint8Array(2 * TAR_BLOCK_BYTES);
}

function streamOf(pieces: Generator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/**
 * Puts files and a signed manifest into a tar archive, and seals that with age to every recipient: `age -d -i KEY FILE | tar x`
 * opens it without this program. What is sealed comes in pieces, to be written as they come.
 */
export async function sealExport(
  files: ExportFiles,
  facts: Omit<Manifest, "kind" | "files">,
  key: SigningKey,
  recipients: readonly string[],
): Promise<AsyncIterable<Uint8Array>> {
  const listed = Object.entries(files).map(describeFile);
  const manifest: Manifest = { kind: "connection-denied/export/1", ...facts, files: listed };
  const text = JSON.stringify(manifest, null, 2);
  const signed = { signingKey: key.public, signature: signDocument(text, key.secret) };
  const all = { [MANIFEST]: utf8(text), [SIGNATURE]: utf8(JSON.stringify(signed, null, 2)), ...files };
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return chunksOf(await encrypter.encrypt(streamOf(piecesOf(all))));
}

const refuse = (code: SealingErrorCode, sentence: string, cause?: unknown): never => {
  throw new SealingError(code, sentence, cause);
};

async function decrypt(file: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity((await ageKeyOf(identity)).identity);
  try {
    return await decrypter.decrypt(file);
  } catch (cause) {
    const sentence =
      "None of the identities opens the export, or it was altered: look for the other private key, or a whole copy.";
    return refuse("export-not-opened", sentence, cause);
  }
}

function unpack(archive: Uint8Array): Map<string, Uint8Array> {
  try {
    const entries = parseTar(archive);
    const files = new Map(entries.map(({ name, data }) => [name, data ?? new Uint8Array()]));
    if (files.size === entries.length) return files;
  } catch {
    // Said below: what is wrong with an archive that somebody made is not the reader's concern.
  }
  return refuse("export-not-valid", "What was sealed is not an export of this program: ask for it anew.");
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function readManifest(files: ReadonlyMap<string, Uint8Array>): {
  readonly manifest: Manifest;
  readonly fingerprint: string;
} {
  const bytes = files.get(MANIFEST) ?? new Uint8Array();
  const signed = parse(files.get(SIGNATURE));
  const manifest = parse(bytes);
  if (!Value.Check(SignatureSchema, signed) || !Value.Check(ManifestSchema, manifest)) {
    return refuse("export-not-valid", "The export has no manifest with a signature: ask for it anew.");
  }
  if (!verifyDocument(new TextDecoder().decode(bytes), signed.signature, signed.signingKey)) {
    return refuse(
      "export-signature-wrong",
      "The manifest of the export is not as it was signed: do not use it, and ask for it anew.",
    );
  }
  return { manifest, fingerprint: fingerprintOf(signed.signingKey) };
}

function checkFiles(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): ExportFiles {
  const wanted = new Map(manifest.files.map((file) => [file.name, file]));
  const edited = (name: string): never =>
    refuse(
      "export-edited",
      `The file ${name} of the export is not the one that was signed: do not use it, and ask for it anew.`,
    );
  for (const [name, content] of files) {
    if (name === MANIFEST || name === SIGNATURE) continue;
    const { bytes, sha256: sum } = describeFile([name, content]);
    if (wanted.get(name)?.sha256 !== sum || wanted.get(name)?.bytes !== bytes) edited(JSON.stringify(name));
    wanted.delete(name);
  }
  for (const missing of wanted.keys()) edited(missing);
  return Object.fromEntries(manifest.files.map(({ name }) => [name, files.get(name) ?? new Uint8Array()]));
}

/**
 * Opens what `sealExport` made with one of the private keys, and believes it only when the manifest's signature, the digests
 * and the list of files hold. Anyone may seal to a public key, so without `fingerprint` the caller must compare it.
 * @throws SealingError `identity-not-valid`, `export-not-opened`, `export-not-valid`, `export-signature-wrong`,
 * `export-signer-differs`, `export-edited`
 */
export async function openExport(
  file: Uint8Array,
  identities: readonly string[],
  fingerprint?: string,
): Promise<OpenedExport> {
  const files = unpack(await decrypt(file, identities));
  const { manifest, fingerprint: signer } = readManifest(files);
  if (fingerprint !== undefined && signer !== fingerprint) {
    refuse(
      "export-signer-differs",
      "The export is signed by another key than the one of this fingerprint: do not use it.",
    );
  }
  return { manifest, fingerprint: signer, files: checkFiles(files, manifest) };
}
