import { freeSpaceLoss_dB } from "./exact.ts";
import { Hull } from "./hull.ts";
import type { Floats, f64, i32, Singles } from "./memory.ts";
import { Ray } from "./ray.ts";
import type { Sphere } from "./sphere.ts";
import { WorkingArrays } from "./working-arrays.ts";

/** The bare land without curvature, of which the smooth surface asks; built only as far as some path needs it. */
export class FlatLand {
  hull: Hull;
  /** Points in the hull. */
  known: i32;
  /** Highest slope from the transmitter to any of them. */
  fromStart: f64;

  constructor(arrays: WorkingArrays) {
    this.hull = new Hull(arrays);
    this.known = 0;
    this.fromStart = 0;
  }
}

/** The land in the order in which rays of a side cross it, and where they do. */
export class Frame {
  heights_m: Singles;
  stride: i32;
  size: i32;
  /** The first column that is passed, and the way from one to the next. */
  first: i32;
  direction: i32;
  /** How many columns the side has. */
  reach: i32;
  /** The row of the transmitter, with its fraction. */
  across0: f64;
  /** Rays to each hand of the straight one; at the last column they are at most one cell apart. */
  rays: f64;
  /** Distance of every column from the transmitter in cells, and one over it. */
  x: Floats;
  perX: Floats;
  /** One over each number of columns from 1 on. */
  perStep: Floats;

  constructor(heights_m: Singles, stride: i32, size: i32, reach: i32, arrays: WorkingArrays) {
    this.heights_m = heights_m;
    this.stride = stride;
    this.size = size;
    this.first = 0;
    this.direction = 0;
    this.reach = reach;
    this.across0 = 0;
    this.rays = 0;
    this.x = arrays.next();
    this.perX = arrays.next();
    this.perStep = arrays.next();
  }
}

/** The radio, and the antennas over the ground. */
export class Radio {
  cell_km: f64;
  ae_km: f64;
  htg_m: f64;
  hrg_m: f64;
  /** The transmitter's antenna above sea level. */
  hts_m: f64;
  f_GHz: f64;
  wavelength_m: f64;

  constructor(cell_km: f64, ae_km: f64, ground0_m: f64, htg_m: f64, hrg_m: f64, f_GHz: f64, wavelength_m: f64) {
    this.cell_km = cell_km;
    this.ae_km = ae_km;
    this.htg_m = htg_m;
    this.hrg_m = hrg_m;
    this.hts_m = ground0_m + htg_m;
    this.f_GHz = f_GHz;
    this.wavelength_m = wavelength_m;
  }
}

/** Everything one side is swept with. Each sweep has its own, so that several can be under way. */
export class Side {
  frame: Frame;
  radio: Radio;
  sphere: Sphere;
  ray: Ray;
  flat: FlatLand;
  /** Free-space loss of every column on the straight ray, dB. */
  straight_dB: Floats;
  /** Diffraction loss of the ray before, dB. */
  before_dB: Floats;
  /** The result, row after row, columns counted from the transmitter; lent by the caller. */
  loss_dB: Singles;

  constructor(frame: Frame, radio: Radio, sphere: Sphere, loss_dB: Singles, arrays: WorkingArrays) {
    this.frame = frame;
    this.radio = radio;
    this.sphere = sphere;
    this.ray = new Ray(frame.reach + 1, arrays);
    this.flat = new FlatLand(arrays);
    this.straight_dB = arrays.next();
    this.before_dB = arrays.next();
    this.loss_dB = loss_dB;
  }
}

/** Working arrays of a side: three of the frame, ten of the ray, four of the hull, and two more. */
const ARRAYS: i32 = 19;

export function createRadio(
  cell_km: f64,
  ae_km: f64,
  ground0_m: f64,
  htg_m: f64,
  hrg_m: f64,
  f_GHz: f64,
  wavelength_m: f64,
): Radio {
  return new Radio(cell_km, ae_km, ground0_m, htg_m, hrg_m, f_GHz, wavelength_m);
}

export function createSide(
  heights_m: Singles,
  loss_dB: Singles,
  stride: i32,
  size: i32,
  reach: i32,
  first: i32,
  direction: i32,
  along0: f64,
  across0: f64,
  radio: Radio,
  sphere: Sphere,
): Side {
  const arrays = new WorkingArrays(reach + 1, ARRAYS);
  const frame = new Frame(heights_m, stride, size, reach, arrays);
  frame.first = first;
  frame.direction = direction;
  frame.across0 = across0;
  const side = new Side(frame, radio, sphere, loss_dB, arrays);
  for (let i: i32 = 0; i < reach; i += 1) {
    const x = Math.abs(((first + direction * i) as f64) - along0);
    frame.x[i] = x;
    frame.perX[i] = 1 / x;
    frame.perStep[i] = 1 / (i as f64);
    side.straight_dB[i] = freeSpaceLoss_dB(radio.f_GHz, radio.cell_km * x, 0);
  }
  if (reach > 0) frame.rays = Math.ceil(frame.x[reach - 1] as f64);
  return side;
}

export function raysOf(side: Side): i32 {
  return side.frame.rays as i32;
}
