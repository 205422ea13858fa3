import type { Source } from "../claim.ts";
import type { EvidenceCheck, EvidenceProblem } from "./check.ts";

const ADDRESS = /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i;

/** A source has an https address, or a note that says why not. */
export const checkAddresses: EvidenceCheck = (record) => [...record.sources.values()].flatMap(checkAddress);

function checkAddress(source: Source): EvidenceProblem[] {
  const { id, url, note } = source;
  if (url !== null && !ADDRESS.test(url)) {
    const message = `Source "${id}" has "${url}" for an address; write a whole https address, or null and a note.`;
    return [{ code: "ill-formed-address", message, where: id }];
  }
  if (note !== undefined || url?.startsWith("https://") === true) return [];
  const message = `Source "${id}" has no https address; add one, or a note that says why.`;
  return [{ code: "address-without-note", message, where: id }];
}
