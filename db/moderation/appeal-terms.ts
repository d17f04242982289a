/** Days in which a decision can be appealed; Mozilla's add-ons have the same. */
export const APPEAL_DAYS = 184;

const DAY = 24 * 60 * 60 * 1000;

/** Until when a decision can be appealed. */
export function appealUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + APPEAL_DAYS * DAY);
}
