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
  const claims: Static<typeof ClaimFileSchema>[] = [];
  for (const [index, file] of files.claims.entries()) {
    demand(ClaimFileSchema, file, `claims file ${index + 1}`);
    claims.push(file);
  }
  const { sources, corrections = [], gaps = [], forbiddenNames = [], statements = [], changes = [] } = files;
  demand(SourceFileSchema, sources, "sources.json");
  demand(CorrectionFileSchema, corrections, "corrections.json");
  demand(GapFileSchema, gaps, "gaps.json");
  demand(ForbiddenNameFileSchema, forbiddenNames, "forbidden-names.json");
  demand(StatementFileSchema, statements, "statements.json");
  demand(ChangeFileSchema, changes, "changes.json");
  return indexEvidence({ claims, sources, corrections, gaps, forbiddenNames, statements, changes });
}

/** Not a function that returns the shape: the type of one took every check of types, of five rooms, as long as all the rest. */
function demand<Schema extends TSchema>(schema: Schema, value: unknown, name: string): asserts value is Static<Schema> {
  if (Check(schema, value)) return;
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
