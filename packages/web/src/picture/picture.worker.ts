/// <reference lib="webworker" />
import { answerPicture } from "./answer-picture.ts";
import type { Painting, PictureReply, PictureRequest } from "./asks.ts";

declare const self: DedicatedWorkerGlobalScope;

/** A bitmap crosses to the page without being copied or decoded there; without one the pixels go as they are. */
async function asBitmap(painted: Painting): Promise<Painting> {
  if (painted.rgba === null || typeof createImageBitmap === "undefined") return painted;
  try {
    const bitmap = await createImageBitmap(new ImageData(painted.rgba, painted.width, painted.height));
    return { ...painted, bitmap, rgba: null };
  } catch {
    return painted;
  }
}

function transfersOf(painted: Painting): Transferable[] {
  if (painted.bitmap) return [painted.bitmap];
  return painted.rgba ? [painted.rgba.buffer] : [];
}

self.onmessage = async (event: MessageEvent<PictureRequest>) => {
  const { id, ask } = event.data;
  try {
    const answer = answerPicture(ask);
    if (ask.ask !== "relief" && ask.ask !== "horizon-wash") {
      self.postMessage({ id, ok: true, answer } satisfies PictureReply);
      return;
    }
    const painted = await asBitmap(answer as Painting);
    self.postMessage({ id, ok: true, answer: painted } satisfies PictureReply, transfersOf(painted));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ id, ok: false, message } satisfies PictureReply);
  }
};
