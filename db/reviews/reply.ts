import { type Actor, actsFor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { queueMail } from '../mail/queue.ts';
import { hasWords, lengthOf, readable } from '../typed-text.ts';
import { type HeldReview, holdReview } from './hold.ts';
import { noteVendorNetworks } from './signals/networks.ts';

/** Characters of a reply: less than a review has, for it answers one. */
export const REPLY_LENGTH = { least: 10, most: 3000 } as const;

const DAY = 24 * 60 * 60 * 1000;

/** Whether the actor speaks for a vendor: its owners and marketers do. */
export function mayReply(actor: Actor, vendorId: string): boolean {
  return actsFor(actor, vendorId, ['owner', 'marketer']);
}

/**
 * Writes the vendor's one official reply to a published review, or changes it. The writer of the
 * review gets it by mail, the first time with the question whether it resolved the matter, and
 * changes at most once a day.
 * @param input.seen the revision of the reply that is changed; 0 while there is none
 * @param input.network where it is sent from: reviews from there are held, as a vendor could write them
 * @throws NotFound for a review of another vendor's app or one that is not published, Forbidden for
 *   members without the role, Invalid, Conflict when a colleague was faster
 */
export function replyToReview(
  actor: Actor,
  input: { reviewId: string; body: string; seen: number; network?: string | null },
  database: Database,
): Promise<void> {
  return change(database, actor, async (change) => {
    const body = checkedBody(input.body);
    const review = await holdReview(change, input.reviewId);
    const { actor } = change;
    const isOfVendor = actor.kind === 'person' && actor.organisation?.id === review.vendor_id;
    if (!isOfVendor || review.state !== 'published') {
      throw new NotFound('There is no such review.');
    }
    if (!mayReply(actor, review.vendor_id)) {
      throw new Forbidden('Owners and marketers reply to reviews.');
    }
    const before = await change.trx
      .selectFrom('review_reply')
      .select(['revision', 'body', 'updated_at'])
      .where('review_id', '=', review.id)
      .forUpdate()
      .executeTakeFirst();
    if ((before?.revision ?? 0) !== input.seen) {
      throw new Conflict('A colleague has written a reply meanwhile; look at it first.');
    }
    if (before?.body === body) return;
    const reply = { review, personId: actor.personId, body, isChanged: before !== undefined };
    await write(change, reply);
    if (input.network) await noteVendorNetworks(change, actor.personId, input.network);
    const isRecent = before && before.updated_at > new Date(change.now.getTime() - DAY);
    if (!isRecent) await tellWriter(change, reply);
  });
}

function checkedBody(given: string): string {
  const body = readable(given).trim();
  const { least, most } = REPLY_LENGTH;
  if (lengthOf(body) < least || lengthOf(body) > most || !hasWords(body)) {
    throw new Invalid({
      body: `Write ${least} to ${most} characters; these are ${lengthOf(body)}.`,
    });
  }
  return body;
}

async function write(
  change: Change,
  reply: { review: HeldReview; personId: string; body: string; isChanged: boolean },
): Promise<void> {
  const { now, trx } = change;
  const { body, isChanged, personId, review } = reply;
  await trx
    .insertInto('review_reply')
    .values({
      review_id: review.id,
      person_id: personId,
      body,
      created_at: now,
      updated_at: now,
      outcome: null,
      rating_before: null,
      answered_at: null,
    })
    .onConflict((conflict) =>
      conflict.column('review_id').doUpdateSet((set) => ({
        person_id: personId,
        body,
        updated_at: now,
        revision: set('review_reply.revision', '+', 1),
      })),
    )
    .execute();
  await record(change, {
    verb: isChanged ? 'review.reply_changed' : 'review.replied',
    subject: { kind: 'review', id: review.id },
    as: 'member',
  });
}

async function tellWriter(
  change: Change,
  { body, isChanged, review }: { review: HeldReview; body: string; isChanged: boolean },
): Promise<void> {
  const writer = await change.trx
    .selectFrom('person as p')
    .innerJoin('organisation as o', (join) => join.on('o.id', '=', review.vendor_id))
    .select(['p.name', 'p.email', 'o.name as vendor'])
    .where('p.id', '=', review.person_id)
    .where('p.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!writer) return;
  await queueMail(change, writer.email, {
    kind: 'review-replied',
    data: {
      name: writer.name,
      app: review.app,
      vendor: writer.vendor,
      reviewId: review.id,
      reply: body,
      isChanged,
    },
  });
}
