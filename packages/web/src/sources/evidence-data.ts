/** The evidence as it travels to the page: written when the client is built, so that the page needs no checker. */
export interface EvidenceData {
  readonly claims: Readonly<Record<string, ClaimData>>;
  readonly sources: Readonly<Record<string, SourceData>>;
  readonly statements: readonly StatementData[];
}

/** A sentence about the record that holds or does not, and the claims that say so; its words are `statement-<id>`. */
export interface StatementData {
  readonly id: string;
  readonly holds: boolean;
  readonly claims: readonly string[];
}

interface ClaimData {
  statement: string;
  kind: string;
  period: string;
  confidence: string;
  sources: readonly { source: string; locator: string }[];
  disputes: readonly string[];
}

interface SourceData {
  title: string;
  publisher: string;
  date: string;
  url: string | null;
  kind: string;
  seenAs: string;
}
