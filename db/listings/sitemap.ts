import { sql } from 'kysely';
import { opensAt } from '../accounts/suspension.ts';
import type { Reading } from '../tables.ts';
import { offeredApps } from './cards.ts';

/** Kinds of pages of which there are as many as there are rows. */
export const SITEMAP_SECTIONS = ['vendors', 'apps', 'reviews'] as const;
export type SitemapSection = (typeof SITEMAP_SECTIONS)[number];

/** One page; `changedAt` is null where nobody keeps it. */
export type SitemapRow = { slug: string; changedAt: Date | null };

/** Rows read at once. */
const BATCH = 2_000;

/**
 * Cuts a section, as it stands at a time, into parts of at most `limit` rows. Rows are in the order of their ids, which grow
 * with time, so that what is new comes into the last part and the others stay as they are.
 * @returns how many rows there are, and the id with which each part starts
 */
export async function sitemapParts(
  reading: Reading,
  section: SitemapSection,
  { at, limit }: { limit: number; at: Date },
): Promise<{ count: number; starts: string[] }> {
  const rows = await reading
    .selectFrom((inside) =>
      inside
        .selectFrom(idsOf(reading, section, at).as('page'))
        .select('page.id')
        .select(sql<number>`row_number() over (order by page.id)`.as('place'))
        .select(sql<number>`count(*) over ()`.as('count'))
        .as('numbered'),
    )
    .select(['numbered.id', 'numbered.count'])
    .where(sql<boolean>`(numbered.place - 1) % ${limit} = 0`)
    .orderBy('numbered.id')
    .execute();
  return { count: rows[0]?.count ?? 0, starts: rows.map(({ id }) => id) };
}

function idsOf(reading: Reading, section: SitemapSection, at: Date) {
  if (section === 'vendors') return offeringVendors(reading, at).select('i.organisation_id as id');
  return appsOf(reading, section, at).select('l.id');
}

/**
 * The rows of one part, some thousand at a time, each time only those behind the last.
 * @param part.start the id of its first row
 * @param part.limit how many rows it has at most
 * @param part.batch how many are read at once, 2,000 when not given
 */
export async function* sitemapRows(
  reading: Reading,
  section: SitemapSection,
  part: { start: string; limit: number; at: Date; batch?: number },
): AsyncGenerator<SitemapRow> {
  let place = { id: part.start, isRead: false };
  let left = part.limit;
  while (left > 0) {
    const limit = Math.min(part.batch ?? BATCH, left);
    const rows = await batch(reading, section, { ...place, limit, at: part.at });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < limit) return;
    place = { id: last.id, isRead: true };
    left -= rows.length;
  }
}

type Place = { id: string; isRead: boolean; limit: number; at: Date };

function batch(reading: Reading, section: SitemapSection, place: Place) {
  const { at, id, isRead, limit } = place;
  const compare = isRead ? '>' : '>=';
  if (section === 'vendors') {
    return offeringVendors(reading, at)
      .select(['i.organisation_id as id', 'i.slug', sql<Date | null>`null`.as('changedAt')])
      .where('i.organisation_id', compare, id)
      .orderBy('i.organisation_id')
      .limit(limit)
      .execute();
  }
  return appsOf(reading, section, at)
    .select(['l.id', 'l.slug'])
    .select((section === 'apps' ? appChangedAt(at) : reviewsChangedAt()).as('changedAt'))
    .where('l.id', compare, id)
    .orderBy('l.id')
    .limit(limit)
    .execute();
}

function appsOf(reading: Reading, section: 'apps' | 'reviews', at: Date) {
  const apps = offeredApps(reading, at);
  return section === 'apps' ? apps : apps.where('r.review_count', '>', 0);
}

/** Vendors with a page that shows something. */
function offeringVendors(reading: Reading, at: Date) {
  return reading
    .selectFrom('isv as i')
    .where(opensAt(at))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('listing as l')
          .select('l.id')
          .whereRef('l.vendor_id', '=', 'i.organisation_id')
          .where('l.state', 'in', ['live', 'deprecated']),
      ),
    );
}

/** When an app's page last came to say something else: its text, state, releases, reviews, certificates. */
function appChangedAt(at: Date) {
  return sql<Date>`greatest(
    v.live_at,
    l.state_changed_at,
    ${reviewsChangedAt()},
    (select max(released_at) from app_release where listing_id = l.id and released_at <= ${at}),
    (select max(issued_at) from certificate where listing_id = l.id),
    (select max(valid_until) from certificate
      where listing_id = l.id and state = 'issued' and valid_until <= ${at})
  )`;
}

function reviewsChangedAt() {
  return sql<Date>`(
    select max(updated_at) from review where listing_id = l.id and state = 'published'
  )`;
}
