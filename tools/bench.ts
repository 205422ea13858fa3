/**
 * `npm run bench [-- name …]`: every `*.bench.ts` of the rooms, as a table on the terminal and a JSON file
 * in `.cache/bench`. Times are for reading; no test depends on them.
 */
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";

interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

const files = globSync(["packages/*/src/**/*.bench.ts", "tests/bench/*.bench.ts"]).sort();
const nameOf = (file: string): string => basename(file, ".bench.ts");
const wanted = process.argv.slice(2);
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
  writeFileSync(`.cache/bench/${nameOf(file)}.json`, JSON.stringify(rows, null, 2));
}
