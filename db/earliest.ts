/** The first of these moments that is still to come, or null. */
export function earliest(moments: readonly (Date | null)[], at: Date): Date | null {
  const ahead = moments.flatMap((moment) => (moment && moment > at ? [moment.getTime()] : []));
  return ahead.length === 0 ? null : new Date(Math.min(...ahead));
}
