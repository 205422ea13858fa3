import { type HeightField, terrainHeight } from "@connection-denied/radio";
import type { Spot } from "./sites.ts";
import type { Stretch, WayKind } from "./ways.ts";

/** The ways cut into short legs between numbered nodes, so that people and teams can be somewhere on them. */

export interface Leg {
  readonly to: number;
  readonly length_m: number;
  /** Metres climbed per metre walked in this direction, negative downhill. */
  readonly slope: number;
  readonly kind: WayKind;
}

export interface Network {
  readonly x_m: readonly number[];
  readonly y_m: readonly number[];
  readonly legs: readonly (readonly Leg[])[];
  /** Node number of each named junction and place. */
  readonly named: ReadonlyMap<string, number>;
}

/** Longest leg: fine enough for who meets whom in the dark, coarse enough to search in microseconds (invented). */
const LEG_M = 110;

interface Draft {
  x_m: number[];
  y_m: number[];
  legs: Leg[][];
  named: Map<string, number>;
}

function addNode(draft: Draft, spot: Spot): number {
  draft.x_m.push(spot.x_m);
  draft.y_m.push(spot.y_m);
  draft.legs.push([]);
  return draft.x_m.length - 1;
}

function namedNode(draft: Draft, name: string, spot: Spot): number {
  const known = draft.named.get(name);
  if (known !== undefined) return known;
  const node = addNode(draft, spot);
  draft.named.set(name, node);
  return node;
}

function connect(draft: Draft, field: HeightField, a: number, b: number, kind: WayKind): void {
  const ax = draft.x_m[a] ?? 0;
  const ay = draft.y_m[a] ?? 0;
  const bx = draft.x_m[b] ?? 0;
  const by = draft.y_m[b] ?? 0;
  const length_m = Math.max(1, Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)));
  const slope = (terrainHeight(field, bx, by) - terrainHeight(field, ax, ay)) / length_m;
  draft.legs[a]?.push({ to: b, length_m, slope, kind });
  draft.legs[b]?.push({ to: a, length_m, slope: -slope, kind });
}

function addStretch(draft: Draft, field: HeightField, stretch: Stretch): void {
  const { points, kind } = stretch;
  let previous = namedNode(draft, stretch.from, points[0] ?? { x_m: 0, y_m: 0 });
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] ?? { x_m: 0, y_m: 0 };
    const to = points[i] ?? from;
    const dx = to.x_m - from.x_m;
    const dy = to.y_m - from.y_m;
    const pieces = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / LEG_M));
    for (let k = 1; k <= pieces; k++) {
      const last = i === points.length - 1 && k === pieces;
      const spot = { x_m: from.x_m + (dx * k) / pieces, y_m: from.y_m + (dy * k) / pieces };
      const node = last ? namedNode(draft, stretch.to, to) : addNode(draft, spot);
      connect(draft, field, previous, node, kind);
      previous = node;
    }
  }
}

export function buildNetwork(field: HeightField, stretches: readonly Stretch[]): Network {
  const draft: Draft = { x_m: [], y_m: [], legs: [], named: new Map() };
  for (const stretch of stretches) addStretch(draft, field, stretch);
  return draft;
}

/** Cheapest way to one target from every node: `next[n]` is the node to go to, `cost[n]` what is left to pay. */
export interface Guide {
  readonly next: Int16Array;
  readonly cost: Float64Array;
}

/** Dijkstra from the target outwards; ties go to the lower node number. */
export function guideTo(network: Network, target: number, costOf: (leg: Leg) => number): Guide {
  const count = network.x_m.length;
  const next = new Int16Array(count).fill(-1);
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(count);
  cost[target] = 0;
  for (let node = target; node >= 0; node = cheapestOpen(cost, done)) {
    done[node] = 1;
    for (const leg of network.legs[node] ?? []) {
      const back = legBetween(network, leg.to, node) ?? leg;
      const through = (cost[node] ?? 0) + costOf(back);
      if (through >= (cost[leg.to] ?? 0)) continue;
      cost[leg.to] = through;
      next[leg.to] = node;
    }
  }
  return { next, cost };
}

/** The open node with the least cost, or -1 when all that can be reached are done. */
function cheapestOpen(cost: Float64Array, done: Uint8Array): number {
  let node = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < cost.length; i++) {
    const own = cost[i] ?? least;
    if (done[i] === 1 || own >= least) continue;
    node = i;
    least = own;
  }
  return node;
}

export function legBetween(network: Network, from: number, to: number): Leg | undefined {
  const legs = network.legs[from];
  if (legs === undefined) return undefined;
  for (const leg of legs) if (leg.to === to) return leg;
  return undefined;
}
