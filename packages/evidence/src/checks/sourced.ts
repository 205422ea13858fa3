import type { EvidenceCheck } from "./check.ts";

/** A claim rests on a source; or it is invented through and through, and says why. */
export const checkSourced: EvidenceCheck = (record) =>
  [...record.claims.values()].flatMap(({ id, kind, confidence, sources, because }) => {
    const signs = [kind === "invented", confidence === "invented", sources.length === 0, because !== undefined];
    if (signs.every((sign) => sign === signs[0])) return [];
    const message = `Claim "${id}" needs a source, or kind and confidence "invented", no source, and a because.`;
    return [{ code: "unsourced-claim" as const, message, where: id }];
  });
