import { knifeEdgeLoss_dB } from "./knife-edge.ts";

/** P.1812 is stated from here on, km (§1). */
export const MODEL_STARTS_KM = 0.25;
/** Up to here only the single worst edge counts; between the two the rules are blended (`invented`). */
const SINGLE_EDGE_UNTIL_KM = 0.125;

/**
 * What the land costs on a path shorter than `MODEL_STARTS_KM`, dB: the single worst edge, blended into the model.
 *
 * @param edge diffraction parameter of that edge
 */
export function shortPathLoss_dB(D_km: number, model_dB: number, edge: number): number {
  const single_dB = knifeEdgeLoss_dB(edge);
  const share = (D_km - SINGLE_EDGE_UNTIL_KM) / (MODEL_STARTS_KM - SINGLE_EDGE_UNTIL_KM);
  return single_dB + Math.max(share, 0) * (model_dB - single_dB);
}
