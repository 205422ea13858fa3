/**
 * One reading for all who ask within a while, so that a thousand readers are one to the database.
 * @param clock milliseconds
 */
export function keepFresh<Value>(
  read: () => Promise<Value>,
  clock: () => number,
  fresh_ms: number,
): () => Promise<Value> {
  let kept: { readonly value: Promise<Value>; readonly read_ms: number } | null = null;
  return () => {
    if (kept === null || clock() - kept.read_ms >= fresh_ms) {
      const reading = { value: read(), read_ms: clock() };
      kept = reading;
      // A reading that failed is not kept for the next one who asks.
      reading.value.catch(() => {
        if (kept === reading) kept = null;
      });
    }
    return kept.value;
  };
}
