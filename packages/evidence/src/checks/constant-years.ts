import { isKnown, traceConstant } from "../numbers/trace-constant.ts";
import type { EvidenceCheck } from "./check.ts";

/** A value of an era comes from a claim of those years, or it says that it was carried over or made up. */
export const checkConstantYears: EvidenceCheck = (record, usage) =>
  usage.constants
    .filter((constant) => isKnown(constant) && constant.invented === undefined)
    .flatMap(({ name, years, ...rest }) =>
      traceConstant(record, { name, ...rest, ...(years === undefined ? {} : { years }) }).flatMap(({ bound, from }) => {
        if (from === null || from.inPeriod) return [];
        const [first, last] = record.claims.get(from.claim)?.years ?? [];
        const message = `Constant "${name}" stands for ${years?.join(" to ")}, but takes ${bound} from "${from.claim}", which speaks of ${first} to ${last}; cite a claim of those years, or say that it was carried over.`;
        return [{ code: "outside-period" as const, message, where: name }];
      }),
    );
