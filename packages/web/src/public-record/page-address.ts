import { GROUPINGS, type Grouping } from "@connection-denied/evidence";

/** A page of the record; its address is what follows the site's. */
export type RecordPage =
  | { readonly kind: "front" | "since" | "method" | "unknown" }
  | { readonly kind: "claim"; readonly id: string }
  | { readonly kind: "source"; readonly id: string }
  | { readonly kind: "groups"; readonly by: Grouping }
  | { readonly kind: "group"; readonly by: Grouping; readonly key: string }
  | { readonly kind: "timeline"; readonly year: number | null }
  | { readonly kind: "found"; readonly asked: string };

const ROOT = "#record";

/**
 * Addresses are `#record`, `#record/<claim>` as `claimAddress` has it, and deeper ones for all else, so that no page can
 * ever take the address of a claim.
 */
export function addressOfPage(page: RecordPage): string {
  switch (page.kind) {
    case "claim":
      return `${ROOT}/${page.id}`;
    case "source":
      return `${ROOT}/source/${page.id}`;
    case "groups":
      return `${ROOT}/by/${page.by}`;
    case "group":
      return `${ROOT}/by/${page.by}/${encodeURIComponent(page.key)}`;
    case "timeline":
      return `${ROOT}/read/timeline${page.year === null ? "" : `/${page.year}`}`;
    case "found":
      return `${ROOT}/find/${encodeURIComponent(page.asked)}`;
    case "since":
      return `${ROOT}/read/since-2016`;
    case "method":
      return `${ROOT}/read/method`;
    default:
      return ROOT;
  }
}

/** The page at an address that begins with `#record`. */
export function pageAt(hash: string): RecordPage {
  const [, first = "", second = "", third] = hash.split("/").map(decoded);
  if (first === "") return { kind: "front" };
  if (second === "") return { kind: "claim", id: first };
  if (first === "source") return { kind: "source", id: second };
  if (first === "find") return { kind: "found", asked: second };
  if (first === "read") return readingAt(second, third);
  const by = GROUPINGS.find((one) => one === second);
  if (first !== "by" || by === undefined) return { kind: "unknown" };
  return third === undefined ? { kind: "groups", by } : { kind: "group", by, key: third };
}

function readingAt(name: string, year: string | undefined): RecordPage {
  if (name === "timeline") return { kind: "timeline", year: year === undefined ? null : Number(year) };
  if (name === "since-2016") return { kind: "since" };
  return { kind: name === "method" ? "method" : "unknown" };
}

/** What a person typed by hand may not be decodable. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
