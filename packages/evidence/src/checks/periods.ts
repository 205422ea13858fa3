import type { EvidenceCheck } from "./check.ts";

/** A claim's years are in order, and no year that its period names lies outside them. */
export const checkPeriods: EvidenceCheck = (record) =>
  [...record.claims.values()].flatMap(({ id, period, years: [first, last] }) => {
    const named = [...period.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
    if (first <= last && named.every((year) => first <= year && year <= last)) return [];
    const message = `Claim "${id}" has the period "${period}" and the years ${first} to ${last}; make them agree.`;
    return [{ code: "years-disordered" as const, message, where: id }];
  });
