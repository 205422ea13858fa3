import { groundLink, lineOfSight, type Station } from "@connection-denied/radio";
import { remember } from "../remember.ts";
import type { PlaceId } from "../vocabulary.ts";
import { azimuthTo_deg } from "./azimuth.ts";
import { county } from "./county.ts";
import { EYE_HEIGHT_M, HALT_LAMP_HEIGHT_M, type Site, type Spot } from "./sites.ts";

/** Who hears whom from each place: losses computed once from the land, never typed in. */

/** The band of the phone, GHz; one band stands for all (invented simplification). */
export const PHONE_GHZ = 0.9;
export const PHONE_HEIGHT_M = 1.5;
const HANDHELD_HEIGHT_M = 1.6;

export interface Reach {
  readonly mastLoss_dB: number;
  /** The mast's red lamp can be seen from here by a standing woman. */
  readonly lampVisible: boolean;
  readonly jammerLoss_dB: readonly number[];
  readonly falseMastLoss_dB: number;
  readonly listenerLoss_dB: readonly number[];
  readonly listenerObstructed: readonly boolean[];
  /** Where each listener's aerial would have to point. */
  readonly listenerAzimuth_deg: readonly number[];
  readonly haltLampVisible: boolean;
  readonly haltDistance_m: number;
}

const station = (spot: Spot, height_m: number): Station => ({ x_m: spot.x_m, y_m: spot.y_m, height_m });
const siteStation = (site: Site): Station => station(site, site.height_m);

function compute(place: PlaceId): Reach {
  const land = county();
  const spot = land.places[place];
  const phone = station(spot, PHONE_HEIGHT_M);
  const eye = station(spot, EYE_HEIGHT_M);
  const loss = (site: Site): number => groundLink(land.field, phone, siteStation(site), PHONE_GHZ).Lb_dB;
  const listeners = land.listeners.map((site) => groundLink(land.field, phone, siteStation(site), PHONE_GHZ));
  const halt = land.places.halt;
  return {
    mastLoss_dB: Math.min(...land.masts.map(loss)),
    lampVisible: land.masts.some((mast) => lineOfSight(land.field, eye, siteStation(mast))),
    jammerLoss_dB: land.jammers.map(loss),
    falseMastLoss_dB: loss(land.falseMast),
    listenerLoss_dB: listeners.map((link) => link.Lb_dB),
    listenerObstructed: listeners.map((link) => link.obstructed),
    listenerAzimuth_deg: land.listeners.map((site) => azimuthTo_deg(site, spot)),
    haltLampVisible: place === "halt" || lineOfSight(land.field, eye, station(halt, HALT_LAMP_HEIGHT_M)),
    haltDistance_m: distance_m(spot, halt),
  };
}

export function distance_m(a: Spot, b: Spot): number {
  const dx = a.x_m - b.x_m;
  const dy = a.y_m - b.y_m;
  return Math.sqrt(dx * dx + dy * dy);
}

export const reach = remember(compute);

const UNKNOWN = -1;
const nodeCount = (): number => county().network.x_m.length;
const lossesToNodes = remember((_place: PlaceId) => new Float64Array(nodeCount()).fill(UNKNOWN));
const sightsToNodes = remember((_place: PlaceId) => new Int8Array(nodeCount()).fill(UNKNOWN));

/** Loss between a phone at a place and a hand-held receiver at a node of the ways, dB. */
export function lossToNode(place: PlaceId, node: number): number {
  const table = lossesToNodes(place);
  let loss_dB = table[node] ?? UNKNOWN;
  if (loss_dB === UNKNOWN) {
    const land = county();
    const spot = { x_m: land.network.x_m[node] ?? 0, y_m: land.network.y_m[node] ?? 0 };
    const here = station(land.places[place], PHONE_HEIGHT_M);
    loss_dB =
      distance_m(spot, here) < 15
        ? 40
        : groundLink(land.field, here, station(spot, HANDHELD_HEIGHT_M), PHONE_GHZ).Lb_dB;
    table[node] = loss_dB;
  }
  return loss_dB;
}

/** Whether a torch carried at a node can be seen from a place. */
export function nodeInSight(place: PlaceId, node: number): boolean {
  const table = sightsToNodes(place);
  if (table[node] === UNKNOWN) {
    const land = county();
    const spot = { x_m: land.network.x_m[node] ?? 0, y_m: land.network.y_m[node] ?? 0 };
    const here = land.places[place];
    const near = distance_m(spot, here) < 30;
    table[node] = near || lineOfSight(land.field, station(here, EYE_HEIGHT_M), station(spot, EYE_HEIGHT_M)) ? 1 : 0;
  }
  return table[node] === 1;
}
