import { type RawBuilder, sql } from 'kysely';
import type { Reading } from '../tables.ts';
import type { Match } from './postgres-match.ts';
import {
  COUNTED,
  type Counted,
  countsBy,
  HITS_ON_A_PAGE,
  type SearchAnswer,
  type SearchQuestion,
} from './question.ts';
import { rowsOf } from './reading-rows.ts';
import { nextLapse, type StoredCard, shownCard } from './stored-card.ts';
import { askedForm, nameKey } from './words.ts';

const KEYS = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9'] as const;

type Row = {
  total: number;
  hits: { id: string; card: StoredCard }[];
} & Record<Counted, Record<string, number>>;

/** One page of the apps that match, with counts, in one query. */
export async function pageOf(
  reading: Reading,
  question: SearchQuestion,
  match: Match,
): Promise<SearchAnswer & { lapse: Date | null }> {
  const passed = sql.join(
    COUNTED.map((counted) => sql`${passes(question, counted)} as ${sql.ref(`in_${counted}`)}`),
  );
  const rows = await rowsOf(
    reading,
    sql<Row>`
    with matched as materialized (
      select a.listing_id, ${sql.join(COUNTED.map((one) => sql.ref(`a.${columnOf(one)}`)))},
        ${passed}, ${sql.join(ordersOf(question, match))}
      from searchable_app a
      where ${match.condition}
    ), chosen as materialized (
      select * from matched where ${passesAllBut(null)}
    ), page as (
      select listing_id, row_number() over (order by ${sql.join(KEYS.map((key) => sql.ref(key)))}, listing_id) as place
      from chosen
      order by place
      limit ${HITS_ON_A_PAGE} offset ${(question.page - 1) * HITS_ON_A_PAGE}
    )
    select
      (select count(*) from chosen) as total,
      (
        select coalesce(json_agg(json_build_object('id', s.listing_id, 'card', s.card) order by place), '[]')
        from page join searchable_app s using (listing_id)
      ) as hits,
      ${sql.join(COUNTED.map((counted) => countOf(question, counted)))}
  `,
  );
  const [row] = rows;
  if (!row) throw new Error('A query without a table always has a row.');
  return {
    hits: row.hits.map(({ id, card }) => shownCard(id, card, question.at)),
    total: row.total,
    facets: countsBy((counted) => row[counted]),
    lapse: nextLapse(
      row.hits.map(({ card }) => card),
      question.at,
    ),
  };
}

function columnOf(counted: Counted): string {
  return counted === 'rating' ? 'rating_at_least' : counted;
}

/** Postgres takes no text with this character, and no name has it. */
function storable(text: string): string {
  return text.replaceAll('\0', '');
}

function isFiltered({ filters }: SearchQuestion, counted: Counted): boolean {
  return counted === 'rating' ? filters.rating !== null : filters[counted].length > 0;
}

function passes(question: SearchQuestion, counted: Counted): RawBuilder<boolean> {
  if (!isFiltered(question, counted)) return sql`true`;
  const { rating } = question.filters;
  if (counted === 'rating') return sql`${rating}::int = any(a.rating_at_least)`;
  return sql`a.${sql.ref(counted)} && ${question.filters[counted].map(storable)}::text[]`;
}

function passesAllBut(own: Counted | null): RawBuilder<boolean> {
  const others = COUNTED.filter((counted) => counted !== own);
  return sql.join(
    others.map((counted) => sql.ref(`in_${counted}`)),
    sql` and `,
  );
}

/** Counts of a facet without its own filter; where it has none they are those of the results. */
function countOf(question: SearchQuestion, counted: Counted): RawBuilder<unknown> {
  const among = isFiltered(question, counted)
    ? sql`matched where ${passesAllBut(counted)}`
    : sql`chosen`;
  return sql`(
    select coalesce(json_object_agg(value, apps), '{}') from (
      select value, count(*) as apps
      from (select unnest(${sql.ref(columnOf(counted))}) as value from ${among}) v group by value
    ) c
  ) as ${sql.ref(counted)}`;
}

/**
 * The keys to order by, in the order of their weight. By relevance: the very name as it was typed;
 * the name however written; how much of the question an app has; still made before deprecated; names
 * that begin so; how well it fits; trust; of names that begin so the shorter; how close it is.
 */
function ordersOf(question: SearchQuestion, match: Match): RawBuilder<unknown>[] {
  const chosen = {
    relevance: relevance(question.words, match),
    rating: [sql`a.deprecated::int`, sql`-a.rating`],
    adopted: [sql`-a.adoption`],
    newest: [sql`-extract(epoch from a.published_at)`],
    updated: [sql`-extract(epoch from a.updated_at)`],
  }[question.sort];
  return KEYS.map((key, place) => sql`${chosen[place] ?? sql`0`} as ${sql.ref(key)}`);
}

function relevance(words: string, match: Match): RawBuilder<unknown>[] {
  const key = nameKey(words);
  if (key === '') return [sql`a.deprecated::int`, sql`-a.trust`];
  const begins = sql`a.name_key like ${`${askedForm(words).replaceAll(' ', '')}%`}`;
  return [
    sql`-(lower(a.card->>'name') = ${storable(words.trim().toLowerCase())})::int`,
    sql`-(a.name_key = ${key})::int`,
    sql`-${match.coverage}`,
    sql`a.deprecated::int`,
    sql`-(${begins})::int`,
    sql`-${match.fit}`,
    sql`-a.trust`,
    sql`case when ${begins} then length(a.name_key) else 0 end`,
    sql`-${match.closeness}`,
  ];
}
