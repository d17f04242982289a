import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { answerReporters } from '../moderation/answer-reporters.ts';
import { closeCases } from '../moderation/cases.ts';
import { lapseAppeals } from '../moderation/lapse.ts';
import { ownReview } from './edit.ts';
import type { HeldReview } from './hold.ts';

/**
 * Takes the actor's own review down for good: its words, their history, votes and the reply go; that
 * there was one, and what was decided about it, stays on record. Who flagged or reported it is told.
 * Another one may be written afterwards.
 * @throws NotFound for anybody else's review
 */
export function withdrawReview(
  actor: Actor,
  input: { reviewId: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const review = await ownReview(change, input.reviewId);
    await answerReporters(change, review, { outcome: 'withdrawn' });
    await lapseAppeals(change, review);
    await closeCases(change, { reviewId: review.id }, { outcome: 'withdrawn', decisionId: null });
    await forgetWords(change, review);
    await record(change, {
      verb: 'review.withdrawn',
      subject: { kind: 'review', id: review.id },
      details: { state: review.state },
    });
  });
}

async function forgetWords({ now, trx }: Change, { id }: HeldReview): Promise<void> {
  for (const table of [
    'review_vote',
    'review_reply',
    'review_signal',
    'review_revision',
  ] as const) {
    await trx.deleteFrom(table).where('review_id', '=', id).execute();
  }
  await trx
    .updateTable('review')
    .set({ state: 'withdrawn', title: '', body: '', app_version: null, updated_at: now })
    .where('id', '=', id)
    .execute();
}
