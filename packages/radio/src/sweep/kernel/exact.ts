import { bullingtonLoss_dB } from "../../bullington.ts";
import { exactMath } from "../../exact-math.ts";
import { freeSpaceLoss_dB } from "../../free-space.ts";
import { shortPathLoss_dB } from "../../short-path.ts";

/** What the kernel asks of the rest of the room; the compiled kernel imports these very functions. */
export { bullingtonLoss_dB, freeSpaceLoss_dB, shortPathLoss_dB };

export function decibels(x: number): number {
  return 10 * exactMath.log10(x);
}

export function cubeRoot(x: number): number {
  return exactMath.pow(x, 1 / 3);
}
