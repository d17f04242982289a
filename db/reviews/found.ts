import { sql } from 'kysely';
import { INDUSTRIES } from '../accounts/customer-facts.ts';
import { SIZE_BANDS } from '../accounts/table.ts';
import type { Reading } from '../tables.ts';
import { REVIEWS_ON_A_PAGE, type ReviewsAsked, USES } from './question.ts';
import { type ShownReview, shownReview, shownReviews } from './shown.ts';
import { recentSince } from './summary.ts';

/** The first number of a version: '4' of '4.10.1' and of 'v4'. */
const MAJOR = sql<string | null>`substring(rv.app_version from '^\\D{0,3}(\\d{1,6})')`;

/** How many of all published reviews of an app are of each kind. */
export type ReviewCounts = {
  use: Record<string, number>;
  size: Record<string, number>;
  industry: Record<string, number>;
  /** The newest version first. */
  versions: { version: string; count: number }[];
};

/** Counts and sums over all published reviews of an app, in one question. */
export function figuresOf(reading: Reading, listingId: string, asked: ReviewsAsked, at: Date) {
  const since = recentSince(at);
  const isFound = isAskedFor(asked);
  const isRecent = sql<boolean>`rv.created_at > ${since}`;
  return (
    reading
      .selectFrom('review as rv')
      .select([countOf(isFound).as('found'), sumOf(isFound).as('foundSum')])
      .select([countOf(isRecent).as('recent'), sumOf(isRecent).as('recentSum')])
      .select(sql<Date | null>`min(rv.created_at) filter (where ${isRecent})`.as('oldest'))
      .select([
        countEach('rv.entitlement_kind', USES).as('uses'),
        countEach('rv.size_band', SIZE_BANDS).as('sizes'),
        countEach('rv.industry', INDUSTRIES).as('industries'),
      ])
      // Which versions there are is not known before, so they are counted by themselves.
      .select((select) =>
        select
          .selectFrom(
            reading
              .selectFrom('review as rv')
              .select([MAJOR.as('version'), sql<number>`count(*)::int`.as('count')])
              .where('rv.listing_id', '=', listingId)
              .where('rv.state', '=', 'published')
              .where(MAJOR, 'is not', null)
              .groupBy('version')
              .as('m'),
          )
          .select(
            sql<ReviewCounts['versions']>`coalesce(json_agg(json_build_object(
            'version', m.version, 'count', m.count) order by m.version::int desc), '[]')`.as('all'),
          )
          .$asScalar()
          .as('versions'),
      )
      .where('rv.listing_id', '=', listingId)
      .where('rv.state', '=', 'published')
      .executeTakeFirstOrThrow()
  );
}

/**
 * A page of the published reviews that are asked for.
 * @param writerId whose own review comes first; null for whoever is not signed in
 */
export async function foundReviews(
  reading: Reading,
  listingId: string,
  asked: ReviewsAsked,
  writerId: string | null,
): Promise<ShownReview[]> {
  const { page, sort } = asked;
  const rows = await shownReviews(reading)
    .where('rv.listing_id', '=', listingId)
    .where('rv.state', '=', 'published')
    .where(isAskedFor(asked))
    .$if(writerId !== null, (reviews) =>
      reviews.orderBy(sql`rv.person_id = ${writerId}::uuid`, 'desc'),
    )
    .$if(sort === 'helpful', (reviews) => reviews.orderBy('rv.helpful_count', 'desc'))
    .$if(sort === 'highest', (reviews) => reviews.orderBy('rv.rating', 'desc'))
    .$if(sort === 'lowest', (reviews) => reviews.orderBy('rv.rating'))
    .orderBy('rv.created_at', 'desc')
    .orderBy('rv.id')
    .limit(REVIEWS_ON_A_PAGE)
    .offset((page - 1) * REVIEWS_ON_A_PAGE)
    .execute();
  return rows.map(shownReview);
}

function isAskedFor({ industry, size, stars, use, version }: ReviewsAsked) {
  const conditions = [
    ...(stars === null ? [] : [sql`rv.rating = ${stars}`]),
    ...(use === null ? [] : [sql`rv.entitlement_kind = ${use}`]),
    ...(size === null ? [] : [sql`rv.size_band = ${size}`]),
    ...(industry === null ? [] : [sql`rv.industry = ${industry}`]),
    ...(version === null ? [] : [sql`${MAJOR} = ${version}`]),
  ];
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function countOf(condition: ReturnType<typeof sql>) {
  return sql<number>`count(*) filter (where ${condition})::int`;
}

function sumOf(condition: ReturnType<typeof sql>) {
  return sql<number>`coalesce(sum(rv.rating) filter (where ${condition}), 0)::int`;
}

function countEach(column: string, values: readonly string[]) {
  const pairs = values.map(
    (value) => sql`${sql.lit(value)}, ${countOf(sql`${sql.ref(column)} = ${sql.lit(value)}`)}`,
  );
  return sql<Record<string, number>>`json_build_object(${sql.join(pairs)})`;
}
