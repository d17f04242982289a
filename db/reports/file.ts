import type { Actor } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { isId, newId } from '../identifier.ts';
import { openReportCase, openReviewCase } from '../moderation/cases.ts';
import { holdReview } from '../reviews/hold.ts';
import { FLAG_REASONS } from '../reviews/table.ts';
import { lengthOf, readable } from '../typed-text.ts';
import { REPORT_REASONS } from './table.ts';

/** Characters of what is reported; fewer than 20 say nothing that staff could look into. */
export const DETAILS_LENGTH = { least: 20, most: 2000 } as const;
/** Characters of an address or a description of where it is. */
export const LONGEST_ADDRESS = 500;
/** The longest mail address there can be (RFC 3696, erratum 1690). */
export const LONGEST_EMAIL = 254;
/**
 * Reports that are taken within an hour about one app, and about everything else together. Staff
 * know of a real fault after ten; a hundred bounds what a flood from many addresses can make of it.
 */
export const REPORTS_AN_HOUR = 100;

const HOUR = 60 * 60 * 1000;

export type ReportInput = {
  /** Slug of an app that is or was on offer; null for anything else. */
  app: string | null;
  /** Id of a published review; then it is about no app and no address. */
  review?: string | null;
  /** Where it is, when it is about no app. */
  address: string | null;
  reason: string;
  details: string;
  /** For questions of staff; null when there shall be none. */
  email: string | null;
};

/**
 * Files a report for staff, which waits at the desk for its answer. Everybody may, with or without an
 * account; who is signed in is noted.
 * @param input.reason one of `REPORT_REASONS`, or of `FLAG_REASONS` for a review
 * @returns the reference that the reporter is given
 * @throws Invalid with a sentence for each field, Conflict when too many came within the hour,
 *   Forbidden for jobs
 */
export function fileReport(actor: Actor, input: ReportInput, database: Database): Promise<string> {
  return change(database, actor, async (change) => {
    const reporterId = reporterIn(change.actor);
    const { app, review, ...checked } = checkReport(input);
    const subject = await lockSubject(change, { app, review });
    await refuseFlood(change, subject);
    const id = newId(change.now);
    const reference = referenceOf(id);
    await change.trx
      .insertInto('report')
      .values({
        id,
        reference,
        ...subject,
        reporter_id: reporterId,
        created_at: change.now,
        outcome: null,
        decision_id: null,
        answered_at: null,
        ...checked,
      })
      .execute();
    if (subject.review_id) await openReviewCase(change, subject.review_id);
    else await openReportCase(change, id);
    return reference;
  });
}

function reporterIn(actor: Actor): string | null {
  if (actor.kind === 'system') throw new Forbidden('Jobs file no reports.');
  return actor.kind === 'person' ? actor.personId : null;
}

function checkReport(input: ReportInput) {
  const given = [input.app, input.review ?? null, input.address, input.email].map(trimmedOrNull);
  const [app = null, review = null, address = null, email = null] = given;
  const details = readable(input.details).trim();
  const reasons = review ? FLAG_REASONS : REPORT_REASONS;
  const reason = reasons.find((one) => one === input.reason);
  const wrong: Record<string, string> = {};
  if (!reason) wrong['reason'] = 'Choose what is wrong.';
  if (lengthOf(details) < DETAILS_LENGTH.least || lengthOf(details) > DETAILS_LENGTH.most) {
    wrong['details'] =
      `Write ${DETAILS_LENGTH.least} to ${DETAILS_LENGTH.most.toLocaleString('en')} characters.`;
  }
  if (address && lengthOf(address) > LONGEST_ADDRESS) {
    wrong['address'] = `Use at most ${LONGEST_ADDRESS} characters.`;
  }
  if (email && !isMailAddress(email)) {
    wrong['email'] = 'Give an e-mail address such as name@example.com, or leave it empty.';
  }
  if (!reason || Object.keys(wrong).length > 0) throw new Invalid(wrong);
  return {
    app: review ? null : app,
    review,
    address: app || review ? null : address,
    reason,
    details,
    email,
  };
}

type Subject = { listing_id: string | null; review_id: string | null };

/**
 * Locks what the report is about, so that reports on it are counted one after the other.
 * @throws Invalid for an app or a review that there is not
 */
async function lockSubject(
  change: Change,
  { app, review }: { app: string | null; review: string | null },
): Promise<Subject> {
  if (review !== null) return { listing_id: null, review_id: await lockReview(change, review) };
  if (app !== null) return { listing_id: await lockApp(change, app), review_id: null };
  await change.trx.selectFrom('platform').select('name').forNoKeyUpdate().execute();
  return { listing_id: null, review_id: null };
}

async function lockReview(change: Change, reviewId: string): Promise<string> {
  const review = isId(reviewId) ? await holdReview(change, reviewId) : null;
  if (review?.state === 'published') return review.id;
  throw new Invalid({ review: 'This review is not on its page any more.' });
}

async function lockApp(change: Change, slug: string): Promise<string> {
  const listing = await change.trx
    .selectFrom('listing')
    .select('id')
    .where('slug', '=', slug)
    .where('published_at', 'is not', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (listing) return listing.id;
  throw new Invalid({ app: 'There is no app of this name on the marketplace.' });
}

async function refuseFlood(change: Change, { listing_id, review_id }: Subject): Promise<void> {
  const { count } = await change.trx
    .selectFrom('report')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('listing_id', listing_id === null ? 'is' : '=', listing_id)
    .where('review_id', review_id === null ? 'is' : '=', review_id)
    .where('created_at', '>', new Date(change.now.getTime() - HOUR))
    .executeTakeFirstOrThrow();
  if (count >= REPORTS_AN_HOUR) {
    throw new Conflict('Very many reports about this came within the hour. Try again later.');
  }
}

/** The random end of an id, in groups that can be read out. */
function referenceOf(id: string): string {
  const random = id.replaceAll('-', '').slice(-12).toUpperCase();
  return random.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
}

function isMailAddress(text: string): boolean {
  return text.length <= LONGEST_EMAIL && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function trimmedOrNull(text: string | null): string | null {
  return text === null ? null : readable(text).trim() || null;
}
