import type { EvidenceCheck, EvidenceProblem } from "./check.ts";

/**
 * Statements rest on claims of the record, and as many hold as do not: whoever agrees with everything
 * must not look better than whoever agrees with nothing.
 */
export const checkStatements: EvidenceCheck = ({ statements, claims }) => {
  const problems: EvidenceProblem[] = [];
  for (const { id, claims: named } of statements) {
    for (const claim of named.filter((one) => !claims.has(one))) {
      const message = `The statement "${id}" rests on "${claim}", which is not in the record.`;
      problems.push({ code: "unknown-stated-claim", message, where: id });
    }
  }
  const holding = statements.filter(({ holds }) => holds).length;
  if (holding * 2 !== statements.length) {
    const message = `${holding} of ${statements.length} statements hold; make it half of them.`;
    problems.push({ code: "uneven-statements", message, where: "statements.json" });
  }
  return problems;
};
