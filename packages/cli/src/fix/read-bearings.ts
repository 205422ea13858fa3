import type { Bearing } from "@connection-denied/radio";
import { BadInput } from "../bad-input.ts";

/** Bearings in metres east and south, and whether the person speaks in kilometres east and north. */
export interface GivenBearings {
  readonly bearings: readonly Bearing[];
  readonly inKilometres: boolean;
}

const LAYOUTS =
  "an array of {x_m, y_m, azimuth_deg, sigma_deg}, or one object {stations: [[x, y], ...], bearings_deg, sigma_deg}";

/** Reads bearings in either layout. @throws BadInput */
export function readBearings(value: unknown): GivenBearings {
  const inKilometres = !Array.isArray(value);
  const bearings = Array.isArray(value) ? value.map(inMetres) : fromColumns(value);
  if (bearings.length < 2) throw new BadInput("A fix needs at least two stations.");
  bearings.forEach(assertBearing);
  return { bearings, inKilometres };
}

function inMetres(station: unknown, index: number): Bearing {
  if (typeof station !== "object" || station === null || Array.isArray(station)) {
    throw new BadInput(`Station ${index + 1} must be an object {x_m, y_m, azimuth_deg, sigma_deg}.`);
  }
  const { x_m, y_m, azimuth_deg, sigma_deg } = station as Record<keyof Bearing, number>;
  return { x_m, y_m, azimuth_deg, sigma_deg };
}

function fromColumns(value: unknown): Bearing[] {
  if (typeof value !== "object" || value === null)
    throw new BadInput(`Standard input holds no bearings; give ${LAYOUTS}.`);
  const { stations, bearings_deg, sigma_deg } = value as Record<string, unknown>;
  if (!Array.isArray(stations) || !Array.isArray(bearings_deg) || !Array.isArray(sigma_deg)) {
    throw new BadInput(`stations, bearings_deg and sigma_deg must be lists; give ${LAYOUTS}.`);
  }
  if (stations.length !== bearings_deg.length || stations.length !== sigma_deg.length) {
    throw new BadInput("stations, bearings_deg and sigma_deg must be equally long, an entry for each station.");
  }
  return stations.map((station: unknown, i) => {
    if (!Array.isArray(station) || station.length !== 2) {
      throw new BadInput(`stations[${i}] must be a list of two numbers: km east and km north.`);
    }
    const [east_km, north_km] = station as [unknown, unknown];
    return {
      x_m: thousandfold(east_km),
      y_m: -thousandfold(north_km),
      azimuth_deg: bearings_deg[i] as number,
      sigma_deg: sigma_deg[i] as number,
    };
  });
}

function thousandfold(value: unknown): number {
  return typeof value === "number" ? 1000 * value : Number.NaN;
}

/** Nothing in a map of this world is farther away, m (`invented`). */
const FARTHEST_M = 1e7;

function assertBearing({ x_m, y_m, azimuth_deg, sigma_deg }: Bearing, index: number): void {
  const isPlace = [x_m, y_m].every((value) => typeof value === "number" && Math.abs(value) <= FARTHEST_M);
  if (!isPlace) throw new BadInput(`Station ${index + 1} needs its place as two numbers, at most 10 000 km away.`);
  if (typeof azimuth_deg !== "number" || !(Math.abs(azimuth_deg) <= 720)) {
    throw new BadInput(`Station ${index + 1} needs its bearing as a number of degrees from -720 to 720.`);
  }
  if (typeof sigma_deg !== "number" || !(sigma_deg > 0 && sigma_deg < 180)) {
    throw new BadInput(`Station ${index + 1} needs its sigma_deg as a number above 0 and below 180.`);
  }
}
