import { exactMath } from "./exact-math.ts";
import { knifeEdgeLoss_dB } from "./knife-edge.ts";
import { RadioError } from "./radio-error.ts";

/** What stands around an antenna (P.2108 §3.1; dense urban land counts as urban). */
export type TerminalClutter = "water" | "open" | "suburban" | "urban" | "trees";

const CLUTTER_KINDS: readonly string[] = ["water", "open", "suburban", "urban", "trees"];
/** Frequencies for which the method is stated, GHz (P.2108 §3.1). */
const LOWEST_GHZ = 0.03;
const HIGHEST_GHZ = 3;
const DEGREES_PER_RADIAN = 180 / Math.PI;

/**
 * Extra loss of an antenna standing lower than what surrounds it, dB (P.2108 §3.1). Not to be added for clutter that is
 * already in the profile. Never negative.
 *
 * @param h_m antenna height above the ground
 * @param ws_m width of the street or gap (27 where nothing is known)
 * @param R_m height of the clutter around
 * @throws RadioError `clutter-input-invalid`
 */
export function terminalClutterLoss_dB(
  f_GHz: number,
  h_m: number,
  ws_m: number,
  R_m: number,
  kind: TerminalClutter,
): number {
  const usable = f_GHz >= LOWEST_GHZ && f_GHz <= HIGHEST_GHZ && h_m > 0 && ws_m > 0 && R_m > 0;
  if (!usable || !CLUTTER_KINDS.includes(kind)) {
    throw new RadioError(
      "clutter-input-invalid",
      `Terminal clutter needs ${LOWEST_GHZ} to ${HIGHEST_GHZ} GHz, positive heights and width, and a kind of ${CLUTTER_KINDS.join(", ")}.`,
    );
  }
  if (h_m >= R_m) return 0;
  if (kind === "water" || kind === "open") return -(21.8 + 6.2 * exactMath.log10(f_GHz)) * exactMath.log10(h_m / R_m);
  const above_m = R_m - h_m;
  const angle_deg = exactMath.atan(above_m / ws_m) * DEGREES_PER_RADIAN;
  const v = 0.342 * Math.sqrt(f_GHz) * Math.sqrt(above_m * angle_deg);
  return Math.max(knifeEdgeLoss_dB(v) - 6.03, 0);
}
