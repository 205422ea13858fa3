/** A point of the skyline as seen from one eye. */
export interface SkyPoint {
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
}

/** One silhouette: the highest land between two distances, over every direction of the picture. */
export interface Ridge {
  /** 0 is the nearest. */
  readonly depth: number;
  readonly points: readonly SkyPoint[];
}

/** A lamp or window that nothing stands in front of. */
export interface SeenLight extends SkyPoint {
  readonly brightness: number;
}

/** A stretch of the river that can be seen, between two directions. */
export interface SeenWater {
  readonly points: readonly SkyPoint[];
}

/** Everything the horizon picture is drawn and described from. Angles in degrees, clockwise from north. */
export interface HorizonView {
  readonly place: string;
  readonly from_deg: number;
  readonly to_deg: number;
  readonly ridges: readonly Ridge[];
  readonly lights: readonly SeenLight[];
  readonly water: readonly SeenWater[];
  /** Top of the mast across the river, whether or not the land hides it. */
  readonly mast: SkyPoint;
  /** Where the town lies, whether or not it can be seen. */
  readonly town: SkyPoint & { readonly width_deg: number };
}
