import { county } from "./county.ts";
import { type Guide, guideTo } from "./network.ts";
import type { Spot } from "./sites.ts";

/** How a team finds its way: shortest in time, along anything. */

const guides: (Guide | undefined)[][] = [[], []];

/** @param byStream whether this team knows and uses the stream beds as readily as the tracks */
export function teamGuide(target: number, byStream: boolean): Guide {
  const table = guides[byStream ? 1 : 0] ?? [];
  let guide = table[target];
  if (guide === undefined) {
    const stream = byStream ? 1.1 : 2.6;
    guide = guideTo(
      county().network,
      target,
      (leg) => leg.length_m * (leg.kind === "road" ? 1 : leg.kind === "track" ? 1.6 : stream),
    );
    table[target] = guide;
  }
  return guide;
}

export function nearestNode(spot: Spot): number {
  const { network } = county();
  let best = 0;
  let least_m = Number.POSITIVE_INFINITY;
  for (let node = 0; node < network.x_m.length; node++) {
    const dx = spot.x_m - (network.x_m[node] ?? 0);
    const dy = spot.y_m - (network.y_m[node] ?? 0);
    const gap_m = Math.sqrt(dx * dx + dy * dy);
    if (gap_m < least_m) {
      best = node;
      least_m = gap_m;
    }
  }
  return best;
}

export const nodeNamed = (name: string): number => county().network.named.get(name) ?? 0;
