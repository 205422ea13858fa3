/** Height between two contour lines, metres (a drawing choice, invented). */
export const CONTOUR_INTERVAL_m = 20;
/** Every so many lines one is drawn stronger. */
export const INDEX_EVERY = 5;

/**
 * How much of a pixel a contour line covers, 0..1.
 * @param height_m height at the pixel
 * @param slope rise per metre there
 * @param pixel_m side of a pixel, metres
 * @param width line width in pixels
 */
export function contourCover(height_m: number, slope: number, pixel_m: number, width: number): number {
  const level = height_m / CONTOUR_INTERVAL_m;
  const linesPerPixel = (slope * pixel_m) / CONTOUR_INTERVAL_m;
  // On flat land a line would smear into a stain; on a cliff lines would merge into one.
  if (linesPerPixel < 0.002) return 0;
  const distance = Math.abs(level - Math.round(level)) / linesPerPixel;
  const cover = width / 2 + 0.5 - distance;
  if (cover <= 0) return 0;
  const crowding = linesPerPixel > 0.25 ? Math.max(0.25, 1 - (linesPerPixel - 0.25) * 2) : 1;
  return Math.min(1, cover) * crowding * Math.min(1, linesPerPixel / 0.012);
}

/** Whether the line nearest to this height is one of the stronger ones. */
export function isIndexContour(height_m: number): boolean {
  return Math.round(height_m / CONTOUR_INTERVAL_m) % INDEX_EVERY === 0;
}
