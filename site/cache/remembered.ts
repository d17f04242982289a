// The built pages are a bundle with modules of their own: a plain module variable would be two.
declare global {
  var vitrineForgetters: Set<() => void> | undefined;
}

/** What forgets each remembered value. */
function forgetters(): Set<() => void> {
  globalThis.vitrineForgetters ??= new Set();
  return globalThis.vitrineForgetters;
}

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
  forgetters().add(() => {
    known = null;
    loading = null;
  });
  return () => {
    if (known && performance.now() < known.until) return Promise.resolve(known.value);
    if (loading) return loading;
    const own = load()
      .then((value) => {
        // What was forgotten while it was loaded may be out of date already.
        if (loading === own) known = { value, until: performance.now() + milliseconds };
        return value;
      })
      .finally(() => {
        if (loading === own) loading = null;
      });
    loading = own;
    return own;
  };
}

/** Has all that is remembered loaded anew. */
export function forgetRemembered(): void {
  for (const forget of forgetters()) forget();
}
