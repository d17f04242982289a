import type { Actor } from '../actor.ts';
import { type Change, change, type Database } from '../change.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { newId } from '../identifier.ts';
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
  /** Where it is, when it is about no app. */
  address: string | null;
  reason: string;
  details: string;
  /** For questions of staff; null when there shall be none. */
  email: string | null;
};

/**
 * Files a report for staff. Everybody may, with or without an account; who is signed in is noted.
 * @returns the reference that the reporter is given
 * @throws Invalid with a sentence for each field, Conflict when too many came within the hour,
 *   Forbidden for jobs
 */
export function fileReport(actor: Actor, input: ReportInput, database: Database): Promise<string> {
  return change(database, actor, async (change) => {
    const reporterId = reporterIn(change.actor);
    const { app, ...checked } = checkReport(input);
    const listingId = await lockSubject(change, app);
    if (app !== null && listingId === null) {
      throw new Invalid({ app: 'There is no app of this name on the marketplace.' });
    }
    await refuseFlood(change, listingId);
    const id = newId(change.now);
    const reference = referenceOf(id);
    await change.trx
      .insertInto('report')
      .values({
        id,
        reference,
        listing_id: listingId,
        reporter_id: reporterId,
        created_at: change.now,
        ...checked,
      })
      .execute();
    return reference;
  });
}

function reporterIn(actor: Actor): string | null {
  if (actor.kind === 'system') throw new Forbidden('Jobs file no reports.');
  return actor.kind === 'person' ? actor.personId : null;
}

function checkReport(input: ReportInput) {
  const [app, address, email] = [input.app, input.address, input.email].map(trimmedOrNull);
  const details = readable(input.details).replaceAll('\r\n', '\n').trim();
  const reason = REPORT_REASONS.find((one) => one === input.reason);
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
    app: app ?? null,
    address: app ? null : (address ?? null),
    reason,
    details,
    email: email ?? null,
  };
}

/**
 * Locks what the report is about, so that reports on it are counted one after the other.
 * @returns the id of the app, or null when there is none of this slug
 */
async function lockSubject(change: Change, app: string | null): Promise<string | null> {
  if (app === null) {
    await change.trx.selectFrom('platform').select('name').forNoKeyUpdate().execute();
    return null;
  }
  const listing = await change.trx
    .selectFrom('listing')
    .select('id')
    .where('slug', '=', app)
    .where('published_at', 'is not', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return listing?.id ?? null;
}

async function refuseFlood(change: Change, listingId: string | null): Promise<void> {
  const { count } = await change.trx
    .selectFrom('report')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('listing_id', listingId === null ? 'is' : '=', listingId)
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

/** Without the one character that Postgres keeps in no text. */
function readable(text: string): string {
  return text.replaceAll('\0', '');
}

/** Characters as Postgres counts them: an emoji is one. */
function lengthOf(text: string): number {
  return [...text].length;
}
