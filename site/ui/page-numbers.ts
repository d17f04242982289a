/**
 * The page numbers to offer: the first, the last, and those around the current one. Null stands
 * for a gap of two or more.
 */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = new Set([1, 2, page - 1, page, page + 1, pages - 1, pages]);
  const shown = [...near].filter((one) => one >= 1 && one <= pages).toSorted((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const before = shown[index - 1] ?? 0;
    if (number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [null, number];
  });
}

/**
 * The page asked for in an address: whole and from 1, or null when it is neither.
 * @param name of the parameter, where an address has pages of two things
 */
export function pageAsked(url: URL, name = 'page'): number | null {
  const asked = url.searchParams.get(name);
  if (asked === null) return 1;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}
