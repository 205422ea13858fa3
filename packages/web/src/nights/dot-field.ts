/** Outcomes in the order in which the field and the table show them. */
export const OUTCOME_ORDER = ["unnoticed", "on-file", "someone-else", "no-line", "found"] as const;
export type Outcome = (typeof OUTCOME_ORDER)[number];

/** How the dots stand: so many columns and rows of square cells, `cell` whole pixels each. */
export interface FieldGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
}

/** A rectangle of cells. */
export interface Block {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** A grid of whole cells for so many dots within a width in pixels; about twice as wide as high on wide screens. */
export function gridFor(dots: number, width: number, isNarrow: boolean): FieldGrid {
  const wanted = Math.max(1, Math.ceil(Math.sqrt(dots * (isNarrow ? 1 : 2))));
  const cell = Math.max(1, Math.floor(width / wanted));
  const columns = Math.max(1, Math.min(dots, Math.floor(width / cell)));
  return { columns, rows: Math.ceil(dots / columns), cell };
}

/**
 * The cells of the dots from one number up to another, as at most three rectangles. Dots are counted down the columns
 * from the left, so that the widths of the outcomes can be compared and the same result always looks the same.
 */
export function blocksFor(from: number, to: number, grid: FieldGrid): Block[] {
  const { rows } = grid;
  const blocks: Block[] = [];
  let at = from;
  while (at < to) {
    const column = Math.floor(at / rows);
    const row = at % rows;
    const whole = Math.floor((to - at) / rows);
    if (row === 0 && whole > 0) {
      blocks.push({ column, row: 0, columns: whole, rows });
      at += whole * rows;
    } else {
      const count = Math.min(rows - row, to - at);
      blocks.push({ column, row, columns: 1, rows: count });
      at += count;
    }
  }
  return blocks;
}

/** Where each outcome's dots begin and end. */
export function rangesOf(counts: Readonly<Record<Outcome, number>>): { outcome: Outcome; from: number; to: number }[] {
  let at = 0;
  return OUTCOME_ORDER.map((outcome) => {
    const from = at;
    at += counts[outcome];
    return { outcome, from, to: at };
  });
}
