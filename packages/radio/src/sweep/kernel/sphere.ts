import type { f64, i32 } from "./memory.ts";
import { tabledCubeRoot, tabledDecibels, tabledPower } from "./tabled-mathematics.ts";

/**
 * What a smooth spherical Earth costs (P.1812 §4.3.2 and §4.3.3) for one frequency, ground and radius, with everything taken out
 * of it that no path changes. Differs from `sphericalEarthLoss_dB` by less than 5e-4 dB.
 */
export class Sphere {
  radius_km: f64;
  wavelength_m: f64;
  clearanceFactor: f64;
  /** 1 where beta depends on the ground, else 0. */
  groundDependentBeta: i32;
  /** For a radius of 1 km: surface admittance, X for each km, Y for each m; they go with the radius to -1/3, -2/3, -1/3. */
  admittance: f64;
  perDistance: f64;
  perHeight: f64;
  /** 20 log10 of that admittance plus 2: the floor of the height gain. */
  floor_dB: f64;
  radiusRoot: f64;
  /** Horizon of an antenna at 1 m, km. */
  horizon_km: f64;

  constructor(radius_km: f64, radiusRoot: f64, wavelength_m: f64, clearanceFactor: f64) {
    this.radius_km = radius_km;
    this.radiusRoot = radiusRoot;
    this.wavelength_m = wavelength_m;
    this.clearanceFactor = clearanceFactor;
    this.horizon_km = Math.sqrt(0.002 * radius_km);
    this.groundDependentBeta = 0;
    this.admittance = 0;
    this.perDistance = 0;
    this.perHeight = 0;
    this.floor_dB = 0;
  }
}

export function createSphere(radius_km: f64, radiusRoot: f64, wavelength_m: f64, clearanceFactor: f64): Sphere {
  return new Sphere(radius_km, radiusRoot, wavelength_m, clearanceFactor);
}

export function setGround(
  sphere: Sphere,
  groundDependentBeta: i32,
  admittance: f64,
  perDistance: f64,
  perHeight: f64,
  floor_dB: f64,
): void {
  sphere.groundDependentBeta = groundDependentBeta;
  sphere.admittance = admittance;
  sphere.perDistance = perDistance;
  sphere.perHeight = perHeight;
  sphere.floor_dB = floor_dB;
}

/** Loss over the sphere between heights in m above it, dB, given where it reflects (`reflectionPlace`). */
export function sphereLoss_dB(sphere: Sphere, d_km: f64, hte_m: f64, hre_m: f64, place: f64): f64 {
  const heightRoots = Math.sqrt(hte_m) + Math.sqrt(hre_m);
  if (d_km >= sphere.horizon_km * heightRoots) return firstTerm_dB(sphere, d_km, hte_m, hre_m, sphere.radiusRoot);
  const d1_km = d_km * place;
  const d2_km = d_km - d1_km;
  const bulge = 500 / sphere.radius_km;
  const clearance_m = ((hte_m - bulge * d1_km * d1_km) * d2_km + (hre_m - bulge * d2_km * d2_km) * d1_km) / d_km;
  const required_m = sphere.clearanceFactor * Math.sqrt((d1_km * d2_km * sphere.wavelength_m) / d_km);
  if (clearance_m > required_m) return 0;
  const ratio = d_km / heightRoots;
  const grazing_dB = firstTerm_dB(sphere, d_km, hte_m, hre_m, tabledCubeRoot(500 * ratio * ratio));
  const lacking: f64 = required_m > 0 ? 1 - clearance_m / required_m : 1;
  return grazing_dB < 0 ? 0 : lacking * grazing_dB;
}

/** First term of the residue series (Eq. 29 to 36), given the cube root of the radius in km. */
function firstTerm_dB(sphere: Sphere, d_km: f64, hte_m: f64, hre_m: f64, radiusRoot: f64): f64 {
  const perRoot = 1 / radiusRoot;
  let beta: f64 = 1;
  if (sphere.groundDependentBeta === 1) {
    const admittance = sphere.admittance * perRoot;
    const squared = admittance * admittance;
    beta = (1 + squared * (1.6 + 0.67 * squared)) / (1 + squared * (4.5 + 1.53 * squared));
  }
  const x = sphere.perDistance * beta * perRoot * perRoot * d_km;
  const perHeight = sphere.perHeight * beta * beta * perRoot;
  const floor_dB = sphere.floor_dB - 2 * tabledDecibels(radiusRoot);
  return -distanceTerm_dB(x) - heightGain_dB(perHeight * hte_m, floor_dB) - heightGain_dB(perHeight * hre_m, floor_dB);
}

function distanceTerm_dB(x: f64): f64 {
  return x >= 1.6 ? 11 + tabledDecibels(x) - 17.6 * x : -2 * tabledDecibels(x) - 5.6488 * tabledPower(x);
}

function heightGain_dB(b: f64, floor_dB: f64): f64 {
  if (b > 2) return Math.max(17.6 * Math.sqrt(b - 1.1) - 0.5 * tabledDecibels(b - 1.1) - 8, floor_dB);
  return b > 0 ? Math.max(2 * tabledDecibels(b + 0.1 * b * b * b), floor_dB) : floor_dB;
}
