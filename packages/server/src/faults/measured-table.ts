import { writeFileSync } from "node:fs";
import { cpus, loadavg, platform, totalmem } from "node:os";

/** One measured figure with what it should be: `0`, `≤ 100`, `≥ 3000`, or `-` for nothing promised. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly target?: string;
}

/** Whether a figure is what it should be. */
export function isHeld({ value, target = "-" }: Measurement): boolean {
  const [, sign, bound] = /^([≤≥]?) ?(\d+)$/.exec(target) ?? [];
  if (bound === undefined) return target === "-";
  if (sign === "≤") return value <= Number(bound);
  return sign === "≥" ? value >= Number(bound) : value === Number(bound);
}

/** A figure in four digits that count, whole numbers whole. */
const shown = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(value >= 1000 ? 6 : 3)));

function machine(): string {
  const processors = cpus();
  const memory_GiB = Math.round(totalmem() / 1024 ** 3);
  const busy = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors.length} processors (${processors[0]?.model.trim() ?? "of no name"}), ${memory_GiB} GiB, ${platform()}, Node ${process.versions.node}; afterwards the load of the last minute was ${busy}, this program's own included`;
}

/** The figures as a page of Markdown that says when, where and by which command they were measured. */
export function measuredPage(title: string, command: string, rows: readonly Measurement[], day: string): string {
  const lines = rows.map(
    ({ name, unit, value, target = "-" }) => `| ${name} | ${`${shown(value)} ${unit}`.trimEnd()} | ${target} |`,
  );
  return [
    `# ${title}`,
    "",
    `Written by \`${command}\` on ${day}, on ${machine()}.`,
    "",
    "| figure | measured | promised |",
    "|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

/** Writes that page, with the day of today. */
export function writeMeasured(file: string, title: string, command: string, rows: readonly Measurement[]): void {
  writeFileSync(file, measuredPage(title, command, rows, new Date().toISOString().slice(0, 10)));
}
