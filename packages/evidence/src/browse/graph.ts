import type { Claim, EvidenceRecord, Source } from "../claim.ts";

/** Claims, what they rest on, and which of them say otherwise. */
export interface EvidenceGraph {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly rests: readonly { readonly claim: string; readonly source: string }[];
  /** Each pair once. */
  readonly disputes: readonly (readonly [one: string, other: string])[];
}

/** The graph of some claims, with the claims that dispute them; of the whole record when none are given. */
export function evidenceGraph(record: EvidenceRecord, ids?: readonly string[]): EvidenceGraph {
  const wanted = new Set(ids ?? record.claims.keys());
  for (const id of [...wanted]) for (const other of record.claims.get(id)?.disputes ?? []) wanted.add(other);
  const claims = [...record.claims.values()].filter(({ id }) => wanted.has(id));
  const rests = claims.flatMap(({ id, sources }) => sources.map(({ source }) => ({ claim: id, source })));
  const cited = new Set(rests.map(({ source }) => source));
  const disputes = claims.flatMap(({ id, disputes: others = [] }) =>
    others.filter((other) => id < other && wanted.has(other)).map((other) => [id, other] as const),
  );
  return { claims, sources: [...record.sources.values()].filter(({ id }) => cited.has(id)), rests, disputes };
}

/** The graph in the DOT language: claims left, sources right, disputes as dashed lines. */
export function graphAsDot({ claims, sources, rests, disputes }: EvidenceGraph): string {
  const name = (kind: string, id: string): string => `"${kind}:${id}"`;
  return `${[
    "graph record {",
    "  rankdir=LR; node [fontname=Helvetica, fontsize=10];",
    ...claims.map(
      ({ id, statement }) => `  ${name("claim", id)} [shape=box, label=${quoted(id)}, tooltip=${quoted(statement)}];`,
    ),
    ...sources.map(
      ({ id, title }) => `  ${name("source", id)} [shape=ellipse, label=${quoted(id)}, tooltip=${quoted(title)}];`,
    ),
    ...rests.map(({ claim, source }) => `  ${name("claim", claim)} -- ${name("source", source)};`),
    ...disputes.map(
      ([one, other]) => `  ${name("claim", one)} -- ${name("claim", other)} [style=dashed, constraint=false];`,
    ),
    "}",
  ].join("\n")}\n`;
}

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
