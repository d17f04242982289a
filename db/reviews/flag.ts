import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound, TooOften } from '../errors.ts';
import { newId } from '../identifier.ts';
import { openReviewCase } from '../moderation/cases.ts';
import { lengthOf, readable } from '../typed-text.ts';
import { belongsTo } from './belongs-to.ts';
import { holdReview } from './hold.ts';
import { FLAG_REASONS, type FlagReason } from './table.ts';

/** Characters of what somebody adds to a flag. */
export const LONGEST_NOTE = 500;
/** Flags that one person raises within a day. */
const FLAGS_A_DAY = 20;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Asks a moderator to look at a published review. It hides nothing by itself. Flags of the vendor's
 * own people are kept apart.
 * @param input.note needed for the reason 'other'
 * @throws Forbidden for the writer and without an account, NotFound for a review that is not
 *   published, Invalid, Conflict for a second flag, TooOften
 */
export function flagReview(
  actor: Actor,
  input: { reviewId: string; reason: string; note: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const { actor: flagger, now, trx } = change;
    if (flagger.kind !== 'person') throw new Forbidden('Sign in to flag a review.');
    const { note, reason } = checked(input);
    const review = await holdReview(change, input.reviewId);
    if (review.state !== 'published') throw new NotFound('There is no such review.');
    if (review.person_id === flagger.personId) {
      throw new Forbidden('This is your own review: you can change it or take it down.');
    }
    await refuseMore(change, flagger.personId, review.id);
    const isOfVendor = await belongsTo(trx, flagger.personId, review.vendor_id);
    await trx
      .insertInto('review_flag')
      .values({
        id: newId(now),
        review_id: review.id,
        person_id: flagger.personId,
        vendor_id: isOfVendor ? review.vendor_id : null,
        reason,
        note,
        revision: review.revision,
        created_at: now,
        outcome: null,
        decision_id: null,
      })
      .execute();
    await openReviewCase(change, review.id);
    await record(change, {
      verb: 'review.flagged',
      subject: { kind: 'review', id: review.id },
      details: { reason, ofVendor: isOfVendor },
    });
  });
}

function checked(input: { reason: string; note: string }): { reason: FlagReason; note: string } {
  const reason = FLAG_REASONS.find((one) => one === input.reason);
  const note = readable(input.note).trim();
  const wrong: Record<string, string> = {};
  if (!reason) wrong['reason'] = 'Choose what is wrong with the review.';
  if (reason === 'other' && note === '') wrong['note'] = 'Say what is wrong with the review.';
  if (lengthOf(note) > LONGEST_NOTE) {
    wrong['note'] = `Use at most ${LONGEST_NOTE} characters; these are ${lengthOf(note)}.`;
  }
  if (!reason || Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { reason, note };
}

async function refuseMore(change: Change, personId: string, reviewId: string): Promise<void> {
  const flags = await change.trx
    .selectFrom('review_flag')
    .select('review_id')
    .where('person_id', '=', personId)
    .where((where) =>
      where.or([
        where('review_id', '=', reviewId),
        where('created_at', '>', new Date(change.now.getTime() - DAY)),
      ]),
    )
    .execute();
  if (flags.some((flag) => flag.review_id === reviewId)) {
    throw new Conflict('You have flagged this review already.');
  }
  if (flags.length >= FLAGS_A_DAY) throw new TooOften(DAY / 1000);
}
