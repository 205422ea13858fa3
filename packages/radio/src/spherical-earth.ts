import type { DiffractionConstants } from "./diffraction-constants.ts";
import { exactMath } from "./exact-math.ts";

const { atan2, cos, log10, pow } = exactMath;

/** Electrical ground: relative permittivity and conductivity in S/m (P.1812 §4.3.3). */
interface Ground {
  readonly permittivity: number;
  readonly conductivity: number;
}

/** Average land (P.1812 §4.3.3). */
const LAND: Ground = { permittivity: 22, conductivity: 0.003 };
/** Sea water (P.1812 §4.3.3). */
const SEA: Ground = { permittivity: 80, conductivity: 5 };

/** A path over a smooth sphere: effective antenna heights in m over it, length and radius in km. */
export interface SphericalPath {
  d_km: number;
  hte_m: number;
  hre_m: number;
  radius_km: number;
  f_GHz: number;
  vertical: boolean;
  seaFraction: number;
}

/** Diffraction loss over a smooth spherical Earth, dB (P.1812 §4.3.2, Eq. 22 to 27; P.526 §3.2). */
export function sphericalEarthLoss_dB(path: SphericalPath, constants: DiffractionConstants): number {
  const { d_km, hte_m, hre_m, radius_km } = path;
  const heightRoots = Math.sqrt(hte_m) + Math.sqrt(hre_m);
  const sight_km = Math.sqrt(0.002 * radius_km) * heightRoots;
  if (d_km >= sight_km) return firstTerm_dB(path, radius_km, constants);
  const d1_km = reflectionDistance_km(path);
  const d2_km = d_km - d1_km;
  const clearance_m =
    ((hte_m - (500 * d1_km * d1_km) / radius_km) * d2_km + (hre_m - (500 * d2_km * d2_km) / radius_km) * d1_km) / d_km;
  const wavelength_m = constants.wavelength_mGHz / path.f_GHz;
  const required_m = constants.clearanceFactor * Math.sqrt((d1_km * d2_km * wavelength_m) / d_km);
  if (clearance_m > required_m) return 0;
  const ratio = d_km / heightRoots;
  const grazing_dB = firstTerm_dB(path, 500 * ratio * ratio, constants);
  // With an antenna on the ground the least clearance is none, at that antenna, where none is required.
  const lacking = required_m > 0 ? 1 - clearance_m / required_m : 1;
  return grazing_dB < 0 ? 0 : lacking * grazing_dB;
}

/** Distance from the first antenna to the point with the least clearance, km (P.1812 Eq. 24). */
export function reflectionDistance_km(path: Pick<SphericalPath, "d_km" | "hte_m" | "hre_m" | "radius_km">): number {
  const { d_km, hte_m, hre_m, radius_km } = path;
  const sum_m = hte_m + hre_m;
  const c = (hte_m - hre_m) / sum_m;
  const m = (250 * d_km * d_km) / (radius_km * sum_m);
  const m1 = m + 1;
  const cosine = Math.min(1, Math.max(-1, 1.5 * c * Math.sqrt((3 * m) / (m1 * m1 * m1))));
  const angle = atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
  const b = 2 * Math.sqrt(m1 / (3 * m)) * cos(Math.PI / 3 + angle / 3);
  return (d_km / 2) * (1 + b);
}

/** First term of the residue series over mixed ground, dB (P.1812 §4.3.3). */
function firstTerm_dB(path: SphericalPath, radius_km: number, constants: DiffractionConstants): number {
  const { seaFraction } = path;
  const land_dB = seaFraction < 1 ? groundTerm_dB(path, radius_km, LAND, constants) : 0;
  const sea_dB = seaFraction > 0 ? groundTerm_dB(path, radius_km, SEA, constants) : 0;
  return seaFraction * sea_dB + (1 - seaFraction) * land_dB;
}

/** First term of the residue series over one kind of ground, dB (P.1812 Eq. 29 to 36). */
function groundTerm_dB(
  path: SphericalPath,
  radius_km: number,
  ground: Ground,
  constants: DiffractionConstants,
): number {
  const { f_GHz } = path;
  const admittance = surfaceAdmittance(path, radius_km, ground);
  const beta = constants.groundDependentBeta ? admittanceFactor(admittance) : 1;
  const perRadius = cubeRoot(f_GHz / (radius_km * radius_km));
  const x = constants.distanceFactor * beta * perRadius * path.d_km;
  const perHeight = constants.heightFactor * beta * beta * cubeRoot((f_GHz * f_GHz) / radius_km);
  const least_dB = 2 + 20 * log10(admittance);
  const heights_dB = heightGain_dB(perHeight * path.hte_m, least_dB) + heightGain_dB(perHeight * path.hre_m, least_dB);
  return -distanceTerm_dB(x) - heights_dB;
}

/** Normalised surface admittance K of average land for a radius of 1 km; it falls with the cube root of the radius. */
export function landAdmittance(f_GHz: number, vertical: boolean): number {
  return surfaceAdmittance({ f_GHz, vertical }, 1, LAND);
}

/** Normalised surface admittance K (P.1812 Eq. 29). */
function surfaceAdmittance(path: Pick<SphericalPath, "f_GHz" | "vertical">, radius_km: number, ground: Ground): number {
  const { permittivity, conductivity } = ground;
  const lossy = (18 * conductivity) / path.f_GHz;
  const relative = permittivity - 1;
  const magnitude = Math.sqrt(Math.sqrt(relative * relative + lossy * lossy));
  const horizontal = 0.036 / (cubeRoot(radius_km * path.f_GHz) * magnitude);
  return path.vertical ? horizontal * Math.sqrt(permittivity * permittivity + lossy * lossy) : horizontal;
}

/** Ground and polarization parameter β (P.1812 Eq. 30). */
function admittanceFactor(admittance: number): number {
  const squared = admittance * admittance;
  return (1 + squared * (1.6 + 0.67 * squared)) / (1 + squared * (4.5 + 1.53 * squared));
}

/** Distance term F(X), dB (P.1812 Eq. 33). */
function distanceTerm_dB(x: number): number {
  return x >= 1.6 ? 11 + 10 * log10(x) - 17.6 * x : -20 * log10(x) - 5.6488 * pow(x, 1.425);
}

/** Height gain G(Y) with B = βY, never under its floor, dB (P.1812 Eq. 34, 35). */
function heightGain_dB(b: number, least_dB: number): number {
  if (b > 2) return Math.max(17.6 * Math.sqrt(b - 1.1) - 5 * log10(b - 1.1) - 8, least_dB);
  return b > 0 ? Math.max(20 * log10(b + 0.1 * b * b * b), least_dB) : least_dB;
}

function cubeRoot(value: number): number {
  return pow(value, 1 / 3);
}
