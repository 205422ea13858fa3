import { exactMath } from "@connection-denied/radio";
import type { Spot } from "./sites.ts";

/** Degrees clockwise from north; y grows southwards. */
export function azimuthTo_deg(from: Spot, to: Spot): number {
  const degrees = (exactMath.atan2(to.x_m - from.x_m, from.y_m - to.y_m) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
}

/** From one direction to another by the shorter way round, -180 to 180 degrees. */
export function turn_deg(from_deg: number, to_deg: number): number {
  const turn = (((to_deg - from_deg) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}
