import type { Source } from "../claim.ts";
import type { EvidenceCheck, EvidenceProblem, EvidenceProblemCode } from "./check.ts";

const ADDRESS = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i;

/** A reader is sent only to https; a source without such an address says why. */
export const checkAddresses: EvidenceCheck = (record) => [...record.sources.values()].flatMap(checkAddress);

function checkAddress({ id, url, archive, printedAddress, note }: Source): EvidenceProblem[] {
  const linked = [url, archive].filter((address) => typeof address === "string");
  const faults = linked.flatMap((address) => addressFault(id, address));
  if (printedAddress !== undefined && !ADDRESS.test(printedAddress)) faults.push(illFormed(id, printedAddress));
  if (faults.length > 0 || note !== undefined || url !== null) return faults;
  return [problem("address-without-note", id, "has no address; add one with https, or a note that says why.")];
}

function addressFault(id: string, address: string): EvidenceProblem[] {
  if (!ADDRESS.test(address)) return [illFormed(id, address)];
  if (address.startsWith("https://")) return [];
  const advice = "find it with https, or put it in printedAddress, with url null and a note.";
  return [problem("address-not-https", id, `sends readers to "${address}"; ${advice}`)];
}

const illFormed = (id: string, address: string): EvidenceProblem =>
  problem(
    "ill-formed-address",
    id,
    `has "${address}" for an address; write a whole https address, or null and a note.`,
  );

const problem = (code: EvidenceProblemCode, id: string, what: string): EvidenceProblem => {
  return { code, message: `Source "${id}" ${what}`, where: id };
};
