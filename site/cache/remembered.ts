/**
 * Keeps what `load` gives for some time, for things that change rarely and are on every page. Many
 * who ask at once share one load; a failed load is not kept.
 * @param milliseconds how long an answer is good for, counted from when it arrived
 */
export function remembered<Value>(
  milliseconds: number,
  load: () => Promise<Value>,
): () => Promise<Value> {
  let known: { value: Value; until: number } | null = null;
  let loading: Promise<Value> | null = null;
  return () => {
    if (known && performance.now() < known.until) return Promise.resolve(known.value);
    loading ??= load()
      .then((value) => {
        known = { value, until: performance.now() + milliseconds };
        return value;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  };
}
