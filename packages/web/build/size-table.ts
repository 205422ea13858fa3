import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a visitor who reads English fetches before the first choice besides the page's own script: words with the first turn, two fonts. */
const FIRST_LOAD = [
  /^index\.html$/,
  /\/(index|PlayScreen)-.*\.css$/,
  /\/first-sight-.*\.js$/,
  /\/en\/first-en-/,
  /\/(inter|source-serif-4)-latin-400-normal-.*\.woff2$/,
];

type Bundle = Readonly<Record<string, OutputFile>>;
type OutputFile =
  | ({ readonly type: "chunk"; readonly fileName: string; readonly code: string } & ChunkLinks)
  | { readonly type: "asset"; readonly fileName: string; readonly source: string | Uint8Array };

interface ChunkLinks {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** The page's script, and every script that it cannot begin without. */
function scriptsOfPage(bundle: Bundle): ReadonlySet<string> {
  const names = new Set<string>();
  const follow = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== "chunk" || names.has(name)) return;
    names.add(name);
    file.imports.forEach(follow);
  };
  for (const file of Object.values(bundle)) if (file.type === "chunk" && file.isEntry) follow(file.fileName);
  return names;
}

interface Row {
  name: string;
  bytes: number;
  gzip: number;
  first: boolean;
}

function rowOf(name: string, content: string | Uint8Array, scripts: ReadonlySet<string>): Row {
  const bytes = Buffer.from(content);
  const packed = /\.(woff2?|png)$/.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  const first = scripts.has(name) || FIRST_LOAD.some((pattern) => pattern.test(name));
  return { name, bytes: bytes.length, gzip: packed, first };
}

function line(name: string, bytes: number, gzip: number, mark: string): string {
  return `${mark} ${name.padEnd(58)} ${(bytes / 1000).toFixed(1).padStart(8)} ${(gzip / 1000).toFixed(1).padStart(8)}`;
}

function table(rows: readonly Row[]): string {
  const sum = (some: readonly Row[], key: "bytes" | "gzip") => some.reduce((total, row) => total + row[key], 0);
  const first = rows.filter((row) => row.first);
  return [
    `  ${"file (* = before the first choice)".padEnd(58)} ${"kB".padStart(8)} ${"gzip".padStart(8)}`,
    ...rows.map((row) => line(row.name, row.bytes, row.gzip, row.first ? "*" : " ")),
    line("before the first choice", sum(first, "bytes"), sum(first, "gzip"), "="),
    ...languages(rows).map((tag) => {
      const own = rows.filter((row) => row.name.startsWith(`assets/${tag}/`));
      return line(`of these for ${tag} alone`, sum(own, "bytes"), sum(own, "gzip"), "=");
    }),
    line("everything", sum(rows, "bytes"), sum(rows, "gzip"), "="),
  ].join("\n");
}

function languages(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ name }) => /^assets\/([^/]+)\//.exec(name)?.[1] ?? []))].sort();
}

/** Prints the table of sizes after a build, so that a heavy change is seen the moment it is made. */
export function sizeTable(): Plugin {
  return {
    name: "size-table",
    apply: "build",
    writeBundle: {
      order: "post",
      handler(_options, bundle) {
        const scripts = scriptsOfPage(bundle);
        const rows = Object.values(bundle)
          .map((file) => rowOf(file.fileName, file.type === "chunk" ? file.code : file.source, scripts))
          .sort((a, b) => Number(b.first) - Number(a.first) || b.gzip - a.gzip || (a.name < b.name ? -1 : 1));
        process.stdout.write(`\n${table(rows)}\n\n`);
      },
    },
  };
}
