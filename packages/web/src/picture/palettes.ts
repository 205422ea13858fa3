export type PictureTheme = "dark" | "light" | "contrast";
export type Rgb = readonly [number, number, number];

/** Colours and strengths of one theme's relief. Strengths are 0..1. */
export interface ReliefPalette {
  readonly low: Rgb;
  readonly high: Rgb;
  /** The colour the slopes away from the sky fall to. */
  readonly shadow: Rgb;
  readonly shadeStrength: number;
  /** How far lit slopes rise above their tint. */
  readonly lift: number;
  readonly contour: Rgb;
  readonly contourStrength: number;
  readonly indexStrength: number;
  readonly river: Rgb;
  readonly bank: Rgb;
  readonly bankStrength: number;
  readonly lightCore: Rgb;
  readonly lightHalo: Rgb;
  readonly coreStrength: number;
  readonly haloStrength: number;
  /** True where light is added to dark; false where it is laid on paper like ink. */
  readonly additive: boolean;
  /** How much darker gullies are. */
  readonly gully: number;
  readonly grain: number;
}

const dark: ReliefPalette = {
  low: [10, 16, 27],
  high: [38, 55, 82],
  shadow: [4, 7, 13],
  shadeStrength: 0.95,
  lift: 1.18,
  contour: [164, 188, 220],
  contourStrength: 0.15,
  indexStrength: 0.3,
  river: [29, 42, 58],
  bank: [120, 146, 178],
  bankStrength: 0.25,
  lightCore: [255, 226, 170],
  lightHalo: [226, 142, 58],
  coreStrength: 1,
  haloStrength: 0.85,
  additive: true,
  gully: 0.55,
  grain: 2.2,
};

const light: ReliefPalette = {
  low: [222, 222, 216],
  high: [247, 244, 236],
  shadow: [112, 128, 152],
  shadeStrength: 0.86,
  lift: 1.01,
  contour: [52, 74, 106],
  contourStrength: 0.2,
  indexStrength: 0.38,
  river: [150, 167, 187],
  bank: [60, 82, 114],
  bankStrength: 0.4,
  lightCore: [176, 92, 12],
  lightHalo: [240, 190, 110],
  coreStrength: 0.95,
  haloStrength: 0.75,
  additive: false,
  gully: 0.3,
  grain: 2.6,
};

const contrast: ReliefPalette = {
  low: [0, 0, 0],
  high: [0, 0, 0],
  shadow: [0, 0, 0],
  shadeStrength: 0,
  lift: 1,
  contour: [255, 255, 255],
  contourStrength: 0,
  indexStrength: 0.5,
  river: [58, 66, 82],
  bank: [255, 255, 255],
  bankStrength: 1,
  lightCore: [255, 220, 120],
  lightHalo: [255, 196, 84],
  coreStrength: 1,
  haloStrength: 0.12,
  additive: true,
  gully: 0,
  grain: 0,
};

export const reliefPalettes: Readonly<Record<PictureTheme, ReliefPalette>> = { dark, light, contrast };
