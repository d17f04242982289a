import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { vendorPage } from '#db/accounts/vendor-page.ts';
import { readingOf } from '#db/connection.ts';
import { appPage } from '#db/listings/app-page.ts';
import { homePage } from '#db/listings/home-page.ts';
import { facetNames } from '#db/search/facet-names.ts';
import { demoCatalogue, demoIsvs } from '#db/seed/catalogue/catalogue.ts';
import { demoShelves } from '#db/seed/catalogue/shelves.ts';
import { daysBefore } from '#db/seed/clock.ts';
import { type DemoOptions, demoState, loadDemo } from '#db/seed/load.ts';
import { asShelves, shelvedApps } from '#db/shelves/shown.ts';
import { trendingApps, trendsSince } from '#db/trends/trending.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { makeSearchable } from '../../support/searchable.ts';
import { brokenRules } from '../reviews/definitions.ts';

/** The promise is 20 s on two cores that do nothing else; here other tests want them too. */
const LONGEST = 50_000;

const database = testDatabase();
const { kysely } = database;
const apps = demoCatalogue.flatMap((category) => category.apps);
const options: DemoOptions = {
  at: NOON,
  mediaOf: (app) => [
    { kind: 'icon', storageKey: app.slug, width: 64, height: 64, alt: '', tint: null },
  ],
  report: () => undefined,
};
let took: number;
let atOnceLoaded: boolean;
const shares: number[] = [];

async function count(query: ReturnType<typeof sql<{ count: number }>>): Promise<number> {
  const { rows } = await query.execute(kysely);
  return rows[0]?.count ?? -1;
}

/** Rows of each word in a column. */
async function counts(table: string, column: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ word: string; count: number }>`
    select ${sql.ref(column)} as word, count(*) as count from ${sql.table(table)} group by 1
  `.execute(kysely);
  return Object.fromEntries(rows.map((row) => [row.word, row.count]));
}

beforeAll(async () => {
  const failing = loadDemo(kysely, {
    ...options,
    report(share) {
      if (share > 0.1) throw new Error('The power went.');
    },
  });
  await expect(failing).rejects.toThrow('The power went.');
  const left = sql<{ count: number }>`
    select (select count(*) from audit_event) + (select count(*) from person)
      + (select count(*) from listing) + (select count(*) from search_change) as count`;
  atOnceLoaded = (await count(left)) === 0 && (await demoState(kysely)) === 'empty';
  const started = performance.now();
  await loadDemo(kysely, { ...options, report: (share) => shares.push(share) });
  took = performance.now() - started;
});

test('a loading that is cut off leaves nothing', () => {
  expect(atOnceLoaded).toBe(true);
});

test('loading is quick and tells how far it is', () => {
  expect(took).toBeLessThan(LONGEST);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeGreaterThanOrEqual(0);
  expect(shares.at(-1)).toBe(1);
});

test('the shop is full, and knows that the demo is in it', async () => {
  expect(await demoState(kysely)).toBe('loaded');
  expect(await count(sql`select count(*) from isv`)).toBe(44);
  expect(demoIsvs).toHaveLength(44);
  expect(await count(sql`select count(*) from listing`)).toBe(125);
  expect(await counts('review', 'state')).toEqual({
    published: expect.any(Number),
    held: 5,
    hidden: 2,
    returned: 1,
    removed: 1,
  });
  expect(await count(sql`select count(*) from review`)).toBe(1505);
});

test('every app of the catalogue has a page as it was written', async () => {
  for (const app of apps.filter(({ fate }) => fate?.state !== 'withdrawn')) {
    const page = await appPage(readingOf(kysely), app.slug, NOON);
    expect(page.card.name).toBe(app.name);
    expect(page.plans).toHaveLength(app.plans.length);
    expect(page.releases).toHaveLength(app.releases.length);
    expect(page.integrations).toHaveLength(app.integrates.length);
  }
});

test('every vendor has a page with its apps', async () => {
  for (const { slug } of demoIsvs) {
    const page = await vendorPage(readingOf(kysely), { slug, page: 1, at: NOON });
    const own = apps.filter((app) => app.vendor === slug && app.fate?.state !== 'withdrawn');
    expect(page.appCount).toBe(own.length);
    expect(page.claimed).toBe(true);
  }
});

test('the shelves of the home page are full', async () => {
  await makeSearchable({ kysely, now: () => NOON });
  const { picked, shelves, sizes } = await homePage(readingOf(kysely), NOON);
  expect(shelves.newlyCertified).toHaveLength(6);
  expect(shelves.newest).toHaveLength(6);
  expect(shelves.trending.length).toBeGreaterThanOrEqual(4);
  expect(picked.map(({ apps }) => apps.length)).toEqual([6, 6]);
  const { groups } = await facetNames(readingOf(kysely));
  const categories = groups.flatMap((group) => group.categories);
  const counted = categories.map(({ slug }) => sizes[slug] ?? 0);
  expect(Math.min(...counted)).toBeGreaterThan(0);
  const offered = apps.filter(({ fate }) => fate?.state !== 'withdrawn');
  expect(counted.reduce((sum, one) => sum + one)).toBe(offered.length);
});

