/** Newton's steps end when they change a place by less than this share of it: the samples beside the place decide. */
const CLOSE = 1e-4;
const MOST_STEPS = 40;

/**
 * Square of v / scale, with its sign, of the equivalent edge over a smooth Earth sampled at `x0`, `x0 + 1`, … before `X`:
 * what `Lbulls` is computed from, without walking the profile.
 *
 * A smooth profile has one highest point from either end and one least clearance; where they lie between the samples is
 * known, and the samples beside it decide.
 */
export function smoothEdge(x0: number, last: number, X: number, hte_m: number, hre_m: number, bulge_m: number): number {
  const toEnd = (hre_m - hte_m) / X;
  const near = Math.sqrt(hte_m / bulge_m) - x0;
  const far = X - Math.sqrt(hre_m / bulge_m) - x0;
  const fromStart = Math.max(
    slopeFromStart(x0 + between(Math.floor(near), last), X, hte_m, bulge_m),
    slopeFromStart(x0 + between(Math.floor(near) + 1, last), X, hte_m, bulge_m),
  );
  if (fromStart < toEnd) return -nearestSquared(x0, last, X, hte_m, hre_m, bulge_m);
  const fromEnd = Math.max(
    slopeFromEnd(x0 + between(Math.floor(far), last), X, hre_m, bulge_m),
    slopeFromEnd(x0 + between(Math.floor(far) + 1, last), X, hre_m, bulge_m),
  );
  return Math.max((fromStart - toEnd) * (fromEnd + toEnd), 0);
}

function between(index: number, last: number): number {
  return Math.min(Math.max(index, 0), last);
}

function slopeFromStart(x: number, X: number, hte_m: number, bulge_m: number): number {
  return bulge_m * (X - x) - hte_m / x;
}

function slopeFromEnd(x: number, X: number, hre_m: number, bulge_m: number): number {
  return bulge_m * x - hre_m / (X - x);
}

/** Least clearance² / (x (X - x)) of the samples. */
function nearestSquared(x0: number, last: number, X: number, hte_m: number, hre_m: number, bulge_m: number): number {
  const hill = bulge_m * X * X;
  const share = hte_m <= hre_m ? nearestShare(hte_m, hre_m, hill) : 1 - nearestShare(hre_m, hte_m, hill);
  const at = Math.floor(X * share - x0);
  const here = clearanceSquared(x0 + between(at, last), X, hte_m, hre_m, bulge_m);
  return Math.min(here, clearanceSquared(x0 + between(at + 1, last), X, hte_m, hre_m, bulge_m));
}

/**
 * How far along the path, 0 to 1 from the lower end, the clearance is least. With s = x / (X - x) that is the one positive
 * root of a cubic, which is convex and not negative at s = 1: Newton's steps from a place where it rises pass the root at most
 * once and then come down on it. They begin near where the Earth reflects, or at 1 where the cubic still falls there.
 */
function nearestShare(low_m: number, high_m: number, hill_m: number): number {
  const square = 2 * high_m - low_m + hill_m;
  const linear = high_m - 2 * low_m - hill_m;
  const aside = (high_m - low_m) / (high_m + low_m + 0.5 * hill_m);
  let s = (1 - aside) / (1 + aside);
  if (!((3 * high_m * s + 2 * square) * s + linear > 0)) s = 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const value = ((high_m * s + square) * s + linear) * s - low_m;
    const slope = (3 * high_m * s + 2 * square) * s + linear;
    const down = value / slope;
    s -= down;
    if (Math.abs(down) < CLOSE * s) break;
  }
  return s / (1 + s);
}

function clearanceSquared(x: number, X: number, hte_m: number, hre_m: number, bulge_m: number): number {
  const reach = x * (X - x);
  const clearance = hte_m + ((hre_m - hte_m) * x) / X - bulge_m * reach;
  return (clearance * clearance) / reach;
}
