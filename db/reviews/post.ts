import type { Actor } from '../actor.ts';
import { record } from '../audit/record.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '../errors.ts';
import { newId } from '../identifier.ts';

/** Shopify lets merchants review up to 45 days after they stopped using an app; so do we. */
export const REVIEW_DAYS_AFTER_USE = 45;
/** HubSpot's cap, so that one company cannot carry a rating. */
export const REVIEWS_PER_ORGANISATION = 3;
/** Characters of a review's text. */
export const BODY_LENGTH = { least: 20, most: 5000 } as const;
const LONGEST_TITLE = 120;

const DAY = 24 * 60 * 60 * 1000;

export type ReviewInput = {
  listingId: string;
  /** 1 to 5, whole. */
  rating: number;
  title: string;
  /** Plain text. */
  body: string;
  appVersion: string | null;
};

/**
 * Posts the actor's review of an app that the organisation uses or used lately. How long it was
 * in use, by what right, and the organisation's industry and size are kept as they are now.
 * @returns its id
 * @throws Forbidden without use or for people of the vendor, NotFound for an app that was never
 *   offered, Invalid, Conflict for a second review or a fourth of the organisation
 */
export function postReview(actor: Actor, input: ReviewInput, database: Database): Promise<string> {
  return change(database, actor, async (change) => {
    const reviewer = reviewerIn(change.actor);
    const text = checkReview(input);
    await lockRating(change, input.listingId);
    await refuseOwnApp(change, reviewer.personId, input.listingId);
    await refuseTooMany(change, reviewer, input.listingId);
    const context = await contextOfUse(change, reviewer.organisationId, input.listingId);
    const id = newId(change.now);
    await change.trx
      .insertInto('review')
      .values({
        id,
        listing_id: input.listingId,
        person_id: reviewer.personId,
        organisation_id: reviewer.organisationId,
        state: 'published',
        ...text,
        ...context,
        created_at: change.now,
        updated_at: change.now,
      })
      .execute();
    const subject = { kind: 'review', id };
    await record(change, { verb: 'review.posted', subject, as: 'member' });
    return id;
  });
}

function reviewerIn(actor: Actor): { personId: string; organisationId: string } {
  if (actor.kind !== 'person' || actor.organisation?.kind !== 'customer') {
    throw new Forbidden('Only customers review apps.');
  }
  return { personId: actor.personId, organisationId: actor.organisation.id };
}

function checkReview(input: ReviewInput) {
  const title = input.title.trim();
  const body = input.body.trim();
  const wrong: Record<string, string> = {};
  if (![1, 2, 3, 4, 5].includes(input.rating)) wrong['rating'] = 'Choose one to five stars.';
  if (title === '' || lengthOf(title) > LONGEST_TITLE) {
    wrong['title'] = `Give a title of at most ${LONGEST_TITLE} characters.`;
  }
  if (lengthOf(body) < BODY_LENGTH.least || lengthOf(body) > BODY_LENGTH.most) {
    wrong['body'] = `Write ${BODY_LENGTH.least} to ${BODY_LENGTH.most} characters.`;
  }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return { rating: input.rating, title, body, app_version: input.appVersion };
}

/** Reviews of one app are written one after the other, so that the counts below hold. */
async function lockRating(change: Change, listingId: string): Promise<void> {
  const rating = await change.trx
    .selectFrom('listing_rating as r')
    .innerJoin('listing as l', 'l.id', 'r.listing_id')
    .select('r.listing_id')
    .where('r.listing_id', '=', listingId)
    .where('l.published_at', 'is not', null)
    .forUpdate('r')
    .executeTakeFirst();
  if (!rating) throw new NotFound('There is no such app.');
}

async function refuseOwnApp(change: Change, personId: string, listingId: string): Promise<void> {
  const own = await change.trx
    .selectFrom('listing as l')
    .innerJoin('membership as m', 'm.organisation_id', 'l.vendor_id')
    .select('l.id')
    .where('l.id', '=', listingId)
    .where('m.person_id', '=', personId)
    .executeTakeFirst();
  if (own) throw new Forbidden('People of the vendor do not review its apps.');
}

async function refuseTooMany(
  change: Change,
  reviewer: { personId: string; organisationId: string },
  listingId: string,
): Promise<void> {
  const colleagues = await change.trx
    .selectFrom('review')
    .select(['person_id', 'organisation_id'])
    .where('listing_id', '=', listingId)
    .where((where) =>
      where.or([
        where('person_id', '=', reviewer.personId),
        where('organisation_id', '=', reviewer.organisationId),
      ]),
    )
    .execute();
  if (colleagues.some((review) => review.person_id === reviewer.personId)) {
    throw new Conflict('You have reviewed this app already; change that review instead.');
  }
  if (colleagues.length >= REVIEWS_PER_ORGANISATION) {
    throw new Conflict(
      `Your organisation has written ${REVIEWS_PER_ORGANISATION} reviews already.`,
    );
  }
}

async function contextOfUse(change: Change, organisationId: string, listingId: string) {
  const latestEnd = new Date(change.now.getTime() - REVIEW_DAYS_AFTER_USE * DAY);
  const uses = await change.trx
    .selectFrom('entitlement as e')
    .innerJoin('customer as c', 'c.organisation_id', 'e.organisation_id')
    .select(['e.id', 'e.kind', 'e.valid_from', 'e.valid_until', 'c.industry', 'c.size_band'])
    .where('e.organisation_id', '=', organisationId)
    .where('e.listing_id', '=', listingId)
    .where('e.mode', '=', 'live')
    .where('e.valid_from', '<=', change.now)
    .orderBy('e.valid_from')
    .execute();
  const latest = uses.at(-1);
  if (!latest || (latest.valid_until && latest.valid_until < latestEnd)) {
    throw new Forbidden('Only organisations that use the app, or did lately, review it.');
  }
  return {
    entitlement_id: latest.id,
    entitlement_kind: latest.kind,
    used_days: daysOfUse(uses, change.now),
    industry: latest.industry,
    size_band: latest.size_band,
  };
}

/** The days in which the app could be used, without the gaps between and what is still to come. */
function daysOfUse(
  uses: readonly { valid_from: Date; valid_until: Date | null }[],
  now: Date,
): number {
  const lengths = uses.map(({ valid_from, valid_until }) => {
    const end = valid_until && valid_until < now ? valid_until : now;
    return end.getTime() - valid_from.getTime();
  });
  return Math.floor(lengths.reduce((sum, length) => sum + length, 0) / DAY);
}

/** Characters as Postgres counts them: an emoji is one. */
function lengthOf(text: string): number {
  return [...text].length;
}
