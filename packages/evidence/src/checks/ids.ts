import type { EvidenceCheck } from "./check.ts";

const PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids are lower-case words joined by hyphens, and each is borne once, today or formerly. */
export const checkIds: EvidenceCheck = (record) => [
  ...[
    ...record.claims.keys(),
    ...record.aliases.keys(),
    ...record.sources.keys(),
    ...[...record.gaps, ...record.statements, ...record.changes].map(({ id }) => id),
  ]
    .filter((id) => !PATTERN.test(id))
    .map((id) => ({
      code: "ill-formed-id" as const,
      message: `"${id}" is no id; write small letters, digits and single hyphens.`,
      where: id,
    })),
  ...record.repeatedIds.map((id) => ({
    code: "repeated-id" as const,
    message: `More than one entry is called "${id}"; rename one.`,
    where: id,
  })),
];
