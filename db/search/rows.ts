import { type Kysely, sql } from 'kysely';
import { offeredApps } from '../listings/cards.ts';
import type { Reading, Tables } from '../tables.ts';
import type { SearchableApp } from './documents.ts';

/** What Postgres keeps of an app to search it; `digest` says whether it is up to date. */
export type SearchableRow = SearchableApp & { digest: string };

/** Adds or replaces the rows of these apps. */
export async function putRows(
  kysely: Kysely<Tables>,
  rows: readonly SearchableRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into searchable_app (
      listing_id, digest, card, name_key, words, category, certification, tier, pricing,
      integrates, industry, compliance, rating_at_least, trust, rating, adoption, deprecated,
      published_at, updated_at
    )
    select r.id, r.digest, r.card, r.name_key,
      setweight(to_tsvector('simple', r.a), 'A') || setweight(to_tsvector('simple', r.b), 'B')
        || setweight(to_tsvector('simple', r.c), 'C') || setweight(to_tsvector('simple', r.d), 'D'),
      r.category, r.certification, r.tier, r.pricing, r.integrates, r.industry, r.compliance,
      r.rating_at_least, r.trust, r.rating, r.adoption, r.deprecated, r.published_at, r.updated_at
    from jsonb_to_recordset(${JSON.stringify(rows.map(columnsOf))}::jsonb) as r (
      id uuid, digest text, card jsonb, name_key text, a text, b text, c text,
      d text, category text[], certification text[], tier text[], pricing text[],
      integrates text[], industry text[], compliance text[], rating_at_least integer[],
      trust integer, rating double precision, adoption integer, deprecated boolean,
      published_at timestamptz, updated_at timestamptz
    )
    on conflict (listing_id) do update set
      digest = excluded.digest, writing = nextval('searchable_app_writing'),
      card = excluded.card, name_key = excluded.name_key, words = excluded.words, category = excluded.category,
      certification = excluded.certification, tier = excluded.tier, pricing = excluded.pricing,
      integrates = excluded.integrates, industry = excluded.industry,
      compliance = excluded.compliance, rating_at_least = excluded.rating_at_least,
      trust = excluded.trust, rating = excluded.rating, adoption = excluded.adoption,
      deprecated = excluded.deprecated, published_at = excluded.published_at,
      updated_at = excluded.updated_at
  `.execute(kysely);
}

/** Takes the rows of these listings out. */
export async function removeRows(kysely: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from searchable_app where listing_id = any(${[...ids]}::uuid[])`.execute(kysely);
}

/** How many apps Postgres can find. */
export async function countRows(reading: Reading): Promise<number> {
  const row = await reading
    .selectFrom('searchable_app')
    .select((select) => select.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  return row.rows;
}

/**
 * Whether lists can show what is on offer. False only between the first apps of a marketplace and the
 * moment at which an indexer has read them.
 */
export async function isFilled(reading: Reading, at: Date): Promise<boolean> {
  const [offered, row] = await Promise.all([
    offeredApps(reading, at).select('l.id').limit(1).executeTakeFirst(),
    reading.selectFrom('searchable_app').select('listing_id').limit(1).executeTakeFirst(),
  ]);
  return !offered || row !== undefined;
}

/** The digest of every row by listing. */
export async function rowDigests(reading: Reading): Promise<Map<string, string>> {
  const rows = await reading
    .selectFrom('searchable_app')
    .select(['listing_id', 'digest'])
    .execute();
  return new Map(rows.map((row) => [row.listing_id, row.digest]));
}

/** Brings the list of words up to date; takes about 150 ms at 12,000 apps and blocks nobody. */
export async function refreshWords(kysely: Kysely<Tables>): Promise<void> {
  await sql`refresh materialized view concurrently search_word`.execute(kysely);
}

/** Weights of Postgres are four: names, what stands on the card, how it is filed, the description. */
function columnsOf(row: SearchableRow) {
  const { texts } = row;
  return {
    id: row.id,
    digest: row.digest,
    card: row.card,
    name_key: row.nameKey,
    a: `${texts.name} ${texts.forms} ${texts.aliases}`,
    b: `${texts.tagline} ${texts.vendor}`,
    c: `${texts.categories} ${texts.tags}`,
    d: texts.description,
    category: row.category,
    certification: row.certification === null ? [] : [row.certification],
    tier: [row.tier],
    pricing: row.pricing,
    integrates: row.integrates,
    industry: row.industry,
    compliance: row.compliance,
    rating_at_least: row.ratingAtLeast,
    trust: row.trust,
    rating: row.rating,
    adoption: row.adoption,
    deprecated: row.deprecated,
    published_at: row.publishedAt,
    updated_at: row.updatedAt,
  };
}
