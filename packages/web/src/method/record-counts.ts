import { type CitingConstant, type EvidenceRecord, thinReadings } from "@connection-denied/evidence";

/** How many sources were read how much, and in whose hands; the most read first. */
export function readSources({ sources }: EvidenceRecord): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { read } of sources.values()) {
    const key = `${read.extent}-${read.through}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** Numbers of the model by what they rest on. */
export interface ConstantCounts {
  readonly all: number;
  /** On claims alone. */
  readonly known: number;
  /** On claims, with a part that is ours and says so. */
  readonly partly: number;
  readonly invented: number;
  /** Of the invented: taken over from another era. */
  readonly carried: number;
}

const isCarried = ({ invented = "" }: CitingConstant): boolean => /carried from \d{4}/.test(invented);

export function countConstants(constants: readonly CitingConstant[]): ConstantCounts {
  const made = constants.filter(({ claims }) => claims.length === 0);
  const resting = constants.filter(({ claims }) => claims.length > 0);
  return {
    all: constants.length,
    known: resting.filter(({ invented }) => invented === undefined).length,
    partly: resting.filter(({ invented }) => invented !== undefined).length,
    invented: made.length,
    carried: made.filter(isCarried).length,
  };
}

/** Why numbers were made up, each reason once with how many it stands for, the commonest first. */
export function reasonsOf(constants: readonly CitingConstant[]): { why: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const constant of constants) {
    if (constant.invented === undefined || isCarried(constant)) continue;
    counts.set(constant.invented, (counts.get(constant.invented) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => ({ why, count })).sort((a, b) => b.count - a.count);
}

/** The share of nights under which no plan falls, by era. */
export function floorsOf(constants: readonly CitingConstant[]): { era: string; share: number }[] {
  return constants.flatMap(({ name, range }) => {
    const [era = "", figure] = name.split(".");
    return figure === "floorOdds" && range !== undefined ? [{ era, share: range.low }] : [];
  });
}

/** Ways in which the record itself shows a claim to be thin, with the claims. */
export function thinParts(record: EvidenceRecord): { key: string; claims: readonly string[] }[] {
  return Object.entries(thinReadings(record)).map(([key, claims]) => ({ key, claims }));
}
