import { exactMath } from "../exact-math.ts";
import { landAdmittance } from "../spherical-earth.ts";
import type { CoverageInput } from "./coverage-input.ts";
import { tabledCubeRoot, tabledDecibels, tabledPower } from "./table-math.ts";

/**
 * What a smooth spherical Earth costs (P.1812 §4.3.2 and §4.3.3) for one frequency, ground and radius, with everything taken out
 * of it that no path changes. Differs from `sphericalEarthLoss_dB` by less than 5e-4 dB.
 */
export interface Sphere {
  readonly radius_km: number;
  readonly wavelength_m: number;
  readonly clearanceFactor: number;
  readonly groundDependentBeta: boolean;
  /** For a radius of 1 km: surface admittance, X for each km, Y for each m; they go with the radius to -1/3, -2/3, -1/3. */
  readonly admittance: number;
  readonly perDistance: number;
  readonly perHeight: number;
  /** 20 log10 of that admittance plus 2: the floor of the height gain. */
  readonly floor_dB: number;
  readonly radiusRoot: number;
}

export function createSphere(input: CoverageInput): Sphere {
  const { f_GHz, constants, ae_km, wavelength_m, vertical } = input;
  const third = exactMath.pow(f_GHz, 1 / 3);
  const admittance = landAdmittance(f_GHz, vertical);
  const { clearanceFactor, groundDependentBeta } = constants;
  return {
    ...{ radius_km: ae_km, wavelength_m, clearanceFactor, groundDependentBeta, admittance },
    perDistance: constants.distanceFactor * third,
    perHeight: constants.heightFactor * third * third,
    floor_dB: 2 + 20 * exactMath.log10(admittance),
    radiusRoot: exactMath.pow(ae_km, 1 / 3),
  };
}

/** Loss over the sphere between heights in m above it, dB. */
export function sphereLoss_dB(sphere: Sphere, d_km: number, hte_m: number, hre_m: number): number {
  const { radius_km } = sphere;
  const heightRoots = Math.sqrt(hte_m) + Math.sqrt(hre_m);
  if (d_km >= Math.sqrt(0.002 * radius_km) * heightRoots) {
    return firstTerm_dB(sphere, d_km, hte_m, hre_m, sphere.radiusRoot);
  }
  const d1_km = 0.5 * d_km * (1 + reflectionShare(d_km, hte_m, hre_m, radius_km));
  const d2_km = d_km - d1_km;
  const bulge = 500 / radius_km;
  const clearance_m = ((hte_m - bulge * d1_km * d1_km) * d2_km + (hre_m - bulge * d2_km * d2_km) * d1_km) / d_km;
  const required_m = sphere.clearanceFactor * Math.sqrt((d1_km * d2_km * sphere.wavelength_m) / d_km);
  if (clearance_m > required_m) return 0;
  const ratio = d_km / heightRoots;
  const grazing_dB = firstTerm_dB(sphere, d_km, hte_m, hre_m, tabledCubeRoot(500 * ratio * ratio));
  const lacking = required_m > 0 ? 1 - clearance_m / required_m : 1;
  return grazing_dB < 0 ? 0 : lacking * grazing_dB;
}

const CLOSE = 1e-13;
const MOST_STEPS = 40;

/**
 * How far from the middle, -1 to 1, the Earth reflects (P.1812 Eq. 24): the root b of (1 + m) b - m b³ = c. The
 * left side is concave for b > 0 and rises up to the root, so that Newton's steps climb to it and never pass it.
 */
function reflectionShare(d_km: number, hte_m: number, hre_m: number, radius_km: number): number {
  const sum_m = hte_m + hre_m;
  const c = Math.abs(hte_m - hre_m) / sum_m;
  const m = (250 * d_km * d_km) / (radius_km * sum_m);
  let b = c / (1 + m);
  for (let step = 0; step < MOST_STEPS; step++) {
    const squared = m * b * b;
    const climb = (c - (1 + m - squared) * b) / (1 + m - 3 * squared);
    if (!(climb > CLOSE)) break;
    b += climb;
  }
  return hte_m < hre_m ? -b : b;
}

/** First term of the residue series (Eq. 29 to 36), given the cube root of the radius in km. */
function firstTerm_dB(sphere: Sphere, d_km: number, hte_m: number, hre_m: number, radiusRoot: number): number {
  const perRoot = 1 / radiusRoot;
  let beta = 1;
  if (sphere.groundDependentBeta) {
    const admittance = sphere.admittance * perRoot;
    const squared = admittance * admittance;
    beta = (1 + squared * (1.6 + 0.67 * squared)) / (1 + squared * (4.5 + 1.53 * squared));
  }
  const x = sphere.perDistance * beta * perRoot * perRoot * d_km;
  const perHeight = sphere.perHeight * beta * beta * perRoot;
  const floor_dB = sphere.floor_dB - 2 * tabledDecibels(radiusRoot);
  return -distanceTerm_dB(x) - heightGain_dB(perHeight * hte_m, floor_dB) - heightGain_dB(perHeight * hre_m, floor_dB);
}

function distanceTerm_dB(x: number): number {
  return x >= 1.6 ? 11 + tabledDecibels(x) - 17.6 * x : -2 * tabledDecibels(x) - 5.6488 * tabledPower(x);
}

function heightGain_dB(b: number, floor_dB: number): number {
  if (b > 2) return Math.max(17.6 * Math.sqrt(b - 1.1) - 0.5 * tabledDecibels(b - 1.1) - 8, floor_dB);
  return b > 0 ? Math.max(2 * tabledDecibels(b + 0.1 * b * b * b), floor_dB) : floor_dB;
}
