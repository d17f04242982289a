const format = new Intl.NumberFormat('en');

/** A whole number as it is read: 11,862. */
export function numberText(number: number): string {
  return number < 1_000 ? String(number) : format.format(number);
}

/** So many of something: '1 app', '11,862 apps'. */
export function countText(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}
