import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { vendorPage } from '#db/accounts/vendor-page.ts';
import type { Person } from '#db/actor.ts';
import { decisionsAbout } from '#db/audit/decisions.ts';
import { auditPage } from '#db/audit/read.ts';
import { certificatePage } from '#db/certificates/page.ts';
import { readingOf } from '#db/connection.ts';
import { appPage } from '#db/listings/app-page.ts';
import { categoryPage } from '#db/listings/category-page.ts';
import { comparedApps } from '#db/listings/compared.ts';
import { homePage } from '#db/listings/home-page.ts';
import { latestNews } from '#db/listings/news.ts';
import { latestReviews } from '#db/reviews/feed.ts';
import { reviewInbox } from '#db/reviews/inbox.ts';
import { mayWrite } from '#db/reviews/may-write.ts';
import { ownReviews } from '#db/reviews/own.ts';
import { ownFlags } from '#db/reviews/own-flags.ts';
import { reviewPermalink } from '#db/reviews/permalink.ts';
import { reviewsPage } from '#db/reviews/reviews-page.ts';
import { browse } from '#db/search/browse.ts';
import { facetNames } from '#db/search/facet-names.ts';
import { cardsBySlug } from '#db/search/listed.ts';
import { NO_FILTERS } from '#db/search/question.ts';
import type { Reading, Tables } from '#db/tables.ts';
import { ALL_REVIEWS } from '#site/reviews/asked.ts';
import { NOON, testDatabase } from '../support/database.ts';
import { fillMarketplace } from '../support/large-marketplace.ts';
import { acting, enter, enterStaff } from '../support/people.ts';

/** More than this for one page are read one after another rather than thought of together. */
const MOST_QUERIES = 8;
/** Tables that stay small however many apps there are: reading all of one is the fastest. */
const SMALL = new Set([
  'facet_count',
  'category',
  'platform',
  'platform_component',
  'shelf',
  'shelf_listing',
  'listing_trend',
]);

const database = testDatabase();
const asked: { text: string; values: unknown[] }[] = [];
let pool: pg.Pool;
let reading: Reading;
let slugs: string[];
let certificateId: string;
let reviewId: string;
let vendor: Person;
let manager: Person;

beforeAll(async () => {
  await fillMarketplace(database);
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('connect', (client) => {
    const { query } = client;
    Object.defineProperty(client, 'query', {
      value(text: unknown, values: unknown, ...rest: unknown[]) {
        if (typeof text === 'string' && Array.isArray(values)) asked.push({ text, values });
        return Reflect.apply(query, client, [text, values, ...rest]);
      },
    });
  });
  reading = readingOf(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
  const rows = await database.kysely
    .selectFrom('certificate as c')
    .innerJoin('listing as l', 'l.id', 'c.listing_id')
    .select(['c.id', 'l.slug'])
    .orderBy('c.id', 'desc')
    .limit(4)
    .execute();
  slugs = rows.map(({ slug }) => slug);
  certificateId = rows[0]?.id ?? '';
  const review = await database.kysely
    .selectFrom('review as rv')
    .innerJoin('listing as l', 'l.id', 'rv.listing_id')
    .select('rv.id')
    .where('l.slug', '=', slugs[0] ?? '')
    .executeTakeFirstOrThrow();
  reviewId = review.id;
  const { id } = await database.kysely
    .selectFrom('isv')
    .select('organisation_id as id')
    .where('slug', '=', 'vendor-1')
    .executeTakeFirstOrThrow();
  vendor = acting(await enter('owner', database), { id, kind: 'isv', role: 'owner' });
  manager = await enterStaff('manager', 'program_manager', database);
});
afterAll(() => pool.end());

const browsed = { filters: NO_FILTERS, sort: 'relevance', page: 1, at: NOON } as const;

const PAGES: Record<string, () => Promise<unknown>> = {
  home: () => homePage(reading, NOON),
  app: () => appPage(reading, slugs[0] ?? '', NOON),
  reviews: () => reviewsPage(reading, slugs[0] ?? '', ALL_REVIEWS, NOON),
  'reviews of one version': () =>
    reviewsPage(reading, slugs[0] ?? '', { ...ALL_REVIEWS, version: '1' }, NOON),
  'reviews feed': () => latestReviews(reading, slugs[0] ?? '', NOON),
  'one review': () => reviewPermalink(reading, { slug: slugs[0] ?? '', id: reviewId, at: NOON }),
  'writing a review': () => mayWrite(reading, vendor, slugs[0] ?? '', NOON),
  'own reviews': () => ownReviews(reading, vendor, 1),
  'own flags': () => ownFlags(reading, vendor),
  'inbox of reviews': () =>
    reviewInbox(reading, vendor, { app: null, state: null, stars: null, page: 1 }),
  vendor: () => vendorPage(reading, { slug: 'vendor-1', page: 1, at: NOON }),
  async category() {
    const { groups } = await facetNames(reading);
    return categoryPage(reading, { ...browsed, slug: 'crm-sales', groups });
  },
  group: () => browse(reading, { ...browsed, place: { slug: 'it-and-security', isGroup: true } }),
  'filtered category': () =>
    browse(reading, {
      ...browsed,
      filters: { ...NO_FILTERS, pricing: ['free'] },
      place: { slug: 'crm-sales', isGroup: false },
    }),
  async compare() {
    await comparedApps(reading, slugs, NOON);
    await browse(reading, { ...browsed, place: { slug: 'crm-sales', isGroup: false } });
  },
  certificate: () => certificatePage(reading, certificateId, NOON),
  saved: () => cardsBySlug(reading, slugs, NOON),
  'decisions about a vendor': () => decisionsAbout(reading, vendor),
  audit: () => auditPage(reading, manager, {}),
  feed: () => latestNews(reading, { category: null, limit: 50, at: NOON }),
};

type Node = {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  Plans?: Node[] | undefined;
};
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    Plans: z.array(node).optional(),
  }),
);
const explained = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan: node })) }));

function wholeTables(plan: Node): string[] {
  const table = plan['Relation Name'];
  const own = plan['Node Type'] === 'Seq Scan' && table && !SMALL.has(table) ? [table] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(wholeTables)];
}

test.each(Object.keys(PAGES))(
  '%s asks few questions, and none reads a whole table',
  async (name) => {
    asked.length = 0;
    await PAGES[name]?.();
    const questions = [...asked];
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(MOST_QUERIES);
    for (const { text, values } of questions) {
      const { rows } = await pool.query(`explain (format json) ${text}`, values);
      const [first] = explained.parse(rows);
      const plan = first?.['QUERY PLAN'][0]?.Plan;
      expect(plan && wholeTables(plan), text).toEqual([]);
    }
  },
);

test('a question that reads a whole table is noticed', async () => {
  const { rows } = await pool.query(
    "explain (format json) select from listing_version where name = 'x'",
    [],
  );
  const plan = explained.parse(rows)[0]?.['QUERY PLAN'][0]?.Plan;
  expect(plan && wholeTables(plan)).toEqual(['listing_version']);
});
