import type { HorizonView } from "./horizon-view.ts";
import type { LandLines, Walk } from "./land.ts";
import type { PictureTheme } from "./palettes.ts";

/** What the page may ask of the painter. */
export type PictureAsk =
  /** To be there when it is needed. */
  | { readonly ask: "ready" }
  | { readonly ask: "land" }
  | { readonly ask: "walks"; readonly from: string }
  | { readonly ask: "relief"; readonly pixels: number; readonly theme: PictureTheme }
  | { readonly ask: "horizon"; readonly place: string }
  | { readonly ask: "horizon-wash"; readonly place: string; readonly theme: PictureTheme };

/** Something painted: a bitmap where the browser can make one off the page, plain pixels otherwise. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly bitmap: ImageBitmap | null;
  readonly rgba: Uint8ClampedArray<ArrayBuffer> | null;
}

/** What comes back for each kind of question. */
export interface PictureAnswers {
  readonly ready: null;
  readonly land: LandLines;
  readonly walks: readonly Walk[];
  readonly relief: Painting;
  readonly horizon: HorizonView;
  readonly "horizon-wash": Painting;
}

export interface PictureRequest {
  readonly id: number;
  readonly ask: PictureAsk;
}

export type PictureReply =
  | { readonly id: number; readonly ok: true; readonly answer: PictureAnswers[keyof PictureAnswers] }
  | { readonly id: number; readonly ok: false; readonly message: string };
