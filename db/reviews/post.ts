import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, NotFound, TooOften } from '../errors.ts';
import { newId } from '../identifier.ts';
import { sellsApp } from './belongs-to.ts';
import { contextOfUse } from './context-of-use.ts';
import { holdRating } from './hold.ts';
import { heedBurst, keepSignals, sendToDesk } from './publication.ts';
import { keepRevision, requireRelease } from './revisions.ts';
import { signalsOf } from './signals/signals.ts';
import { checkedText, type ReviewText } from './text.ts';

/** HubSpot's cap, so that one company cannot carry a rating. */
export const REVIEWS_PER_ORGANISATION = 3;
/** Reviews that one person writes within an hour; nobody gets to know more apps than that. */
const REVIEWS_AN_HOUR = 5;

const HOUR = 60 * 60 * 1000;

export type ReviewInput = ReviewText & {
  listingId: string;
  /** The network that it is sent from, see `networkOf`; it is compared with the vendor's and not kept. */
  network?: string | null;
  /** Addresses of the marketplace itself, to which a link is harmless. */
  ownSites?: readonly string[];
};

/**
 * Posts the actor's review of an app that the organisation uses or used lately. How long it was
 * in use, by what right, and the organisation's industry and size are kept as they are now. It
 * appears at once, unless a signal has it wait for a moderator.
 * @returns its id
 * @throws Forbidden without use or for people of the vendor, NotFound for an app that was never
 *   offered, Invalid, Conflict for a second review or a fourth of the organisation, TooOften
 */
export function postReview(actor: Actor, input: ReviewInput, database: Database): Promise<string> {
  return change(database, actor, async (change) => {
    const reviewer = reviewerIn(change.actor);
    const { listingId, network = null } = input;
    const text = checkedText(input);
    const app = await holdApp(change, listingId);
    if (await sellsApp(change.trx, reviewer.personId, listingId)) {
      throw new Forbidden('People of the vendor do not review its apps.');
    }
    await refuseTooMany(change, reviewer, listingId);
    await requireRelease(change, listingId, text.appVersion);
    const context = await contextOfUse(change, reviewer.organisationId, listingId);
    const id = newId(change.now);
    const { personId } = reviewer;
    const seen = { id, listingId, personId, ...text, network, isNew: true, ratingChanges: true };
    const signals = await signalsOf(change, seen, input.ownSites);
    const isHeld = signals.length > 0;
    await change.trx
      .insertInto('review')
      .values({
        id,
        listing_id: listingId,
        person_id: personId,
        organisation_id: reviewer.organisationId,
        state: isHeld ? 'held' : 'published',
        rating: text.rating,
        title: text.title,
        body: text.body,
        app_version: text.appVersion,
        ...context,
        created_at: change.now,
        updated_at: change.now,
      })
      .execute();
    const review = { id, revision: 1, isPublic: !isHeld };
    await keepRevision(change, review, text);
    await keepSignals(change, review, signals);
    await record(change, {
      verb: 'review.posted',
      subject: { kind: 'review', id },
      as: 'member',
      details: { held: isHeld ? signals.map(({ kind }) => kind) : null },
    });
    await heedBurst(change, { id, listingId, isNew: true }, signals);
    if (isHeld) await sendToDesk(change, { id, personId, app, waited: false });
    return id;
  });
}

function reviewerIn(actor: Actor): { personId: string; organisationId: string } {
  if (actor.kind !== 'person' || actor.organisation?.kind !== 'customer') {
    throw new Forbidden('Only customers review apps.');
  }
  return { personId: actor.personId, organisationId: actor.organisation.id };
}

/** @returns the name of the app */
async function holdApp(change: Change, listingId: string): Promise<string> {
  await holdRating(change, listingId);
  const app = await change.trx
    .selectFrom('listing as l')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select((select) => select.fn.coalesce('v.name', 'l.slug').as('name'))
    .where('l.id', '=', listingId)
    .where('l.published_at', 'is not', null)
    .executeTakeFirst();
  if (!app) throw new NotFound('There is no such app.');
  return app.name;
}

async function refuseTooMany(
  change: Change,
  reviewer: { personId: string; organisationId: string },
  listingId: string,
): Promise<void> {
  const { personId, organisationId } = reviewer;
  const colleagues = await change.trx
    .selectFrom('review')
    .select(['person_id', 'organisation_id'])
    .where('listing_id', '=', listingId)
    .where('state', '<>', 'withdrawn')
    .where((where) =>
      where.or([where('person_id', '=', personId), where('organisation_id', '=', organisationId)]),
    )
    .execute();
  if (colleagues.some((review) => review.person_id === personId)) {
    throw new Conflict('You have reviewed this app already; change that review instead.');
  }
  if (colleagues.length >= REVIEWS_PER_ORGANISATION) {
    throw new Conflict(
      `Your organisation has written ${REVIEWS_PER_ORGANISATION} reviews already.`,
    );
  }
  const { count } = await change.trx
    .selectFrom('review')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('created_at', '>', new Date(change.now.getTime() - HOUR))
    .where('created_at', '<=', change.now)
    .executeTakeFirstOrThrow();
  if (count >= REVIEWS_AN_HOUR) throw new TooOften(HOUR / 1000);
}
