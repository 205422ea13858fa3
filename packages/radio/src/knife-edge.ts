import { exactMath } from "./exact-math.ts";

/** Below this v an edge costs nothing (P.1812 §4.3.1, P.526 §4.1). */
export const KNIFE_EDGE_START = -0.78;

/** Loss of a single knife edge with diffraction parameter v, dB (P.1812 Eq. 12). */
export function knifeEdgeLoss_dB(v: number): number {
  if (!(v > KNIFE_EDGE_START)) return 0;
  const shifted = v - 0.1;
  return 6.9 + 20 * exactMath.log10(Math.sqrt(shifted * shifted + 1) + shifted);
}
