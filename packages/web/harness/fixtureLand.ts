import type { Land, Light, Point } from "../src/picture/land.ts";
import { buildTerrain, riverCentre_m } from "../../world/src/land/terrain.ts"; import { placeSpots, sites } from "../../world/src/land/sites.ts"; import { railway, riverLine, stretches } from "../../world/src/land/ways.ts";
import { lineOfSight, terrainHeight } from "@connection-denied/radio"; import { skyline } from "@connection-denied/radio";
function rnd(s: number) { let a = s >>> 0; return () => { a = (a + 0x6d2b79f5) | 0; let t = Math.imul(a ^ (a >>> 15), 1 | a); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; }; }
export type EyeStation = { x_m: number; y_m: number; height_m: number };
let made: (Land & { field: never }) | null = null;
export function countyLand(): Land {
  if (made) return made;
  const field = buildTerrain(); const spots = placeSpots(field); const s = sites(field); const st = stretches(spots).stretches;
  const g = (x: number, y: number) => terrainHeight(field, x, y);
  const q = rnd(9); const lights: Light[] = [];
  for (let i = 0; i < 900; i++) { const cx = 5600, x = cx + (q() + q() + q() - 1.5) * 2300; const lane = Math.round((q() * 9)) * 95; const y = riverCentre_m(x) - 190 - lane + (q() - 0.5) * 30; lights.push({ x_m: x, y_m: y, brightness: 0.25 + q() * q() * 0.9 }); }
  const houses: Point[] = []; for (let i = 0; i < 40; i++) houses.push({ x_m: 4500 + (q() - 0.5) * 700, y_m: 3560 + (q() - 0.5) * 180 });
  made = { size: 512, cell_m: 20, extent_m: 10220, heights_m: field.heights_m, field: field as never, river: riverLine(), riverWidth_m: 124, roads: st.filter((x) => x.kind === "road").map((x) => x.points), paths: st.filter((x) => x.kind !== "road").map((x) => x.points), railway: railway(), places: Object.entries(spots).map(([id, p]) => ({ id, ...p, ground_m: g(p.x_m, p.y_m) })), masts: [...s.masts], listeners: [...s.listeners], jammers: [...s.jammers], townLights: lights, houses };
  return made;
}
export const sees = (l: Land, e: EyeStation, t: EyeStation) => lineOfSight((l as never as { field: never }).field, e, t);
export const landSkyline = (l: Land, e: EyeStation, o: never) => skyline((l as never as { field: never }).field, e, o);
