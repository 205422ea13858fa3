import type { Static, TSchema } from "typebox";
import { Check, Errors } from "typebox/value";
import type { EvidenceRecord } from "./claim.ts";
import { EvidenceError } from "./errors.ts";
import { indexEvidence } from "./indexed.ts";
import {
  ChangeFileSchema,
  ClaimFileSchema,
  CorrectionFileSchema,
  ForbiddenNameFileSchema,
  GapFileSchema,
  SourceFileSchema,
  StatementFileSchema,
} from "./schema.ts";

/** The parsed JSON of the data folder. */
export interface EvidenceFiles {
  readonly claims: readonly unknown[];
  readonly sources: unknown;
  readonly corrections?: unknown;
  readonly gaps?: unknown;
  readonly forbiddenNames?: unknown;
  readonly statements?: unknown;
  readonly changes?: unknown;
}

/**
 * Reads the record from the parsed files.
 * @throws EvidenceError `file-shape`, naming the entry and field, when a file is not what it should be.
 */
export function loadEvidence(files: EvidenceFiles): EvidenceRecord {
  return indexEvidence({
    claims: files.claims.map((file, index) => shaped(ClaimFileSchema, file, `claims file ${index + 1}`)),
    sources: shaped(SourceFileSchema, files.sources, "sources.json"),
    corrections: shaped(CorrectionFileSchema, files.corrections ?? [], "corrections.json"),
    gaps: shaped(GapFileSchema, files.gaps ?? [], "gaps.json"),
    forbiddenNames: shaped(ForbiddenNameFileSchema, files.forbiddenNames ?? [], "forbidden-names.json"),
    statements: shaped(StatementFileSchema, files.statements ?? [], "statements.json"),
    changes: shaped(ChangeFileSchema, files.changes ?? [], "changes.json"),
  });
}

function shaped<Schema extends TSchema>(schema: Schema, value: unknown, name: string): Static<Schema> {
  if (Check(schema, value)) return value;
  const first = Errors(schema, value)[0];
  const where = first === undefined || first.instancePath === "" ? "as a whole" : `at ${first.instancePath}`;
  const entry = entryName(value, first?.instancePath ?? "");
  throw new EvidenceError("file-shape", `${name} ${where}${entry} ${first?.message ?? "is not as it should be"}.`);
}

/** The id of the entry a path like `/12/statement` leads into, when it has one. */
function entryName(value: unknown, path: string): string {
  const entry: unknown = Array.isArray(value) ? value[Number(path.split("/")[1])] : undefined;
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return "";
  return typeof entry.id === "string" ? ` ("${entry.id}")` : "";
}
