import { figure } from "../eras/index.ts";
import { remember } from "../remember.ts";
import type { Era, PlaceId, WayId } from "../vocabulary.ts";
import { county } from "./county.ts";
import { guideTo, type Leg, legBetween } from "./network.ts";
import type { Spot } from "./sites.ts";

/** One walk of hers: the nodes passed and the second each is reached. */
export interface Journey {
  readonly nodes: readonly number[];
  readonly at_s: readonly number[];
  readonly length_m: number;
  readonly seconds: number;
}

/** How unwilling she is to use the other way: metres of the wrong kind count this often (invented). */
const WRONG_WAY = 6;

function wayCost(way: WayId): (leg: Leg) => number {
  const unwanted = way === "road" ? "stream" : "road";
  const alsoUnwanted = way === "stream" ? "track" : null;
  return (leg) => leg.length_m * (leg.kind === unwanted ? WRONG_WAY : leg.kind === alsoUnwanted ? 2 : 1);
}

function legSeconds(era: Era, leg: Leg): number {
  const flat_mps = figure(
    era,
    leg.kind === "road" ? "walkRoad_mps" : leg.kind === "track" ? "walkTrack_mps" : "walkStream_mps",
  );
  const slowing = 1 + figure(era, "slopeSlowing") * Math.max(0, Math.abs(leg.slope) - 0.05);
  return (leg.length_m * slowing) / flat_mps;
}

/** No step of hers is quicker: slopes only slow her. */
export const herFastest_mps = remember((era: Era) =>
  Math.max(figure(era, "walkRoad_mps"), figure(era, "walkTrack_mps"), figure(era, "walkStream_mps")),
);

function travel(era: Era, from: PlaceId, to: PlaceId, by: WayId): Journey {
  const { network } = county();
  const target = network.named.get(to) ?? 0;
  const guide = guideTo(network, target, wayCost(by), (leg) => legSeconds(era, leg));
  let node = network.named.get(from) ?? 0;
  const nodes = [node];
  const at_s = [0];
  let length_m = 0;
  let seconds = 0;
  while (node !== target) {
    const following = guide.next[node] ?? target;
    const leg = legBetween(network, node, following);
    if (leg === undefined) break;
    length_m += leg.length_m;
    seconds += legSeconds(era, leg);
    node = following;
    nodes.push(node);
    at_s.push(seconds);
  }
  return { nodes, at_s, length_m, seconds: Math.ceil(seconds) };
}

const walks = remember((era: Era) =>
  remember((from: PlaceId) => remember((to: PlaceId) => remember((by: WayId) => travel(era, from, to, by)))),
);

/** The walk between two places by one of the two ways. Computed once. */
export const journey = (era: Era, from: PlaceId, to: PlaceId, by: WayId): Journey => walks(era)(from)(to)(by);

/** Where she is `elapsed_s` into a walk. */
export function along(walk: Journey, elapsed_s: number): Spot {
  const { network } = county();
  const i = legAt(walk.at_s, elapsed_s);
  const a = walk.nodes[i] ?? 0;
  const b = walk.nodes[i + 1] ?? a;
  const from_s = walk.at_s[i] ?? 0;
  const to_s = walk.at_s[i + 1] ?? from_s + 1;
  const share = Math.min(1, Math.max(0, (elapsed_s - from_s) / (to_s - from_s)));
  const ax = network.x_m[a] ?? 0;
  const ay = network.y_m[a] ?? 0;
  return { x_m: ax + ((network.x_m[b] ?? ax) - ax) * share, y_m: ay + ((network.y_m[b] ?? ay) - ay) * share };
}

/** The last node passed `elapsed_s` into a walk. */
export const nodeAt = (walk: Journey, elapsed_s: number): number => walk.nodes[legAt(walk.at_s, elapsed_s)] ?? 0;

/** Index of the leg under way: the last node reached, never the end. */
function legAt(at_s: readonly number[], elapsed_s: number): number {
  let low = 0;
  let high = Math.max(0, at_s.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at_s[middle] ?? 0) <= elapsed_s) low = middle;
    else high = middle - 1;
  }
  return low;
}
