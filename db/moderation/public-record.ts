import { sql } from 'kysely';
import type { Reading } from '../tables.ts';

/** Days that the count of what was taken off looks back. */
export const RECORD_DAYS = 365;
/** Notes on hidden reviews on a page. */
export const STUBS_ON_A_PAGE = 10;

/** What moderators took off the page of an app, as everybody may know it. */
export type PublicRecord = {
  /** Reviews that were hidden or removed within the last 12 months, and why. */
  count: number;
  reasons: { policy: string; item: number; count: number }[];
  /** What is left of hidden reviews, the latest first: never the words. */
  stubs: Stub[];
  stubCount: number;
  /** When the oldest of those that count will be too old to count. */
  lapse: Date | null;
};

export type Stub = { id: string; policy: string; item: number; hiddenAt: Date };

const DAY = 24 * 60 * 60 * 1000;

/** Since when what was taken off counts, at a time. */
export function recordSince(at: Date): Date {
  return new Date(at.getTime() - RECORD_DAYS * DAY);
}

/** When a decision that counts now will be too old to count. */
export function recordLapse(oldest: Date | string | null): Date | null {
  return oldest === null ? null : new Date(new Date(oldest).getTime() + RECORD_DAYS * DAY);
}

/**
 * Reviews `tr` of which the decision `td` that put them where they are hid or removed them, and was made
 * since a time, also where their writers took them down afterwards.
 */
export function takenOff(reading: Reading, since: Date) {
  return reading
    .selectFrom('review as tr')
    .innerJoin('moderation_decision as td', 'td.id', 'tr.decision_id')
    .where('tr.state', 'in', ['hidden', 'removed', 'withdrawn'])
    .where('td.kind', 'in', ['hide', 'remove'])
    .where('td.decided_at', '>', since);
}

/**
 * What was taken off the page of an app.
 * @param input.page of the notes, from 1; a page behind the last has none
 */
export async function publicRecord(
  reading: Reading,
  input: { listingId: string; at: Date; page: number },
): Promise<PublicRecord> {
  const [reasons, stubs] = await Promise.all([
    takenOff(reading, recordSince(input.at))
      .select(['td.policy', 'td.policy_item as item'])
      .select(sql<number>`count(*)::int`.as('count'))
      .select((select) => select.fn.min('td.decided_at').as('oldest'))
      .where('tr.listing_id', '=', input.listingId)
      .groupBy(['td.policy', 'td.policy_item'])
      .orderBy('count', 'desc')
      .orderBy('td.policy')
      .orderBy('td.policy_item')
      .execute(),
    stubsOf(reading, input.listingId, input.page),
  ]);
  const oldest = reasons.map((reason) => reason.oldest.getTime());
  return {
    count: reasons.reduce((sum, { count }) => sum + count, 0),
    reasons: reasons.map(({ count, item, policy }) => ({ count, item, policy })),
    stubs: stubs.map(({ hiddenAt, id, item, policy }) => ({ hiddenAt, id, item, policy })),
    stubCount: stubs[0]?.total ?? 0,
    lapse: oldest.length === 0 ? null : recordLapse(new Date(Math.min(...oldest))),
  };
}

function stubsOf(reading: Reading, listingId: string, page: number) {
  return reading
    .selectFrom('review as rv')
    .innerJoin('moderation_decision as d', 'd.id', 'rv.decision_id')
    .select(['rv.id', 'd.policy', 'd.policy_item as item', 'd.decided_at as hiddenAt'])
    .select(sql<number>`count(*) over ()::int`.as('total'))
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', 'in', ['hidden', 'withdrawn'])
    .where('d.kind', '=', 'hide')
    .orderBy('d.decided_at', 'desc')
    .orderBy('rv.id')
    .limit(STUBS_ON_A_PAGE)
    .offset((page - 1) * STUBS_ON_A_PAGE)
    .execute();
}