test('the staff have arranged shelves, and some apps are trending', async () => {
  const shelves = asShelves(await shelvedApps(readingOf(kysely), NOON).execute());
  expect(shelves.map((shelf) => [shelf.slug, shelf.apps.length])).toEqual(
    demoShelves.map((shelf) => [shelf.slug, shelf.apps.length]),
  );
  const apps = trendingApps(readingOf(kysely), trendsSince(NOON), NOON);
  const trending = await apps.select('l.id').execute();
  expect(trending.length).toBeGreaterThanOrEqual(4);
  expect(trending.length).toBeLessThan(12);
});

test('there are apps of every kind', async () => {
  const states = await counts('listing', 'state');
  expect(states).toEqual({
    live: expect.any(Number),
    deprecated: apps.filter(({ fate }) => fate?.state === 'deprecated').length,
    withdrawn: apps.filter(({ fate }) => fate?.state === 'withdrawn').length,
  });
  expect(states['deprecated']).toBeGreaterThan(0);
  expect(states['withdrawn']).toBeGreaterThan(0);
  expect(Object.keys(await counts('isv', 'tier')).toSorted()).toEqual([
    'preferred',
    'premier',
    'registered',
  ]);
  expect(Object.keys(await counts('plan', 'kind')).toSorted()).toEqual([
    'free',
    'freemium',
    'paid',
    'trial',
  ]);
  const unreviewed = sql<{ count: number }>`
    select count(*) from listing_rating where review_count = 0`;
  expect(await count(unreviewed)).toBeGreaterThan(0);
});

test('apps have one to five plans', () => {
  const plansOfAnApp = new Set(apps.map((app) => app.plans.length));
  expect([...plansOfAnApp].toSorted()).toEqual([1, 2, 3, 4, 5]);
});

test('certificates of every level hold, and some have lapsed', async () => {
  const { rows } = await sql<{ level: string; valid: boolean }>`
    select distinct level, valid_until > ${NOON} as valid from certificate
  `.execute(kysely);
  const valid = rows.filter((row) => row.valid).map((row) => row.level);
  expect(valid.toSorted()).toEqual(['advanced', 'basic', 'standard']);
  expect(rows.some((row) => !row.valid)).toBe(true);
});

test('reviews are spread over two years, none in the future, no two alike', async () => {
  const { rows } = await sql<{ at: Date; body: string }>`
    select created_at as at, body from review order by created_at
  `.execute(kysely);
  expect(new Set(rows.map((row) => row.body)).size).toBe(1505);
  const times = rows.map((row) => row.at.getTime());
  expect(Math.max(...times)).toBeLessThanOrEqual(NOON.getTime());
  for (let quarter = 0; quarter < 8; quarter += 1) {
    const [from, to] = [daysBefore(NOON, (quarter + 1) * 91), daysBefore(NOON, quarter * 91)];
    const inside = times.filter((time) => time > from.getTime() && time <= to.getTime());
    expect(inside.length, `reviews of the quarter ${quarter} ago`).toBeGreaterThan(20);
  }
  const stars = await counts('review', 'rating');
  expect(Object.keys(stars)).toEqual(['1', '2', '3', '4', '5']);
});

test('nothing happened before its time: reviews follow use, use follows publication', async () => {
  const wrong = sql<{ count: number }>`
    select count(*) from review r
    join entitlement e on e.id = r.entitlement_id
    join listing l on l.id = r.listing_id
    where r.created_at < e.valid_from or e.valid_from < l.published_at`;
  expect(await count(wrong)).toBe(0);
  const later = sql<{ count: number }>`select count(*) from audit_event where at > ${NOON}`;
  expect(await count(later)).toBe(0);
});

test('every act of the loading is on record', async () => {
  const acts = await counts('audit_event', 'verb');
  expect(acts).toMatchObject({
    'isv.created': 44,
    'listing.created': 125,
    'listing.submitted': 125,
    'listing.approved': 125,
    'review.posted': 1505,
    'demo.loaded': 1,
  });
  const silent = sql<{ count: number }>`
    select count(*) from audit_event where acting_as = 'staff' and reason is null`;
  expect(await count(silent)).toBe(0);
});

test('every kept figure is the one that its rows make', async () => {
  const wrong = sql<{ count: number }>`
    select count(*) from (
      select listing_id, stars_1, stars_2, stars_3, stars_4, stars_5, review_count, star_sum
      from listing_rating
      except
      select l.id, count(*) filter (where rating = 1), count(*) filter (where rating = 2),
        count(*) filter (where rating = 3), count(*) filter (where rating = 4),
        count(*) filter (where rating = 5), count(r.id), coalesce(sum(rating), 0)
      from listing l left join review r on r.listing_id = l.id and r.state = 'published'
      group by l.id
    ) different`;
  expect(await count(wrong)).toBe(0);
  const sums = sql<{ count: number }>`select sum(review_count) as count from listing_rating`;
  expect(await count(sums)).toBe(1496);
  expect(await brokenRules(database)).toEqual({});
});
