import { PLACES, type PlaceId } from "@connection-denied/world";
import { BadInput } from "../bad-input.ts";
import { type Command, printJson, textOption } from "../command.ts";
import { checkWritable, writeOut } from "../content.ts";
import { type Horizon, horizonFrom, STEP_DEG } from "../horizon/horizon-from.ts";
import { horizonPicture } from "../horizon/horizon-picture.ts";
import { encodePng } from "../picture/png.ts";
import { nameOf } from "../words/names.ts";

export const horizon: Command = {
  name: "horizon",
  summary: "looks around from a place of the county: the skyline, and whether the lamp is seen",
  help: `Usage: npm run --silent cli -- horizon --place P [--png FILE] [--json]

  --place P      ${PLACES.join(", ")}
  --png FILE     the skyline all round, north in the middle
  --json         prints {place, x_m, y_m, eye_m, lamp: {visible, azimuth_deg, elevation_deg, d_m}, townLights,
                 skyline: [{azimuth_deg, elevation_deg, d_m}, ...]} and nothing else

x_m east, y_m south; azimuths in degrees clockwise from north, elevations in degrees above the horizontal, d_m the
distance of the land that meets the sky, from 0 to 360 degrees every ${STEP_DEG}. townLights counts the street lamps in sight.
The land is invented, and ends at the county's edge.`,
  options: {
    place: { type: "string" },
    png: { type: "string" },
    json: { type: "boolean" },
  },
  words: [0, 0],
  run(given, streams) {
    const place = placeOf(textOption(given, "place"));
    const png = textOption(given, "png");
    if (png !== undefined) checkWritable(png);
    const view = horizonFrom(place);
    if (png !== undefined) writeOut(png, encodePng(horizonPicture(view)));
    if (given.options.json === true) printJson(streams, { ...plain(view), png });
    else streams.out(`${horizonText(view)}\n`);
    return 0;
  },
};

function placeOf(name: string | undefined): PlaceId {
  const choice = `choose one of: ${PLACES.join(", ")}`;
  if (name === undefined) throw new BadInput(`--place is missing; ${choice}.`);
  const place = PLACES.find((known) => known === name);
  if (place === undefined) throw new BadInput(`There is no place "${name}"; ${choice}.`);
  return place;
}

function plain({ place, eye, eye_m, lamp, townLights, skyline }: Horizon) {
  return { place, x_m: eye.x_m, y_m: eye.y_m, eye_m, lamp, townLights: townLights.length, skyline };
}

const WINDS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

function horizonText({ place, eye_m, lamp, townLights, skyline }: Horizon): string {
  const rows = WINDS.map((wind, i) => {
    const point = skyline.find(({ azimuth_deg }) => azimuth_deg === i * 45);
    if (point === undefined) return `  ${wind.padEnd(12)}the county ends here`;
    const { elevation_deg, d_m } = point;
    return `  ${wind.padEnd(12)}${elevation_deg.toFixed(1).padStart(5)}°  ${(d_m / 1000).toFixed(2).padStart(5)} km away`;
  });
  const seen = lamp.visible ? "can be seen" : "is hidden by the land";
  return [
    `From ${nameOf(place)}, eyes ${eye_m.toFixed(0)} m above the sea, the land meets the sky at`,
    ...rows,
    `The lamp of the mast, ${(lamp.d_m / 1000).toFixed(1)} km away at ${lamp.azimuth_deg.toFixed(0)}° from north and ${lamp.elevation_deg.toFixed(1)}° up, ${seen}.`,
    `Street lamps across the river in sight: ${townLights.length}`,
  ].join("\n");
}
