/** Where a name stands beside its point, or `none` when it would cover another. */
export type LabelSide = "right" | "left" | "above" | "below" | "none";

/** A point with a name, in the picture's pixels; earlier ones choose first. */
export interface LabelledPoint {
  readonly id: string;
  readonly x_px: number;
  readonly y_px: number;
  readonly text: string;
  /** Rather cover another point than have no name. */
  readonly isWanted?: boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIDES = ["right", "left", "above", "below"] as const;

const POINT_RADIUS_px = 12;
/** Mean width of a letter, width of a Hangul syllable and height of a line, as parts of the type size. */
const LETTER = 0.56;
const SYLLABLE = 0.94;
const LINE = 1.35;

function boxFor(point: LabelledPoint, side: LabelSide, type_px: number): Box {
  const width = widthOf(point.text) * type_px + 4;
  const height = LINE * type_px;
  const { x_px, y_px } = point;
  const halfHeight = height / 2;
  switch (side) {
    case "right":
      return box(x_px + POINT_RADIUS_px, y_px - halfHeight, width, height);
    case "left":
      return box(x_px - POINT_RADIUS_px - width, y_px - halfHeight, width, height);
    case "above":
      return box(x_px - width / 2, y_px - POINT_RADIUS_px - height, width, height);
    default:
      return box(x_px - width / 2, y_px + POINT_RADIUS_px, width, height);
  }
}

function widthOf(text: string): number {
  const syllables = text.match(/[\uac00-\ud7a3]/g)?.length ?? 0;
  return syllables * SYLLABLE + (text.length - syllables) * LETTER;
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function pointBox(point: LabelledPoint): Box {
  const side = POINT_RADIUS_px * 1.2;
  return box(point.x_px - side / 2, point.y_px - side / 2, side, side);
}

/**
 * Chooses a side for each name so that no name leaves the picture, meets another name or covers a point.
 * Greedy, in the order given; a name for which nothing is free is left out (the list beside the map has them all).
 */
export function layoutLabels(
  points: readonly LabelledPoint[],
  size_px: number,
  type_px: number,
): Map<string, LabelSide> {
  const taken: Box[] = [];
  const sides = new Map<string, LabelSide>();
  for (const point of points) {
    const others = points.filter((other) => other.id !== point.id).map(pointBox);
    const fits = (side: LabelSide, isOverPoints = false) => {
      const place = boxFor(point, side, type_px);
      const inside = place.left >= 2 && place.top >= 2 && place.right <= size_px - 2 && place.bottom <= size_px - 2;
      return inside && ![...taken, ...(isOverPoints ? [] : others)].some((other) => meet(place, other));
    };
    const free = SIDES.find((one) => fits(one));
    const side = free ?? (point.isWanted === true ? SIDES.find((one) => fits(one, true)) : undefined) ?? "none";
    sides.set(point.id, side);
    if (side !== "none") taken.push(boxFor(point, side, type_px));
  }
  return sides;
}
