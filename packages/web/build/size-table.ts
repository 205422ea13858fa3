import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a visitor who reads English fetches before the first choice: page, script, style, words, worker, two fonts. */
const FIRST_LOAD = [
  /^index\.html$/,
  /\/index-.*\.(js|css)$/,
  /\/en\/first-en-/,
  /\/game\.worker-/,
  /\/(inter|source-serif-4)-latin-400-normal/,
];

interface Row {
  name: string;
  bytes: number;
  gzip: number;
  first: boolean;
}

function rowOf(name: string, content: string | Uint8Array): Row {
  const bytes = Buffer.from(content);
  const packed = /\.(woff2|png)$/.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  return { name, bytes: bytes.length, gzip: packed, first: FIRST_LOAD.some((pattern) => pattern.test(name)) };
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
        const rows = Object.values(bundle)
          .map((file) => rowOf(file.fileName, file.type === "chunk" ? file.code : file.source))
          .sort((a, b) => Number(b.first) - Number(a.first) || b.gzip - a.gzip || (a.name < b.name ? -1 : 1));
        process.stdout.write(`\n${table(rows)}\n\n`);
      },
    },
  };
}
