/** Outcomes in the order in which the field and the table show them. */
export const OUTCOME_ORDER = ["unnoticed", "on-file", "someone-else", "no-line", "found"] as const;
export type Outcome = (typeof OUTCOME_ORDER)[number];

/** How the dots stand: so many columns and rows of cells. */
export interface FieldGrid {
  readonly columns: number;
  readonly rows: number;
  /** Side of one cell, in pixels of the picture. */
  readonly cell: number;
}

/** A grid of whole cells for so many dots on a given width, about twice as wide as high on wide screens. */
export function gridFor(dots: number, width: number): FieldGrid {
  const ratio = width < 520 ? 1 : 2;
  const columns = Math.max(1, Math.ceil(Math.sqrt(dots * ratio)));
  return { columns, rows: Math.ceil(dots / columns), cell: width / columns };
}

/**
 * Which outcome each dot shows: blocks, one outcome after the other, column by column from the left, so that the
 * blocks' widths can be compared and the same result always looks the same.
 */
export function dotOutcomes(counts: Readonly<Record<Outcome, number>>): Uint8Array {
  const total = OUTCOME_ORDER.reduce((sum, outcome) => sum + counts[outcome], 0);
  const dots = new Uint8Array(total);
  let at = 0;
  OUTCOME_ORDER.forEach((outcome, i) => {
    dots.fill(i, at, at + counts[outcome]);
    at += counts[outcome];
  });
  return dots;
}

/** Where a dot stands: its place counts down the columns. */
export function dotPlace(index: number, grid: FieldGrid): { x: number; y: number } {
  const column = Math.floor(index / grid.rows);
  return { x: (column + 0.5) * grid.cell, y: ((index % grid.rows) + 0.5) * grid.cell };
}
