import { county } from "@connection-denied/playthrough";

/** Something to draw over the land: one character where it stands. */
export interface MapSign {
  readonly x_m: number;
  readonly y_m: number;
  readonly sign: string;
}

export interface TextMapSize {
  readonly columns: number;
  readonly rows: number;
}

/** A terminal's characters are about twice as high as wide. */
const MAP_SIZE: TextMapSize = { columns: 48, rows: 22 };

const SHADES = " .:-=+*#";
const RIVER = "~";
const TOWN = "o";

/**
 * The county as text, north at the top: height as shade, the river, the lit town across it, and signs.
 * Later signs hide earlier ones.
 */
export function textMap(signs: readonly MapSign[], size: TextMapSize = MAP_SIZE): string {
  const grid = landRows(size);
  const { river, townLights } = county();
  for (const light of townLights) put(grid, size, { ...light, sign: TOWN });
  for (const spot of river) put(grid, size, { ...spot, sign: RIVER });
  for (const sign of signs) put(grid, size, sign);
  const border = `+${"-".repeat(size.columns)}+`;
  return [border, ...grid.map((row) => `|${row.join("")}|`), border].join("\n");
}

function extent_m(): number {
  const { field } = county();
  return (field.size - 1) * field.cell_m;
}

function landRows(size: TextMapSize): string[][] {
  const { field } = county();
  const heights_m = field.heights_m;
  let low_m = Number.POSITIVE_INFINITY;
  let high_m = Number.NEGATIVE_INFINITY;
  for (const height_m of heights_m) {
    low_m = Math.min(low_m, height_m);
    high_m = Math.max(high_m, height_m);
  }
  return Array.from({ length: size.rows }, (_, row) =>
    Array.from({ length: size.columns }, (_, column) => {
      const x = Math.floor(((column + 0.5) / size.columns) * field.size);
      const y = Math.floor(((row + 0.5) / size.rows) * field.size);
      const share = ((heights_m[y * field.size + x] ?? low_m) - low_m) / (high_m - low_m);
      return SHADES[Math.min(SHADES.length - 1, Math.floor(share * SHADES.length))] ?? " ";
    }),
  );
}

/** Column and row of a spot, or null when it lies outside the county. */
function cellOf(spot: { x_m: number; y_m: number }, size: TextMapSize): { column: number; row: number } | null {
  const column = Math.floor((spot.x_m / extent_m()) * size.columns);
  const row = Math.floor((spot.y_m / extent_m()) * size.rows);
  return column < 0 || row < 0 || column >= size.columns || row >= size.rows ? null : { column, row };
}

function put(grid: string[][], size: TextMapSize, sign: MapSign): void {
  const cell = cellOf(sign, size);
  const row = cell === null ? undefined : grid[cell.row];
  if (cell !== null && row !== undefined) row[cell.column] = sign.sign;
}
