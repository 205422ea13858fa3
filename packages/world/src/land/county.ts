import type { HeightField } from "@connection-denied/radio";
import type { PlaceId } from "../vocabulary.ts";
import { buildNetwork, type Network } from "./network.ts";
import { houses, townLights } from "./settlement.ts";
import { placeSpots, type Site, type Spot, sites } from "./sites.ts";
import { buildTerrain } from "./terrain.ts";
import { railway, riverLine, type Stretch, stretches } from "./ways.ts";

/** The land of the game, for drawing and for the rules. Metres; x east, y south. */
export interface County {
  readonly field: HeightField;
  readonly places: Readonly<Record<PlaceId, Spot>>;
  readonly masts: readonly Site[];
  readonly jammers: readonly Site[];
  readonly listeners: readonly Site[];
  readonly falseMast: Site;
  readonly river: readonly Spot[];
  readonly railway: readonly Spot[];
  readonly ways: readonly Stretch[];
  readonly roads: readonly (readonly Spot[])[];
  readonly houses: readonly Spot[];
  readonly townLights: readonly Spot[];
  readonly network: Network;
}

let built: County | null = null;

/** The county: always the same land. Built once, then remembered. */
export function county(): County {
  built ??= buildCounty();
  return built;
}

export function buildCounty(): County {
  const field = buildTerrain();
  const places = placeSpots(field);
  const { stretches: ways } = stretches(places);
  return {
    field,
    places,
    ...sites(field),
    river: riverLine(),
    railway: railway(),
    ways,
    roads: ways.filter((way) => way.kind === "road").map((way) => way.points),
    houses: houses(places),
    townLights: townLights(),
    network: buildNetwork(field, ways),
  };
}
