/**
 * `npm run bench [-- name …]`: every `*.bench.ts` of the rooms, as a table on the terminal and a JSON file
 * in `.cache/bench`, and with `--out FOLDER` a page of Markdown for each. Times are for reading; no test depends on them.
 */
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Measurement, writeMeasured } from "@connection-denied/server/measured";

const files = globSync(["packages/*/src/**/*.bench.ts", "tests/bench/*.bench.ts"]).sort();
const nameOf = (file: string): string => basename(file, ".bench.ts");
const { positionals: wanted, values: given } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" } },
});
const unknown = wanted.filter((name) => !files.some((file) => nameOf(file) === name));
if (unknown.length > 0) {
  process.stderr.write(`No benchmark is called "${unknown[0]}": choose from ${files.map(nameOf).join(", ")}.\n`);
  process.exit(2);
}

mkdirSync(".cache/bench", { recursive: true });
for (const file of files.filter((candidate) => wanted.length === 0 || wanted.includes(nameOf(candidate)))) {
  process.stderr.write(`measuring ${nameOf(file)} …\n`);
  const bench = (await import(resolve(file))) as { run: () => Measurement[] | Promise<Measurement[]> };
  const rows = await bench.run();
  console.table(rows.map((row) => ({ ...row, value: Number(row.value.toPrecision(4)) })));
  const name = nameOf(file);
  writeFileSync(`.cache/bench/${name}.json`, JSON.stringify(rows, null, 2));
  if (given.out === undefined) continue;
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}, measured`;
  writeMeasured(join(given.out, `${name}.md`), title, `npm run bench -- ${name} --out ${given.out}`, rows);
}
