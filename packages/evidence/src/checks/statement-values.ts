import type { Claim } from "../claim.ts";
import { valuesOf } from "../numbers/claim-numbers.ts";
import { quantitiesIn } from "../numbers/quantities.ts";
import { traceNumber } from "../numbers/trace-number.ts";
import type { EvidenceCheck, EvidenceProblem } from "./check.ts";

/** Every quantity that a claim states is one of its values, with a unit, so that a program can read it and a constant rest on it. */
export const checkStatementValues: EvidenceCheck = (record) => [...record.claims.values()].flatMap(checkClaim);

function checkClaim(claim: Claim): EvidenceProblem[] {
  const valuesAlone = { ...claim, statement: "" };
  return quantitiesIn(claim.statement)
    .filter((number) => traceNumber(number, [valuesAlone]) === null)
    .map(({ words }) => {
      const known = valuesOf(claim).map(({ name }) => name);
      const has = known.length === 0 ? "it has no values" : `its values are ${known.join(", ")}`;
      const message = `Claim "${claim.id}" states "${words}", and ${has}; give the number as a value with its unit in the name.`;
      return { code: "number-without-value" as const, message, where: claim.id };
    });
}
