import type { f64 } from "./memory.ts";

/**
 * Square of v / scale, with its sign, of the equivalent edge over a smooth Earth sampled at `x0`, `x0 + 1`, … before `X`:
 * what `Lbulls` is computed from, without walking the profile.
 *
 * A smooth profile has one highest point from either end, and one least clearance where the Earth reflects; where they lie
 * between the samples is known, and the samples beside it decide.
 *
 * @param last number of the last sample, the first being 0
 * @param place where the Earth reflects (`reflectionPlace`)
 */
export function smoothEdge(x0: f64, last: f64, X: f64, hte_m: f64, hre_m: f64, bulge_m: f64, place: f64): f64 {
  const reached = Math.sqrt(hte_m / bulge_m);
  const reachedBack = Math.sqrt(hre_m / bulge_m);
  if (reached + reachedBack > X) return -nearestSquared(x0, last, X, hte_m, hre_m, bulge_m, place);
  const toEnd = (hre_m - hte_m) / X;
  const near = Math.floor(reached - x0);
  const fromStart = Math.max(
    slopeFromStart(x0 + between(near, last), X, hte_m, bulge_m),
    slopeFromStart(x0 + between(near + 1, last), X, hte_m, bulge_m),
  );
  if (fromStart < toEnd) return -nearestSquared(x0, last, X, hte_m, hre_m, bulge_m, place);
  const far = Math.floor(X - reachedBack - x0);
  const fromEnd = Math.max(
    slopeFromEnd(x0 + between(far, last), X, hre_m, bulge_m),
    slopeFromEnd(x0 + between(far + 1, last), X, hre_m, bulge_m),
  );
  return Math.max((fromStart - toEnd) * (fromEnd + toEnd), 0);
}

function between(index: f64, last: f64): f64 {
  return Math.min(Math.max(index, 0), last);
}

function slopeFromStart(x: f64, X: f64, hte_m: f64, bulge_m: f64): f64 {
  return bulge_m * (X - x) - hte_m / x;
}

function slopeFromEnd(x: f64, X: f64, hre_m: f64, bulge_m: f64): f64 {
  return bulge_m * x - hre_m / (X - x);
}

/** Least clearance² / (x (X - x)) of the samples. */
function nearestSquared(x0: f64, last: f64, X: f64, hte_m: f64, hre_m: f64, bulge_m: f64, place: f64): f64 {
  const at = Math.floor(X * place - x0);
  return Math.min(
    clearanceSquared(x0 + between(at, last), X, hte_m, hre_m, bulge_m),
    clearanceSquared(x0 + between(at + 1, last), X, hte_m, hre_m, bulge_m),
  );
}

function clearanceSquared(x: f64, X: f64, hte_m: f64, hre_m: f64, bulge_m: f64): f64 {
  const reach = x * (X - x);
  const clearance = hte_m + ((hre_m - hte_m) * x) / X - bulge_m * reach;
  return (clearance * clearance) / reach;
}
