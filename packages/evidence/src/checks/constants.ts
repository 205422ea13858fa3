import type { EvidenceCheck } from "./check.ts";

/** Every constant that speaks of the world names its claims or says why it is invented. */
export const checkConstants: EvidenceCheck = (_record, usage) =>
  usage.constants
    .filter((constant) => constant.claims.length === 0 && (constant.invented ?? "").trim() === "")
    .map(({ name }) => ({
      code: "unsupported-constant" as const,
      message: `Constant "${name}" names no claim and does not say that it is invented.`,
      where: name,
    }));
