import {
  between,
  blankPicture,
  type Colour,
  fillBox,
  fillDisc,
  paint,
  TEXT_HEIGHT,
  writeCentred,
  writeFrom,
} from "../picture/canvas.ts";
import type { Picture } from "../picture/png.ts";
import { nameOf } from "../words/names.ts";
import { FROM_DEG, type Horizon, type SkyDirection, STEP_DEG } from "./horizon-from.ts";

const COLUMNS = 360 / STEP_DEG;
const SKY_HEIGHT = 420;
const STRIP_HEIGHT = 44;
const TOP_MARGIN = 90;
/** Hills are drawn at most this much taller than they are seen (a drawing choice, said in the picture). */
const MOST_STRETCH = 4;

const SKY_HIGH: Colour = [14, 18, 34];
const SKY_LOW: Colour = [74, 82, 110];
const FARTHEST: Colour = [58, 66, 90];
const NEAREST: Colour = [6, 8, 12];
const CHALK: Colour = [236, 232, 220];
const LAMP: Colour = [255, 84, 60];
const STREET: Colour = [255, 226, 150];
const QUIET: Colour = [150, 156, 172];

const WINDS = ["S", "SW", "W", "NW", "N", "NE", "E", "SE"];

/** Where an angle lies in the picture. */
interface Frame {
  readonly stretch: number;
  x(azimuth_deg: number): number;
  y(elevation_deg: number): number;
}

/** The whole horizon by night, north in the middle: silhouettes, the lit town, and the lamp or where it is hidden. */
export function horizonPicture(horizon: Horizon): Picture {
  const picture = blankPicture(COLUMNS, SKY_HEIGHT + STRIP_HEIGHT, NEAREST);
  const frame = frameOf(horizon);
  drawSky(picture, frame);
  for (const { depth, points } of [...horizon.ridges].reverse()) {
    const far = depth / Math.max(1, horizon.ridges.length - 1);
    const colour = between(NEAREST, FARTHEST, far * far);
    for (const point of points) {
      const top = Math.max(0, Math.round(frame.y(point.elevation_deg)));
      fillBox(picture, frame.x(point.azimuth_deg), top, 1, SKY_HEIGHT - top, colour);
    }
  }
  for (const light of horizon.townLights) dot(picture, frame, light, 1, STREET);
  drawLamp(picture, frame, horizon);
  drawStrip(picture, frame, horizon);
  return picture;
}

function frameOf({ skyline, lamp }: Horizon): Frame {
  const angles = [...skyline.map((point) => point.elevation_deg), lamp.elevation_deg];
  const highest = Math.max(...angles);
  const lowest = Math.min(...angles);
  const perDegree = 1 / STEP_DEG;
  const room = SKY_HEIGHT - TOP_MARGIN - 60;
  const perUp = Math.min(perDegree * MOST_STRETCH, room / Math.max(highest - lowest, 1));
  return {
    stretch: perUp / perDegree,
    x: (azimuth_deg) => Math.round(((azimuth_deg - FROM_DEG + 720) % 360) * perDegree) % COLUMNS,
    y: (elevation_deg) => TOP_MARGIN + (highest - elevation_deg) * perUp,
  };
}

function drawSky(picture: Picture, frame: Frame): void {
  const low = Math.min(SKY_HEIGHT, Math.max(1, frame.y(0)));
  for (let y = 0; y < SKY_HEIGHT; y++) {
    fillBox(picture, 0, y, COLUMNS, 1, between(SKY_HIGH, SKY_LOW, Math.min(1, y / low)));
  }
}

function dot(picture: Picture, frame: Frame, at: SkyDirection, radius: number, colour: Colour): void {
  fillDisc(picture, frame.x(at.azimuth_deg), Math.round(frame.y(at.elevation_deg)), radius, colour);
}

/** A full dot with its word, or an empty ring where the land hides it. */
function drawLamp(picture: Picture, frame: Frame, { lamp }: Horizon): void {
  const [x, y] = [frame.x(lamp.azimuth_deg), Math.round(frame.y(lamp.elevation_deg))];
  if (lamp.visible) {
    fillDisc(picture, x, y, 7, between(SKY_LOW, LAMP, 0.45));
    fillDisc(picture, x, y, 4, LAMP);
  } else drawRing(picture, x, y, 8, QUIET);
  const words = lamp.visible ? "LAMP" : "LAMP HIDDEN";
  writeCentred(picture, words, x, Math.max(y - 16 - TEXT_HEIGHT, 4), lamp.visible ? CHALK : QUIET);
}

function drawRing(picture: Picture, x: number, y: number, radius: number, colour: Colour): void {
  for (let dy = -radius; dy <= radius; dy++) {
    for (let dx = -radius; dx <= radius; dx++) {
      const square = dx * dx + dy * dy;
      if (square <= radius * radius && square > (radius - 2) * (radius - 2)) paint(picture, x + dx, y + dy, colour);
    }
  }
}

/** Winds below, the name of the place and the stretch above. */
function drawStrip(picture: Picture, frame: Frame, { place }: Horizon): void {
  fillBox(picture, 0, SKY_HEIGHT, COLUMNS, STRIP_HEIGHT, NEAREST);
  for (const [i, wind] of WINDS.entries()) {
    const x = (i * COLUMNS) / WINDS.length;
    fillBox(picture, x, SKY_HEIGHT, 2, 8, CHALK);
    writeCentred(picture, wind, x, SKY_HEIGHT + 16, CHALK);
  }
  writeFrom(picture, nameOf(place).toUpperCase(), 12, 12, CHALK);
  const taller = frame.stretch < 0.95 || frame.stretch > 1.05 ? `HEIGHTS TIMES ${frame.stretch.toFixed(1)}` : "";
  writeFrom(picture, taller, 12, 12 + TEXT_HEIGHT + 9, QUIET);
}
