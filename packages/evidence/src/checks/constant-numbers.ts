import { isKnown, traceConstant } from "../numbers/trace-constant.ts";
import type { EvidenceCheck } from "./check.ts";

/** Both ends of a constant that is said to be known are values of its claims, or it says what of it we made up. */
export const checkConstantNumbers: EvidenceCheck = (record, usage) =>
  usage.constants
    .filter((constant) => isKnown(constant) && constant.invented === undefined)
    .flatMap((constant) =>
      traceConstant(record, constant)
        .filter(({ from }) => from === null)
        .map(({ bound }) => ({
          code: "number-not-in-claims" as const,
          message: `Constant "${constant.name}" has ${bound} ${constant.range?.unit}, which no value of ${constant.claims.join(", ")} gives; cite the claim that does, or say what of it is invented.`,
          where: constant.name,
        })),
    );
