/**
 * Works a thing out once for each key and keeps it. Nights ask for the same place, era or way again and again: what was asked
 * for last is answered without a look-up.
 * @param work a pure function; its answer is shared and must not be changed
 */
export function remember<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  let last: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.answer;
    const known = answers.get(key);
    const answer = known === undefined ? work(key) : known;
    if (known === undefined) answers.set(key, answer);
    last = { key, answer };
    return answer;
  };
}
