import { county, type Scene } from "@connection-denied/playthrough";
import { nameOf } from "../words/names.ts";
import { type MapSign, textMap } from "./text-map.ts";

const DIRECTIONS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** The night map: the places she knows of, and where she is. What the state has there is not on it. */
export function nightMapText(scene: Scene): string {
  const { places, masts } = county();
  const here = places[scene.view.place];
  const named = Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1));
  const signs: MapSign[] = masts.map((mast) => ({ ...mast, sign: "!" }));
  const legend = ["~ the river   o the lit town across   ! the red lamp of the mast"];
  named.forEach(([id, spot], index) => {
    const letter = String.fromCharCode(65 + index);
    signs.push({ ...spot, sign: letter });
    legend.push(`${letter} ${nameOf(id)}${id === scene.view.place ? ": you are here" : `: ${wayTo(here, spot)}`}`);
  });
  signs.push({ ...here, sign: "@" });
  return [textMap(signs), ...legend, "@ you"].join("\n");
}

function wayTo(from: { x_m: number; y_m: number }, to: { x_m: number; y_m: number }): string {
  const dx_m = to.x_m - from.x_m;
  const dy_m = to.y_m - from.y_m;
  const turn = Math.atan2(dx_m, -dy_m) / (Math.PI / 4);
  const direction = DIRECTIONS[((Math.round(turn) % 8) + 8) % 8] ?? "";
  return `${(Math.hypot(dx_m, dy_m) / 1000).toFixed(1)} km ${direction} as the crow flies`;
}
