import { dotsOf, LETTER_HEIGHT, textWidth } from "./letters.ts";
import type { Picture } from "./png.ts";

export type Colour = readonly [red: number, green: number, blue: number];

/** Side of one dot of a letter, pixels. */
const DOT = 3;
/** Height of a line of text, pixels. */
export const TEXT_HEIGHT = LETTER_HEIGHT * DOT;

/** A picture of one colour, to be painted on. */
export function blankPicture(width: number, height: number, colour: Colour): Picture {
  const picture = { width, height, rgb: new Uint8Array(width * height * 3) };
  fillBox(picture, 0, 0, width, height, colour);
  return picture;
}

/** Paints one pixel; outside the picture nothing happens. */
export function paint(picture: Picture, x: number, y: number, [red, green, blue]: Colour): void {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) return;
  const at = (y * picture.width + x) * 3;
  picture.rgb[at] = red;
  picture.rgb[at + 1] = green;
  picture.rgb[at + 2] = blue;
}

export function fillBox(
  picture: Picture,
  left: number,
  top: number,
  width: number,
  height: number,
  colour: Colour,
): void {
  for (let y = top; y < top + height; y++) {
    for (let x = left; x < left + width; x++) paint(picture, x, y, colour);
  }
}

/** A disc around the middle of a pixel. */
export function fillDisc(picture: Picture, x: number, y: number, radius: number, colour: Colour): void {
  const reach = Math.ceil(radius);
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      if (dx * dx + dy * dy <= radius * radius) paint(picture, x + dx, y + dy, colour);
    }
  }
}

/** Writes a line of text; `x` is its middle, and it is kept inside the picture. */
export function writeCentred(picture: Picture, text: string, x: number, top: number, colour: Colour): void {
  const width = textWidth(text) * DOT;
  const left = Math.round(Math.min(Math.max(x - width / 2, DOT), picture.width - width - DOT));
  writeFrom(picture, text, left, top, colour);
}

/** Writes a line of text from its left top. */
export function writeFrom(picture: Picture, text: string, left: number, top: number, colour: Colour): void {
  for (const { column, row } of dotsOf(text)) {
    fillBox(picture, left + column * DOT, top + row * DOT, DOT, DOT, colour);
  }
}

/** A colour between two, the share counted from the first. */
export function between(a: Colour, b: Colour, share: number): Colour {
  const mix = (i: 0 | 1 | 2): number => Math.round(a[i] + (b[i] - a[i]) * share);
  return [mix(0), mix(1), mix(2)];
}
