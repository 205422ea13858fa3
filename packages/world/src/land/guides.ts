import { county } from "./county.ts";
import { type Guide, guideTo } from "./network.ts";
import { distance_m } from "./reach.ts";
import type { Spot } from "./sites.ts";

/** How a team finds its way: shortest in time, along anything. */

const guides = new Map<number, Guide>();

export function teamGuide(target: number): Guide {
  let guide = guides.get(target);
  if (guide === undefined) {
    guide = guideTo(
      county().network,
      target,
      (leg) => leg.length_m * (leg.kind === "road" ? 1 : leg.kind === "track" ? 1.6 : 2.6),
    );
    guides.set(target, guide);
  }
  return guide;
}

export function nearestNode(spot: Spot): number {
  const { network } = county();
  let best = 0;
  let least_m = Number.POSITIVE_INFINITY;
  for (let node = 0; node < network.x_m.length; node++) {
    const gap_m = distance_m(spot, { x_m: network.x_m[node] ?? 0, y_m: network.y_m[node] ?? 0 });
    if (gap_m < least_m) {
      best = node;
      least_m = gap_m;
    }
  }
  return best;
}

export const nodeNamed = (name: string): number => county().network.named.get(name) ?? 0;
