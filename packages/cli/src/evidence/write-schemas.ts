import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { publishedSchemas } from "@connection-denied/evidence";
import { EVIDENCE_FOLDER } from "../../../../tools/read-content.ts";
import { writeOut } from "../content.ts";
import type { Streams } from "../streams.ts";

/** `evidence schema`: renews the published schemas after a change of the types. */
export function writeSchemas(streams: Streams): number {
  const folder = join(EVIDENCE_FOLDER, "schema");
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(publishedSchemas())) {
    writeOut(join(folder, file), text);
    streams.say(`evidence/schema/${file}\n`);
  }
  return 0;
}
