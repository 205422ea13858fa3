/** Where a scene begins: the point to which a player may rewind. */
export interface EpisodeScene {
  /** The `#scene:` name. */
  readonly id: string;
  /** Knot or `knot.stitch` that holds the scene's first line. */
  readonly passage: string;
}

/** What the ink of one episode becomes: plain JSON, ready for the ink runtime and the page. */
export interface CompiledEpisode {
  readonly id: string;
  readonly title: string;
  /** Whose night the player has: the caller's, or that of the one she calls. */
  readonly seat: "mother" | "daughter";
  readonly language: "en";
  /** Changes whenever anything a player could meet changes: 16 hexadecimal digits. */
  readonly version: string;
  /** The ink runtime's own JSON, as text. */
  readonly ink: string;
  /** Words of every line and choice by id, without tags. */
  readonly lines: Readonly<Record<string, string>>;
  /** Claim ids by the id of the line or choice that cites them; what cites nothing is left out. */
  readonly citations: Readonly<Record<string, readonly string[]>>;
  /** Claim ids cited anywhere in the episode, sorted. */
  readonly claims: readonly string[];
  /** Knots and `knot.stitch`es, in source order. */
  readonly passages: readonly string[];
  readonly scenes: readonly EpisodeScene[];
}
