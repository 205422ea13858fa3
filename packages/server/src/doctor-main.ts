/** `npm run doctor -- [--json]`: looks at what a campaign rests on; exit code 1 when something needs mending. */
import { examine } from "./doctor/doctor.ts";
import type { Finding } from "./doctor/finding.ts";
import { failWith } from "./fail.ts";
import { StartError } from "./start-error.ts";

const asText = ({ check, verdict, says, paste = [] }: Finding): string =>
  [`${verdict.padEnd(4)}  ${check}: ${says}`, ...paste.map((line) => `      ${line}`)].join("\n");

try {
  const words = process.argv.slice(2);
  if (words.some((word) => word !== "--json")) {
    throw new StartError("arguments-not-valid", 'It takes no other word than --json: "npm run doctor -- --json".');
  }
  const findings = await examine(process.env, Math.floor(Date.now() / 1000));
  const shown = words.includes("--json") ? JSON.stringify(findings, null, 2) : findings.map(asText).join("\n");
  process.stdout.write(`${shown}\n`);
  if (findings.some(({ verdict }) => verdict === "fail")) process.exitCode = 1;
} catch (cause) {
  failWith(cause, "The examination failed");
}
