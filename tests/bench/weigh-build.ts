import { globSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const DIST = "packages/web/dist";
/** Read by nobody who plays. */
const ASIDE = /licenses\.md$/;
const PACKED = /\.woff2?$/;

const gzip_kB = (file: string): number => {
  const content = readFileSync(file);
  return (PACKED.test(file) ? content.length : gzipSync(content, { level: 6 }).length) / 1000;
};

/** Everything that can be fetched of the built page: both episodes, the record, type and words of every language. */
export function weighBuild() {
  const files = globSync(`${DIST}/**/*.*`).filter((file) => !ASIDE.test(file));
  const sum = (some: readonly string[]) => some.reduce((total, file) => total + gzip_kB(file), 0);
  const languages = [...new Set(files.flatMap((file) => /\/assets\/(\w+)\//.exec(file)?.[1] ?? []))].sort();
  return [
    { name: "page: both episodes, all languages, all type, gzip", unit: "kB", value: sum(files), target: "≤ 600" },
    ...languages.map((tag) => ({
      name: `page:   of it for ${tag} alone`,
      unit: "kB",
      value: sum(files.filter((file) => file.includes(`/assets/${tag}/`))),
    })),
  ];
}
