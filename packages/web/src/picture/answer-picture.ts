import { lookAcross } from "../horizon/look-across.ts";
import type { PaintedRelief, PictureAnswers, PictureAsk } from "./asks.ts";
import { countyLand } from "./county-land.ts";
import type { Land, LandLines } from "./land.ts";
import { paintRelief } from "./relief.ts";

/** The heights stay where they were made: the page needs only lines and points. */
function linesOf(land: Land): LandLines {
  const { size: _size, cell_m: _cell, heights_m: _heights, ...lines } = land;
  return lines;
}

/** Answers one question about the land. Runs in the worker, or on the page where there are no workers. */
export function answerPicture(ask: PictureAsk): PictureAnswers[keyof PictureAnswers] {
  const land = countyLand();
  switch (ask.ask) {
    case "land":
      return linesOf(land);
    case "relief":
      return { pixels: ask.pixels, bitmap: null, rgba: paintRelief(land, ask.pixels, ask.theme) } satisfies PaintedRelief;
    case "horizon":
      return lookAcross(land, ask.place);
  }
}
