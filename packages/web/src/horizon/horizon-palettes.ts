import type { PictureTheme, Rgb } from "../picture/palettes.ts";

/** Inks of one theme's horizon. */
export interface HorizonPalette {
  readonly skyTop: Rgb;
  readonly skyLow: Rgb;
  readonly nearInk: Rgb;
  readonly farInk: Rgb;
  readonly nearMist: Rgb;
  readonly farMist: Rgb;
  readonly edge: Rgb;
  readonly edgeStrength: number;
  readonly glow: Rgb;
  readonly street: Rgb;
  readonly water: Rgb;
  readonly skyGlow: number;
  readonly mistGlow: number;
  /** How uneven the wash is, 0..1. */
  readonly unevenness: number;
  readonly grain: number;
}

const dark: HorizonPalette = {
  skyTop: [7, 11, 20],
  skyLow: [30, 44, 68],
  nearInk: [3, 5, 9],
  farInk: [30, 45, 70],
  nearMist: [13, 20, 33],
  farMist: [84, 106, 140],
  edge: [170, 192, 226],
  edgeStrength: 0.1,
  glow: [226, 146, 70],
  street: [255, 223, 159],
  water: [112, 137, 173],
  skyGlow: 0.52,
  mistGlow: 0.5,
  unevenness: 0.5,
  grain: 3,
};

const light: HorizonPalette = {
  skyTop: [245, 242, 235],
  skyLow: [236, 229, 214],
  nearInk: [16, 22, 33],
  farInk: [142, 156, 172],
  nearMist: [104, 113, 126],
  farMist: [240, 236, 227],
  edge: [18, 25, 38],
  edgeStrength: 0.28,
  glow: [240, 176, 88],
  street: [143, 77, 0],
  water: [90, 114, 146],
  skyGlow: 0.5,
  mistGlow: 0.4,
  unevenness: 0.6,
  grain: 5,
};

const contrast: HorizonPalette = {
  skyTop: [0, 0, 0],
  skyLow: [0, 0, 0],
  nearInk: [0, 0, 0],
  farInk: [0, 0, 0],
  nearMist: [0, 0, 0],
  farMist: [0, 0, 0],
  edge: [255, 255, 255],
  edgeStrength: 1,
  glow: [110, 86, 24],
  street: [255, 216, 77],
  water: [143, 183, 255],
  skyGlow: 0.6,
  mistGlow: 0,
  unevenness: 0,
  grain: 0,
};

export const horizonPalettes: Readonly<Record<PictureTheme, HorizonPalette>> = { dark, light, contrast };
