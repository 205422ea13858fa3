/** Code of the error that says that a late part of the page or of the story did not come. */
export const PART_UNFETCHED = "part-unfetched";

/** Fetches a late part. @throws an error of code `part-unfetched`; whoever asks again tries again. */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const sentence = "A part of the story could not be fetched; try again when there is a connection.";
    throw Object.assign(new Error(sentence, { cause }), { code: PART_UNFETCHED });
  }
}

/** Remembers what was fetched, and forgets what failed, so that the next call tries again. */
export function fetchedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= fetchPart(load);
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
}

/** Told of each part that did not come, with the way to fetch it again. */
let tellOf: (again: () => void) => void = () => {};

export function onUnfetched(tell: (again: () => void) => void): void {
  tellOf = tell;
}

/**
 * A part of the page that is fetched when it is first shown. It never fails: where it does not come, the page says so, and
 * whoever wants it waits until it is asked for again.
 */
export function latePart<T>(load: () => Promise<T>): () => Promise<T> {
  const fetch = fetchedOnce(load);
  let waiting: Promise<T> | null = null;
  let again: (() => void) | null = null;

  async function untilFetched(): Promise<T> {
    try {
      return await fetch();
    } catch {
      await new Promise<void>((go) => {
        again = go;
        tellOf(go);
      });
      again = null;
      return untilFetched();
    }
  }

  return () => {
    again?.();
    waiting ??= untilFetched();
    return waiting;
  };
}
