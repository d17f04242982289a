import type { Actor, Person } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { lapseAppeals } from '../moderation/lapse.ts';
import { belongsTo } from './belongs-to.ts';
import { type HeldReview, holdReview } from './hold.ts';
import type { ReviewInput } from './post.ts';
import { heedBurst, keepSignals, sendToDesk } from './publication.ts';
import { noteRatingChange } from './resolve.ts';
import { keepRevision, requireRelease } from './revisions.ts';
import { ASKED_EDIT, HELD_BEFORE } from './signals/history.ts';
import type { Signal } from './signals/signal.ts';
import { signalsOf } from './signals/signals.ts';
import type { ReviewState } from './table.ts';
import { checkedText, type ReviewText } from './text.ts';

/** States in which a writer may change the text; against what hides it there is the appeal. */
export const EDITABLE: readonly ReviewState[] = ['published', 'held', 'returned'];

export type EditInput = ReviewText &
  Pick<ReviewInput, 'network' | 'ownSites'> & {
    reviewId: string;
    /** The revision that the writer changed. */
    seen: number;
  };

/**
 * Changes the actor's own review; what it said before stays readable. A clean text of a published
 * review appears at once, one with signals waits for a moderator, and so does everything that
 * was held before or that a change was asked of. The same text once more changes nothing.
 * @throws NotFound for anybody else's review, Forbidden for whoever belongs to the vendor by now,
 *   Invalid, Conflict when it was changed meanwhile or may not be changed now
 */
export function editReview(actor: Actor, input: EditInput, database: Database): Promise<void> {
  return change(database, actor, async (change) => {
    const text = checkedText(input);
    const review = await ownReview(change, input.reviewId);
    if (!EDITABLE.includes(review.state)) {
      throw new Conflict('This review cannot be changed: look at what was decided about it.');
    }
    if (await belongsTo(change.trx, review.person_id, review.vendor_id)) {
      throw new Forbidden('You belong to the vendor now: you can only take your review down.');
    }
    if (review.revision !== input.seen) {
      throw new Conflict('You changed this review in another window; look at it once more.');
    }
    if (isSame(review, text)) {
      if (review.state !== 'returned') return;
      throw new Invalid({ body: 'Change what the reason asks for; this is the same text.' });
    }
    if (text.appVersion !== review.app_version) {
      await requireRelease(change, review.listing_id, text.appVersion);
    }
    const signals = await seenIn(change, review, { ...input, ...text });
    await rewrite(change, review, text, signals);
  });
}

/** @throws NotFound when it is not the actor's */
export async function ownReview(change: Change, reviewId: string): Promise<HeldReview> {
  const review = await holdReview(change, reviewId);
  if (!isOwn(change.actor, review) || review.state === 'withdrawn') {
    throw new NotFound('There is no such review.');
  }
  return review;
}

function isOwn(actor: Actor, review: { person_id: string }): actor is Person {
  return actor.kind === 'person' && actor.personId === review.person_id;
}

function isSame(review: HeldReview, { appVersion, body, rating, title }: ReviewText): boolean {
  return (
    review.rating === rating &&
    review.title === title &&
    review.body === body &&
    review.app_version === appVersion
  );
}

async function seenIn(
  change: Change,
  review: HeldReview,
  text: EditInput,
): Promise<readonly Signal[]> {
  const judged = {
    id: review.id,
    listingId: review.listing_id,
    personId: review.person_id,
    title: text.title,
    body: text.body,
    network: text.network ?? null,
    isNew: false,
    ratingChanges: text.rating !== review.rating,
  };
  const signals = await signalsOf(change, judged, text.ownSites);
  if (review.state === 'returned') return [...signals, ASKED_EDIT];
  return review.state === 'held' ? [...signals, HELD_BEFORE] : signals;
}

async function rewrite(
  change: Change,
  review: HeldReview,
  text: ReviewText,
  signals: readonly Signal[],
): Promise<void> {
  const { now, trx } = change;
  const revision = review.revision + 1;
  const isHeld = signals.length > 0;
  await trx
    .updateTable('review')
    .set({
      state: isHeld ? 'held' : 'published',
      rating: text.rating,
      title: text.title,
      body: text.body,
      app_version: text.appVersion,
      revision,
      updated_at: now,
    })
    .where('id', '=', review.id)
    .execute();
  const kept = { id: review.id, revision, isPublic: !isHeld };
  await keepRevision(change, kept, text);
  await keepSignals(change, kept, signals);
  await record(change, {
    verb: 'review.edited',
    subject: { kind: 'review', id: review.id },
    details: {
      stars: { from: review.rating, to: text.rating },
      held: isHeld ? signals.map(({ kind }) => kind) : null,
    },
  });
  if (text.rating !== review.rating) await noteRatingChange(change, review, !isHeld);
  if (review.state === 'returned') await lapseAppeals(change, review);
  const changed = { id: review.id, listingId: review.listing_id, isNew: false };
  await heedBurst(change, changed, signals);
  if (isHeld) {
    const { app, person_id: personId, state } = review;
    await sendToDesk(change, { id: review.id, personId, app, waited: state === 'held' });
  }
}
