/** A share as a number of per cent: one decimal below ten, so that 0.4 % is not told as none. */
export function percent(share: number): number {
  const value = share * 100;
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}

/** About how many in ten thousand, out of a share. */
export function perHundred(share: number): number {
  return Math.round(share * 100);
}
