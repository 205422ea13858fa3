/** What the state knows, and from whom. */
export type FileEntryKind =
  | "signal"
  | "fix"
  | "registration"
  | "recording"
  | "stopped-on-path"
  | "absent-at-check"
  | "part-found"
  | "word-of-unit-head"
  | "word-of-neighbour"
  | "word-of-go-between"
  | "word-of-agents"
  | "call-history"
  | "spending"
  | "seen-by-team"
  | "money-seized"
  | "photograph-of-money";

export interface FileEntry {
  readonly kind: FileEntryKind;
  /** Who or what brought it: a listener's id, a person's id, or "team". */
  readonly source: string;
  readonly day: number;
  readonly t_s: number;
  /** How strongly it points at her rather than at the county (invented scale, 0 to 1). */
  readonly weight: number;
}
