/** One row of a grid at a time, stretched over a picture's row: straight between the four nearest grid points. */
export interface RowSampler {
  /** Goes to a picture row; returns the greatest value it can give there. */
  readonly toRow: (row: number) => number;
  /** Values of that row, one for each pixel; written over by the next call. */
  readonly values: () => Float32Array;
}

export function rowSampler(grid: Float32Array, size: number, pixels: number): RowSampler {
  const line = new Float32Array(size);
  const stretched = new Float32Array(pixels);
  const cells = new Int32Array(pixels);
  const shares = new Float32Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const position = Math.max(0, Math.min(size - 1.001, ((pixel + 0.5) / pixels) * size - 0.5));
    cells[pixel] = Math.floor(position);
    shares[pixel] = position - Math.floor(position);
  }
  const toRow = (row: number): number => {
    const top = (cells[row] as number) * size;
    const share = shares[row] as number;
    let most = 0;
    for (let i = 0; i < size; i++) {
      const above = grid[top + i] as number;
      const value = above + ((grid[top + size + i] as number) - above) * share;
      line[i] = value;
      if (value > most) most = value;
    }
    return most;
  };
  const values = (): Float32Array => {
    for (let pixel = 0; pixel < pixels; pixel++) {
      const cell = cells[pixel] as number;
      const left = line[cell] as number;
      stretched[pixel] = left + ((line[cell + 1] as number) - left) * (shares[pixel] as number);
    }
    return stretched;
  };
  return { toRow, values };
}
