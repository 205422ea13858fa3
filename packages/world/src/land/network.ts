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

/** Cheapest way to one target: `next[n]` is the node to go to from node n, -1 at the target; `seconds[n]` what is left to walk. */
export interface Guide {
  readonly next: Int16Array;
  readonly seconds: Float64Array;
}

/** From the target outwards, until no way is cheaper; of two equally cheap ones the one over the lower node. */
export function guideTo(
  network: Network,
  target: number,
  costOf: (leg: Leg) => number,
  secondsOf: (leg: Leg) => number,
): Guide {
  const count = network.x_m.length;
  const next = new Int16Array(count).fill(-1);
  const seconds = new Float64Array(count);
  const cost = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  cost[target] = 0;
  const open = [target];
  for (let at = 0; at < open.length; at++) {
    const node = open[at] ?? target;
    for (const { to } of network.legs[node] ?? []) {
      const leg = legBetween(network, to, node);
      if (leg === undefined) continue;
      const through = (cost[node] ?? 0) + costOf(leg);
      const known = cost[to] ?? 0;
      if (through > known || (through === known && node >= (next[to] ?? 0))) continue;
      cost[to] = through;
      next[to] = node;
      seconds[to] = (seconds[node] ?? 0) + secondsOf(leg);
      open.push(to);
    }
  }
  return { next, seconds };
}

export function legBetween(network: Network, from: number, to: number): Leg | undefined {
  const legs = network.legs[from];
  if (legs === undefined) return undefined;
  for (const leg of legs) if (leg.to === to) return leg;
  return undefined;
}
