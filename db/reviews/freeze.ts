import { sql } from 'kysely';
import { type Actor, isStaff, system } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';
import { wrongReason } from '../moderation/ruling.ts';
import { readable } from '../typed-text.ts';
import { sellsApp } from './belongs-to.ts';
import type { Burst } from './burst.ts';
import { holdRating } from './hold.ts';

/**
 * Has the shown average of an app stand still at what it was before a burst of reviews, until a
 * moderator ends that. Nothing happens while it stands still already. Call it while the app's
 * `listing_rating` row is held. On record it is the platform that acts, not whoever wrote last.
 */
export async function freezeForBurst(
  change: Change,
  listingId: string,
  burst: Burst,
): Promise<void> {
  const { now, trx } = change;
  const before = await ratingBefore(change, listingId, burst.since);
  const opened = await trx
    .insertInto('rating_freeze')
    .values({
      id: newId(now),
      listing_id: listingId,
      began_at: burst.since,
      noticed_at: now,
      review_count: before.count,
      star_sum: before.sum,
    })
    .onConflict((conflict) =>
      conflict.column('listing_id').where('ended_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  if (!opened) return;
  await record(
    { ...change, actor: system('notice-bursts') },
    {
      verb: 'rating.frozen',
      subject: { kind: 'listing', id: listingId },
      reason: `${burst.count} reviews came within 24 hours, many more than usual.`,
      policy: 'reviews',
      details: { ...burst, since: burst.since.toISOString(), before },
    },
  );
}

/**
 * What is published now, without what was written since: a review that was changed since then counts
 * with the stars that it had.
 */
async function ratingBefore({ trx }: Change, listingId: string, since: Date) {
  return await trx
    .selectFrom('review as rv')
    .leftJoinLateral(
      (revision) =>
        revision
          .selectFrom('review_revision as rr')
          .select('rr.rating')
          .whereRef('rr.review_id', '=', 'rv.id')
          .where('rr.is_public', '=', true)
          .where('rr.written_at', '<', since)
          .orderBy('rr.revision', 'desc')
          .limit(1)
          .as('was'),
      (join) => join.onTrue(),
    )
    .select([
      sql<number>`count(*)::int`.as('count'),
      sql<number>`coalesce(sum(coalesce(was.rating, rv.rating)), 0)::int`.as('sum'),
    ])
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', '=', 'published')
    .where('rv.created_at', '<', since)
    .executeTakeFirstOrThrow();
}

/** Whether the actor may let a frozen average move again. */
export function mayEndFreeze(actor: Actor): boolean {
  return isStaff(actor, 'moderator');
}

/**
 * Lets the shown average of an app follow its reviews again.
 * @param input.reason 10 to 2,000 characters, for the record and the vendor
 * @throws Forbidden for all but moderators and for people of the vendor, NotFound when it does not
 *   stand still, Invalid
 */
export function endFreeze(
  actor: Actor,
  input: { listingId: string; reason: string },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const { actor: who, now, trx } = change;
    if (who.kind !== 'person' || !mayEndFreeze(who)) {
      throw new Forbidden('Only moderators let a frozen rating move again.');
    }
    const reason = readable(input.reason).trim();
    const wrong = wrongReason(reason);
    if (wrong.reason) throw new Invalid({ reason: wrong.reason });
    await holdRating(change, input.listingId);
    if (await sellsApp(trx, who.personId, input.listingId)) {
      throw new Forbidden('This is an app of yours: leave it to another moderator.');
    }
    const ended = await trx
      .updateTable('rating_freeze')
      .set({ ended_at: now, ended_by: who.personId, reason })
      .where('listing_id', '=', input.listingId)
      .where('ended_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!ended) throw new NotFound('The rating of this app is not frozen.');
    const subject = { kind: 'listing', id: input.listingId };
    const act = {
      verb: 'rating.released',
      subject,
      as: 'staff',
      reason,
      policy: 'reviews',
    } as const;
    await record(change, act);
  });
}
