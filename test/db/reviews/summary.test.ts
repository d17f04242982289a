import { expect, test } from 'vitest';
import type { Person } from '#db/actor.ts';
import { readingOf } from '#db/connection.ts';
import { appPage } from '#db/listings/app-page.ts';
import { postReview } from '#db/reviews/post.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { liveListing } from '../../support/listings.ts';
import { enter, enterCustomer, enterVendor } from '../../support/people.ts';
import { honestWords, useFrom } from '../../support/reviews.ts';

const database = testDatabase();
const DAY = 24 * 60 * 60 * 1000;
const day = (days: number) => new Date(NOON.getTime() + days * DAY);
let written = 0;
const on = (days: number) => ({ kysely: database.kysely, now: () => day(days) });

async function appWithReviews(ratings: readonly [days: number, rating: number][]) {
  const { listingId, slug } = await liveListing(await enterVendor('vendor', database), database);
  const writers: Person[] = [];
  for (const [days, rating] of ratings) {
    // People who have been here for a while: what they write appears at once.
    const { id, owner } = await enterCustomer('customer', on(-30));
    await useFrom(on(-30), id, listingId);
    written += 1;
    const words = { ...honestWords(written, rating), title: `Day ${days}` };
    await postReview(owner, { listingId, ...words }, on(days));
    writers.push(owner);
  }
  return { slug, writers };
}

async function summary(slug: string, at: Date) {
  return (await appPage(readingOf(database.kysely), slug, at)).reviews;
}

test('without reviews there is no mean and nothing to count', async () => {
  const { slug } = await appWithReviews([]);
  expect(await summary(slug, NOON)).toEqual({
    average: null,
    averageOf: 0,
    frozenAt: null,
    count: 0,
    stars: [0, 0, 0, 0, 0],
    recent: { average: null, count: 0, days: 90, changesAt: null },
    helpful: [],
    takenOff: { count: 0, changesAt: null },
  });
});

test('all count for the mean, those of the last 90 days for the recent one', async () => {
  const { slug } = await appWithReviews([
    [0, 1],
    [10, 1],
    [100, 5],
    [110, 4],
    [120, 5],
  ]);
  expect(await summary(slug, day(120))).toMatchObject({
    average: 3.2,
    count: 5,
    stars: [2, 0, 0, 1, 2],
    recent: { average: 4.7, count: 3, days: 90, changesAt: day(190) },
  });
});

test('the four that most found helpful show, then the newest, and none that is not published', async () => {
  const { slug, writers } = await appWithReviews([1, 2, 3, 4, 5, 6, 7, 8].map((days) => [days, 3]));
  const reviewOf = async (index: number) => {
    const mine = database.kysely
      .selectFrom('review')
      .select('id')
      .where('person_id', '=', writers[index]?.personId ?? '');
    return (await mine.executeTakeFirstOrThrow()).id;
  };
  const input = { reviewId: await reviewOf(1), isHelpful: true };
  await voteHelpful(await enter('reader', database), input, database);
  await database.kysely
    .updateTable('review')
    .set({ state: 'held' })
    .where('id', '=', await reviewOf(6))
    .execute();
  const { count, helpful } = await summary(slug, day(9));
  expect(count).toBe(7);
  expect(helpful.map((review) => review.title)).toEqual([2, 8, 6, 5].map((n) => `Day ${n}`));
  expect(helpful[0]).toMatchObject({ author: 'owner-of-customer', helpful: 1, reply: null });
});
