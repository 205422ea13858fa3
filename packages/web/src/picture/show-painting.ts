import type { Painting } from "./asks.ts";

/** Puts a painting on a canvas, which takes its size. */
export function showPainting(painting: Painting, canvas: HTMLCanvasElement): void {
  const { width, height, bitmap, rgba } = painting;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context && bitmap) context.drawImage(bitmap, 0, 0);
  else if (context && rgba) context.putImageData(new ImageData(rgba, width, height), 0, 0);
  bitmap?.close();
}
