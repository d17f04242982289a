/** How often a random or violent test repeats: more with `npm run test:long`. */
export function rounds(usual: number, long: number): number {
  return process.env['LONG_TESTS'] ? long : usual;
}
