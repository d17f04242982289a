/** Whether all runs, also what takes minutes: `npm run test:long`. */
export const isLong = Boolean(process.env['LONG_TESTS']);

/** How often a random or violent test repeats: more with `npm run test:long`. */
export function rounds(usual: number, long: number): number {
  return isLong ? long : usual;
}
