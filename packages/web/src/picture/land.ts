/** A point of the county: metres east of the west edge, metres south of the north edge. */
export interface Point {
  readonly x_m: number;
  readonly y_m: number;
}

/** A lit window or lamp; `brightness` 1 is an ordinary street lamp. */
export interface Light extends Point {
  readonly brightness: number;
}

/** A point with the id its name is looked up by. */
export interface NamedPoint extends Point {
  readonly id: string;
  /** Height of the ground there, metres. */
  readonly ground_m?: number;
  /** Height above the ground, where it matters (a mast's lamp). */
  readonly height_m?: number;
}

/** Everything that lies on the land as line or point. Small enough to hand to the page. */
export interface LandLines {
  /** Length of the drawn square's side, metres. */
  readonly extent_m: number;
  readonly river: readonly Point[];
  readonly riverWidth_m: number;
  readonly roads: readonly (readonly Point[])[];
  readonly paths: readonly (readonly Point[])[];
  readonly railway: readonly Point[];
  readonly places: readonly NamedPoint[];
  readonly masts: readonly NamedPoint[];
  /** The mast that is not a mast: shown only when everything is shown. */
  readonly falseMast: NamedPoint;
  readonly listeners: readonly NamedPoint[];
  readonly jammers: readonly NamedPoint[];
  readonly townLights: readonly Light[];
  readonly houses: readonly Point[];
}

/** The land as the painter needs it: heights on a grid (row 0 is the north edge) and what lies on them. */
export interface Land extends LandLines {
  readonly size: number;
  readonly cell_m: number;
  readonly heights_m: ArrayLike<number>;
}

/** How long a walk takes by the road and along the stream, seconds. */
export interface Walk {
  readonly to: string;
  readonly road_s: number;
  readonly stream_s: number;
}
