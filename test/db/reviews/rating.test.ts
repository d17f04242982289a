import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Person, system } from '#db/actor.ts';
import { grantEntitlement } from '#db/entitlements/grant.ts';
import { Conflict } from '#db/errors.ts';
import { postReview } from '#db/reviews/post.ts';
import { rankedRating, shownAverage } from '#db/reviews/rating.ts';
import { testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enterCustomer, enterVendor, join } from '../../support/people.ts';

const database = testDatabase();
const { kysely } = database;
const listings: string[] = [];
const people: Person[] = [];

beforeAll(async () => {
  const vendor = await enterVendor('vendor', database);
  for (const _ of [1, 2]) listings.push((await liveListing(vendor, database)).listingId);
  for (const name of ['one', 'two', 'three']) {
    const customer = await enterCustomer(name, database);
    people.push(customer.owner, await join('colleague', customer, 'member', database));
    for (const listingId of listings) {
      await grantEntitlement(
        system('tests'),
        { organisationId: customer.id, listingId, kind: 'free', mode: 'live', until: null },
        database,
      );
    }
  }
});

/** What a person's review of a listing goes through. */
type Step = {
  does: 'post' | 'rate' | 'hide' | 'show' | 'delete';
  who: number;
  what: number;
  rating: number;
};

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('post', 'post', 'post', 'rate', 'hide', 'show', 'delete'),
    who: fc.nat(5),
    what: fc.nat(1),
    rating: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 25 },
);

async function take({ does, who, what, rating }: Step): Promise<void> {
  const [person, listingId] = [people[who], listings[what]];
  if (!person || !listingId) throw new Error('There are six people and two listings.');
  if (does === 'post') {
    const words = { title: 'Title', body: 'Twenty characters, or more.', appVersion: null };
    return postReview(person, { listingId, rating, ...words }, database).then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof Conflict)) throw error;
      },
    );
  }
  const mine = sql`person_id = ${person.personId} and listing_id = ${listingId}`;
  if (does === 'delete') await sql`delete from review where ${mine}`.execute(kysely);
  if (does === 'rate')
    await sql`update review set rating = ${rating} where ${mine}`.execute(kysely);
  if (does === 'hide') await sql`update review set state = 'hidden' where ${mine}`.execute(kysely);
  if (does === 'show')
    await sql`update review set state = 'published' where ${mine}`.execute(kysely);
}

/** Where the kept figures differ from what the reviews say. */
async function differences() {
  const { rows } = await sql`
    select r.listing_id
    from listing_rating r
    left join review v on v.listing_id = r.listing_id and v.state = 'published'
    group by r.listing_id
    having r.stars_1 <> count(*) filter (where v.rating = 1)
      or r.stars_2 <> count(*) filter (where v.rating = 2)
      or r.stars_3 <> count(*) filter (where v.rating = 3)
      or r.stars_4 <> count(*) filter (where v.rating = 4)
      or r.stars_5 <> count(*) filter (where v.rating = 5)
      or r.review_count <> count(v.id)
      or r.star_sum <> coalesce(sum(v.rating), 0)
  `.execute(kysely);
  return rows;
}

test('whatever happens to reviews, the kept figures are those of the published ones', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      await sql`delete from review`.execute(kysely);
      for (const step of history) await take(step);
      expect(await differences()).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the figures hold when all write at once', async () => {
  await sql`delete from review`.execute(kysely);
  const all = people.flatMap((_, who) =>
    [0, 1].map((what) => take({ does: 'post', who, what, rating: 1 + ((who + what) % 5) })),
  );
  await Promise.all(all);
  expect(await differences()).toEqual([]);
  const { rows } = await sql<{ count: number }>`
    select sum(review_count) as count from listing_rating
  `.execute(kysely);
  expect(rows).toEqual([{ count: 12 }]);
});

test('a mean shows from the third review on, with one decimal place', () => {
  expect(shownAverage({ count: 0, sum: 0 })).toBeNull();
  expect(shownAverage({ count: 2, sum: 10 })).toBeNull();
  expect(shownAverage({ count: 3, sum: 13 })).toBe(4.3);
  expect(shownAverage({ count: 4, sum: 19 })).toBe(4.8);
});

test('a few kind friends do not stand above hundreds', async () => {
  const ranked = async (count: number, sum: number) => {
    const { rows } = await sql<{ rating: number }>`
      select ${rankedRating('r')} as rating
      from (select ${count}::int as shown_count, ${sum}::int as shown_sum) r
    `.execute(kysely);
    return rows[0]?.rating ?? 0;
  };
  expect(await ranked(0, 0)).toBe(3.8);
  expect(await ranked(3, 15)).toBeLessThan(await ranked(300, 1350));
  expect(await ranked(10, 10)).toBeLessThan(await ranked(0, 0));
});
