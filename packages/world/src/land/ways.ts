import type { PlaceId } from "../vocabulary.ts";
import type { Spot } from "./sites.ts";
import { gorgeCentre_m, kitesBackCrest_m, riverCentre_m } from "./terrain.ts";

/** Roads, tracks, stream beds and the railway, as polylines between named junctions. All invented. */

export type WayKind = "road" | "track" | "stream";

export interface Stretch {
  readonly kind: WayKind;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Spot[];
}

const spot = (x_m: number, y_m: number): Spot => ({ x_m, y_m });
const roadSpot = (x_m: number): Spot => spot(x_m, riverCentre_m(x_m) + 640);

function junctionsOf(places: Record<PlaceId, Spot>): ReadonlyMap<string, Spot> {
  const junctions: readonly (readonly [string, Spot])[] = [
    ["west-end", roadSpot(200)],
    ["county-office", roadSpot(1150)],
    ["halt-turn", roadSpot(3920)],
    ["village", spot(4480, 3470)],
    ["cart-foot", roadSpot(5250)],
    ["post-turn", roadSpot(7060)],
    ["east-end", roadSpot(9980)],
    ["cart-bend", spot(5180, 4010)],
    ["stream-foot", spot(4190, 4060)],
    ["saddle", spot(4230, kitesBackCrest_m(4230) + 10)],
    ["gorge-mouth", spot(gorgeCentre_m(4150), 4150)],
    ["gorge-head", spot(gorgeCentre_m(6550), 6550)],
    ["back-valley", spot(4620, 6750)],
    ["far-foot", spot(4560, 7550)],
    ["ridge-post", spot(8620, 5400)],
  ];
  return new Map([...junctions, ...(Object.entries(places) as [PlaceId, Spot][])]);
}

/** [kind, from, to, bends between] */
type Line = readonly [WayKind, string, string, readonly Spot[]];

function lines(): readonly Line[] {
  return [
    ["road", "west-end", "county-office", [roadSpot(700)]],
    ["road", "county-office", "halt-turn", [roadSpot(1700), roadSpot(2300), roadSpot(2900), roadSpot(3400)]],
    ["road", "halt-turn", "village", [spot(4150, 3400)]],
    ["road", "village", "cart-foot", [spot(4820, 3530)]],
    ["road", "cart-foot", "post-turn", [roadSpot(5800), roadSpot(6400)]],
    ["road", "post-turn", "east-end", [roadSpot(7700), roadSpot(8500), roadSpot(9300)]],
    ["road", "post-turn", "road-post", []],
    ["road", "halt-turn", "halt", []],
    ["track", "village", "house", []],
    ["track", "village", "unit-head-house", [spot(4530, 3520)]],
    ["track", "village", "terraces", [spot(4570, 3700), spot(4510, 3860)]],
    ["track", "cart-foot", "cart-bend", [spot(5330, 3790)]],
    ["track", "terraces", "cart-bend", [spot(4700, 4060), spot(4940, 4070)]],
    ["track", "cart-bend", "kites-back", [spot(5230, 4300), spot(5030, 4560), spot(5260, 4800), spot(5090, 5060)]],
    ["stream", "house", "stream-foot", [spot(4390, 3700), spot(4170, 3780), spot(4130, 3930)]],
    ["stream", "stream-foot", "saddle", [spot(4310, 4420), spot(4200, 4780), spot(4270, 5080)]],
    ["stream", "stream-foot", "terraces", []],
    [
      "track",
      "saddle",
      "kites-back",
      [spot(4480, kitesBackCrest_m(4480) + 20), spot(4720, kitesBackCrest_m(4720) + 10)],
    ],
    ["track", "post-turn", "gorge-mouth", [spot(7180, 3720)]],
    ["track", "gorge-mouth", "gorge-head", [4700, 5300, 5900].map((y_m) => spot(gorgeCentre_m(y_m), y_m))],
    ["track", "gorge-head", "back-valley", [spot(6400, 6820), spot(5500, 6680)]],
    ["stream", "saddle", "back-valley", [spot(4330, 5800), spot(4420, 6300)]],
    ["track", "kites-back", "back-valley", [spot(4790, 5760), spot(4660, 6260)]],
    ["track", "back-valley", "far-foot", [spot(4520, 7150)]],
    ["track", "far-foot", "far-ridge", [spot(4700, 7800), spot(4480, 8020)]],
    ["track", "gorge-mouth", "ridge-post", [spot(7750, 4560), spot(8250, 4950)]],
  ];
}

export function stretches(places: Record<PlaceId, Spot>): {
  stretches: readonly Stretch[];
  junctions: ReadonlyMap<string, Spot>;
} {
  const junctions = junctionsOf(places);
  const at = (name: string): Spot => junctions.get(name) ?? spot(0, 0);
  const built = lines().map(([kind, from, to, bends]) => ({ kind, from, to, points: [at(from), ...bends, at(to)] }));
  return { stretches: built, junctions };
}

/** The railway follows the near bank. */
export function railway(): readonly Spot[] {
  return Array.from({ length: 52 }, (_, i) => spot(i * 200, riverCentre_m(i * 200) + 420));
}

export function riverLine(): readonly Spot[] {
  return Array.from({ length: 103 }, (_, i) => spot(i * 100, riverCentre_m(i * 100)));
}
