import type { EvidenceCheck } from "./check.ts";

const PATTERN = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/** Numbers are named in lower-case words joined by underscores, unit included. */
export const checkValueNames: EvidenceCheck = (record) =>
  [...record.claims.values()].flatMap((claim) =>
    Object.keys(claim.values ?? {})
      .filter((name) => !PATTERN.test(name))
      .map((name) => ({
        code: "ill-formed-value-name" as const,
        message: `Claim "${claim.id}" calls a number "${name}"; write it like fine_cny_low.`,
        where: claim.id,
      })),
  );
