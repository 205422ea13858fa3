import { HEIGHT, WIDTH } from "../horizon/draw-horizon.ts";
import { lookAcross } from "../horizon/look-across.ts";
import { paintHorizon } from "../horizon/paint-horizon.ts";
import type { Painting, PictureAnswers, PictureAsk } from "./asks.ts";
import { countyLand, walksFrom } from "./county-land.ts";
import type { HorizonView } from "./horizon-view.ts";
import type { Land, LandLines } from "./land.ts";
import { paintRelief } from "./relief.ts";

/** The heights stay where they were made: the page needs only lines and points. */
function linesOf(land: Land): LandLines {
  const { size: _size, cell_m: _cell, heights_m: _heights, ...lines } = land;
  return lines;
}

function painting(width: number, height: number, rgba: Uint8ClampedArray<ArrayBuffer>): Painting {
  return { width, height, bitmap: null, rgba };
}

const looked = new Map<string, HorizonView>();

/** Looking takes longer than painting, and a change of theme changes nothing of what is seen. */
function look(land: Land, place: string): HorizonView {
  const view = looked.get(place) ?? lookAcross(land, place);
  looked.set(place, view);
  return view;
}

/** A small relief is enough for the engine to make the painter quick. */
const REHEARSED_PIXELS = 256;
const REHEARSALS = 2;
/**
 * Looked from too, besides a place low in the valley. A horizon that is the first to reach the farthest hills throws away what the engine had made
 * quick for nearer ones, and takes four times as long.
 */
const FARTHEST_SIGHT = "far-ridge";
const NEAR_SIGHT = "house";

/** Reads off the land what every picture needs, and paints a little for nobody: a first picture takes four times as long as the next. */
function getReady(land: Land): null {
  for (let times = 0; times < REHEARSALS; times++) {
    paintRelief(land, REHEARSED_PIXELS, "dark");
    lookAcross(land, FARTHEST_SIGHT);
    paintHorizon(lookAcross(land, NEAR_SIGHT), "dark");
  }
  return null;
}

/** Answers one question about the land. Runs in the worker. */
export function answerPicture(ask: PictureAsk): PictureAnswers[keyof PictureAnswers] {
  const land = countyLand();
  switch (ask.ask) {
    case "ready":
      return getReady(land);
    case "land":
      return linesOf(land);
    case "walks":
      return walksFrom(ask.from);
    case "relief":
      return painting(ask.pixels, ask.pixels, paintRelief(land, ask.pixels, ask.theme));
    case "horizon":
      return look(land, ask.place);
    case "horizon-wash":
      return painting(WIDTH, HEIGHT, paintHorizon(look(land, ask.place), ask.theme));
  }
}
