import { NotFound } from '../errors.ts';
import { isId } from '../identifier.ts';
import { offeredApps } from '../listings/cards.ts';
import type { Stub } from '../moderation/public-record.ts';
import type { Reading } from '../tables.ts';
import { type ShownReview, shownReview, shownReviews } from './shown.ts';

/** What a review said at a time. */
export type Revision = {
  revision: number;
  rating: number;
  title: string;
  body: string;
  appVersion: string | null;
  writtenAt: Date;
};

/** One review by itself, or what is left of a hidden one. */
export type ReviewPermalink = {
  app: { id: string; slug: string; name: string; vendor: { id: string; name: string } };
  writerId: string;
} & (
  | {
      kind: 'shown';
      review: ShownReview;
      /** All that was on the page, the newest first; the first is what it says now. */
      history: Revision[];
    }
  | { kind: 'hidden'; stub: Stub }
  /** For its writer alone. */
  | { kind: 'unseen' }
);

/**
 * A review of an app on offer.
 * @throws NotFound for an app that is not on offer, or when it has no such review
 */
export async function reviewPermalink(
  reading: Reading,
  input: { slug: string; id: string; at: Date },
): Promise<ReviewPermalink> {
  if (!isId(input.id)) throw new NotFound('There is no such review.');
  const found = await offeredApps(reading, input.at)
    .innerJoin('review as rv', 'rv.listing_id', 'l.id')
    .leftJoin('moderation_decision as d', 'd.id', 'rv.decision_id')
    .select(['l.id', 'l.slug', 'v.name', 'l.vendor_id', 'o.name as vendor'])
    .select(['rv.state', 'rv.person_id', 'd.policy', 'd.policy_item', 'd.decided_at'])
    .where('l.slug', '=', input.slug)
    .where('rv.id', '=', input.id)
    .executeTakeFirst();
  if (!found) throw new NotFound('There is no such review.');
  const vendor = { id: found.vendor_id, name: found.vendor };
  const app = { id: found.id, slug: found.slug, name: found.name, vendor };
  const common = { app, writerId: found.person_id };
  if (found.state === 'hidden') return { ...common, kind: 'hidden', stub: stubOf(found, input.id) };
  if (found.state !== 'published') return { ...common, kind: 'unseen' };
  const [row, history] = await Promise.all([
    shownReviews(reading)
      .where('rv.id', '=', input.id)
      .where('rv.state', '=', 'published')
      .executeTakeFirst(),
    publicRevisions(reading, input.id),
  ]);
  // It was taken off between the two questions.
  if (!row) throw new NotFound('There is no such review.');
  return { ...common, kind: 'shown', review: shownReview(row), history };
}

function stubOf(
  found: { policy: string | null; policy_item: number | null; decided_at: Date | null },
  id: string,
): Stub {
  const { decided_at: hiddenAt, policy, policy_item: item } = found;
  if (hiddenAt === null || policy === null || item === null) {
    throw new Error(`The review ${id} is hidden without a decision.`);
  }
  return { id, policy, item, hiddenAt };
}

function publicRevisions(reading: Reading, id: string): Promise<Revision[]> {
  return reading
    .selectFrom('review_revision')
    .select(['revision', 'rating', 'title', 'body', 'app_version as appVersion'])
    .select('written_at as writtenAt')
    .where('review_id', '=', id)
    .where('is_public', '=', true)
    .orderBy('revision', 'desc')
    .execute();
}
