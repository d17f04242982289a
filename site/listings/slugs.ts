const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST = 120;

/** The slugs among what an address or a form holds, each once; everything else is left out. */
export function slugsIn(values: readonly unknown[]): string[] {
  const slugs = values.filter((value): value is string => {
    return typeof value === 'string' && value.length <= LONGEST && SLUG.test(value);
  });
  return [...new Set(slugs)];
}
