import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** One file of the built page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly cacheControl: string;
  readonly tag: string;
  /** The file as it is on the disk. */
  readonly content: Buffer;
  /** The file in an encoding, made when it is first asked for; null where that gains nothing. */
  body(encoding: Encoding): Buffer | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const packed = new Set([".png", ".webp", ".ico", ".woff", ".woff2"]);
/** The build puts a hash of the content into these names, so their content never changes. */
const hashed = /^(?:\/widget)?\/assets\/.+-[\w-]{8}\.\w+$/;

/** Qualities that hold up a first answer by some milliseconds; the next ones gain under one per cent. */
const encoders: Readonly<Record<Encoding, (content: Buffer) => Buffer>> = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (content) => gzipSync(content, { level: 6 }),
  identity: (content) => content,
};

/** A server is there sooner, after a fault above all, when it compresses only what is fetched from it. */
function encodedWhenAsked(content: Buffer, isPacked: boolean): PageFile["body"] {
  const made = new Map<Encoding, Buffer | null>([["identity", content]]);
  return (encoding) => {
    const known = made.get(encoding);
    if (known !== undefined) return known;
    const body = isPacked ? null : encoders[encoding](content);
    const gained = body !== null && body.length < content.length ? body : null;
    made.set(encoding, gained);
    return gained;
  };
}

function readPageFile(path: string, content: Buffer): PageFile {
  const extension = extname(path).toLowerCase();
  return {
    type: types[extension] ?? "application/octet-stream",
    cacheControl: hashed.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    tag: createHash("sha256").update(content).digest("base64url").slice(0, 22),
    content,
    body: encodedWhenAsked(content, packed.has(extension)),
  };
}

/**
 * Reads the whole built page into memory, each file to be compressed once: a request can then only ever name one of these files.
 * Keys are addresses such as `/assets/index-1a2b3c4d.js`; `/` is the page itself. Dot files are left out.
 */
export function readPageFiles(root: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(root, file).split(sep).join("/")}`;
    files.set(path, readPageFile(path, readFileSync(file)));
  }
  const index = files.get("/index.html");
  if (index) files.set("/", index);
  return files;
}

const sha256 = (content: Buffer | string): string => createHash("sha256").update(content).digest("hex");

/**
 * One SHA-256 for the whole page, from which anybody can see that it is the page they built: over the lines
 * `<SHA-256 of a file>  <its path>` in the order of the paths' bytes, as `sha256sum` prints them (docs/hosting.md).
 */
export function digestPage(files: ReadonlyMap<string, PageFile>): string {
  const paths = [...files.keys()]
    .filter((path) => path !== "/")
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const lines = paths.map((path) => `${sha256(files.get(path)?.content ?? "")}  ${path.slice(1)}\n`);
  return sha256(lines.join(""));
}

/** The smallest form that the browser's Accept-Encoding takes. */
export function chooseEncoding(file: PageFile, accepted: string | undefined): Encoding {
  const names = new Set(
    (accepted ?? "")
      .split(",")
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.split(";")[0]?.trim().toLowerCase() ?? ""),
  );
  const choices: readonly Encoding[] = ["br", "gzip"];
  return choices.find((name) => names.has(name) && file.body(name) !== null) ?? "identity";
}
