import { sql } from 'kysely';
import type { Actor } from '../actor.ts';
import { NotFound } from '../errors.ts';
import type { Reading } from '../tables.ts';
import type { ReplyOutcome, ReviewState } from './table.ts';

export const REVIEWS_IN_THE_INBOX = 25;
/** `answered` are all with a reply; `not_fixed` those of them whose writers say that it did not help. */
export const INBOX_STATES = ['unanswered', 'answered', 'not_fixed', 'hidden'] as const;
export type InboxState = (typeof INBOX_STATES)[number];

/** What the inbox is narrowed to; null is no matter which. */
export type InboxAsked = {
  /** Slug of one of the vendor's apps. */
  app: string | null;
  state: InboxState | null;
  stars: 1 | 2 | 3 | 4 | 5 | null;
  /** From 1. */
  page: number;
};

export type InboxLine = {
  id: string;
  app: { slug: string; name: string };
  /** Null when staff removed it, words and all. */
  title: string | null;
  /** Null for what staff hid or removed: its words are nobody's but the writer's. */
  shown: { rating: number; start: string; author: string; organisation: string } | null;
  createdAt: Date;
  reply: { updatedAt: Date; outcome: ReplyOutcome | null } | null;
  /** What it was hidden or removed for. */
  hidden: { state: ReviewState; policy: string; item: number; at: Date } | null;
};

export type Inbox = {
  reviews: InboxLine[];
  /** Of those that the app and the stars narrow it to. */
  counts: Record<InboxState | 'all', number>;
  /** Every app of the vendor that was ever reviewed, by name. */
  apps: { slug: string; name: string }[];
  pages: number;
};

/** Characters of a text that a line shows. */
const START = 220;

/**
 * Reviews of all apps of the vendor that the actor acts for, each kind the newest on top: unanswered
 * ones, then the answered, then those that staff hid. What waits for a moderator or for its writer is
 * not among them.
 * @throws NotFound for whoever acts for no vendor, and for a page behind the last
 */
export async function reviewInbox(
  reading: Reading,
  actor: Actor,
  asked: InboxAsked,
): Promise<Inbox> {
  const vendorId = vendorOf(actor);
  const [counts, apps, rows] = await Promise.all([
    countsOf(reading, vendorId, asked),
    reviewedApps(reading, vendorId),
    linesOf(reading, vendorId, asked),
  ]);
  const pages = Math.max(1, Math.ceil(counts[asked.state ?? 'all'] / REVIEWS_IN_THE_INBOX));
  if (asked.page > pages) throw new NotFound('There are fewer pages of reviews.');
  return { reviews: rows.map(lineOf), counts, apps, pages };
}

/**
 * The vendor that the actor acts for.
 * @throws NotFound for whoever acts for none
 */
export function vendorOf(actor: Actor): string {
  const acting = actor.kind === 'person' ? actor.organisation : null;
  if (acting?.kind !== 'isv') throw new NotFound('There is no such page.');
  return acting.id;
}

/** How many published reviews of a vendor's apps have no reply yet. */
export async function unansweredReviews(reading: Reading, vendorId: string): Promise<number> {
  const { count } = await vendorReviews(reading, vendorId)
    .where('rv.state', '=', 'published')
    .where('rp.review_id', 'is', null)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Reviews `rv` of a vendor's apps that it may know of, with their replies `rp`. */
export function vendorReviews(reading: Reading, vendorId: string) {
  return reading
    .selectFrom('review as rv')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .leftJoin('review_reply as rp', 'rp.review_id', 'rv.id')
    .where('l.vendor_id', '=', vendorId)
    .where('rv.state', 'in', ['published', 'hidden', 'removed']);
}

const isIn: Record<InboxState, ReturnType<typeof sql<boolean>>> = {
  unanswered: sql<boolean>`(rv.state = 'published' and rp.review_id is null)`,
  answered: sql<boolean>`(rv.state = 'published' and rp.review_id is not null)`,
  not_fixed: sql<boolean>`(rv.state = 'published' and rp.outcome = 'not_fixed')`,
  hidden: sql<boolean>`(rv.state <> 'published')`,
};

function foundReviews(reading: Reading, vendorId: string, { app, stars }: InboxAsked) {
  return vendorReviews(reading, vendorId)
    .$if(app !== null, (query) => query.where('l.slug', '=', app))
    .$if(stars !== null, (query) =>
      query.where('rv.state', '=', 'published').where('rv.rating', '=', stars),
    );
}

async function countsOf(reading: Reading, vendorId: string, asked: InboxAsked) {
  const count = (state: InboxState) =>
    sql<number>`count(*) filter (where ${isIn[state]})`.as(state);
  return foundReviews(reading, vendorId, asked)
    .select((select) => select.fn.countAll<number>().as('all'))
    .select([count('unanswered'), count('answered'), count('not_fixed'), count('hidden')])
    .executeTakeFirstOrThrow();
}

function reviewedApps(reading: Reading, vendorId: string) {
  return vendorReviews(reading, vendorId)
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .select(['l.slug', sql<string>`coalesce(v.name, l.slug)`.as('name')])
    .groupBy(['l.slug', 'v.name'])
    .orderBy('name')
    .execute();
}

function linesOf(reading: Reading, vendorId: string, asked: InboxAsked) {
  const { page, state } = asked;
  return foundReviews(reading, vendorId, asked)
    .$if(state !== null, (query) => query.where(isIn[state ?? 'unanswered']))
    .innerJoin('person as p', 'p.id', 'rv.person_id')
    .innerJoin('organisation as o', 'o.id', 'rv.organisation_id')
    .leftJoin('listing_version as v', (join) =>
      join.onRef('v.listing_id', '=', 'l.id').on('v.state', '=', 'live'),
    )
    .leftJoin('moderation_decision as d', 'd.id', 'rv.decision_id')
    .select(['rv.id', 'rv.state', 'rv.rating', 'rv.title', 'rv.created_at'])
    .select(sql<string>`left(rv.body, ${START})`.as('start'))
    .select(['l.slug', sql<string>`coalesce(v.name, l.slug)`.as('app_name')])
    .select(['p.name as author', 'o.name as organisation'])
    .select(['rp.updated_at as replied_at', 'rp.outcome'])
    .select(['d.policy', 'd.policy_item', 'd.decided_at'])
    .orderBy(sql`case when ${isIn.unanswered} then 0 when ${isIn.answered} then 1 else 2 end`)
    .orderBy('rv.created_at', 'desc')
    .orderBy('rv.id')
    .limit(REVIEWS_IN_THE_INBOX)
    .offset((page - 1) * REVIEWS_IN_THE_INBOX)
    .execute();
}

function lineOf(row: Awaited<ReturnType<typeof linesOf>>[number]): InboxLine {
  const { author, id, organisation, outcome, rating, start, state } = row;
  const isHidden = state !== 'published';
  const { decided_at: at, policy, policy_item: item } = row;
  return {
    id,
    app: { slug: row.slug, name: row.app_name },
    title: isHidden ? null : row.title,
    shown: isHidden ? null : { rating, start, author, organisation },
    createdAt: row.created_at,
    reply: row.replied_at === null ? null : { updatedAt: row.replied_at, outcome },
    hidden:
      isHidden && policy !== null && item !== null && at !== null
        ? { state, policy, item, at }
        : null,
  };
}
