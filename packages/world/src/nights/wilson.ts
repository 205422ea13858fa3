/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/** A share with its 95 % interval after Wilson (1927). With no trials the interval is everything. */
export function wilson(count: number, of: number): { share: number; low: number; high: number } {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const share = count / of;
  const zz = (Z * Z) / of;
  const centre = (share + zz / 2) / (1 + zz);
  const half = (Z / (1 + zz)) * Math.sqrt((share * (1 - share)) / of + zz / (4 * of));
  // At the ends the formula gives exactly 0 and 1, but for rounding.
  return { share, low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
