import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { reviewPermalink } from '#db/reviews/permalink.ts';
import { REVIEWS_ON_A_PAGE, type ReviewsAsked } from '#db/reviews/question.ts';
import { readerOf } from '#db/reviews/reader.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { reviewsPage } from '#db/reviews/reviews-page.ts';
import { voteHelpful } from '#db/reviews/vote.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { ALL_REVIEWS } from '#site/reviews/asked.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { honestWords, published, type ReviewScene, reviewScene } from '../../support/reviews.ts';

const database = testDatabase();
const { kysely } = database;
const DAY = 24 * 60 * 60 * 1000;
const reading = readingOf(kysely);

async function reviewed(ratings: readonly number[]) {
  database.setNow(NOON);
  const scene = await reviewScene(database, ratings.length);
  const reviews: Awaited<ReturnType<typeof published>>[] = [];
  for (const [by, rating] of ratings.entries()) {
    // A day apart, so that they are no burst.
    database.setNow(new Date(NOON.getTime() + by * DAY));
    reviews.push(await published(scene, database, { by, rating }));
  }
  database.setNow(new Date(NOON.getTime() + ratings.length * DAY));
  return { ...scene, reviews, ids: reviews.map(({ id }) => id) };
}

function page(scene: ReviewScene, asked: Partial<ReviewsAsked> = {}, writerId?: string) {
  const question = { ...ALL_REVIEWS, ...asked };
  return reviewsPage(reading, scene.slug, question, database.now(), writerId);
}

async function order(...given: Parameters<typeof page>): Promise<string[]> {
  return (await page(...given)).reviews.map(({ id }) => id);
}

test('reviews stand by help, date or stars, and the reader’s own comes first', async () => {
  const scene = await reviewed([3, 5, 1]);
  const [first = '', second = '', third = ''] = scene.ids;
  const reader = await enter('reader', database);
  await voteHelpful(reader, { reviewId: second, isHelpful: true }, database);
  expect(await order(scene)).toEqual([second, third, first]);
  expect(await order(scene, { sort: 'newest' })).toEqual([third, second, first]);
  expect(await order(scene, { sort: 'highest' })).toEqual([second, first, third]);
  expect(await order(scene, { sort: 'lowest' })).toEqual([third, first, second]);
  const writer = scene.reviews[0]?.writer.personId;
  expect(await order(scene, {}, writer)).toEqual([first, second, third]);
});

test('each filter finds what its count says', async () => {
  const scene = await reviewed([4, 4, 2, 5]);
  const facts = [
    { app_version: '4.10.1', industry: 'retail', size_band: '1-10' },
    { app_version: '4.2', industry: 'retail', size_band: '11-50' },
    { app_version: 'v11.0', industry: 'energy', size_band: '11-50' },
    { app_version: null, industry: 'energy', size_band: '1001+' },
  ] as const;
  for (const [index, fact] of facts.entries()) {
    await kysely
      .updateTable('review')
      .set(fact)
      .where('id', '=', scene.ids[index] ?? '')
      .execute();
  }
  const { counts } = await page(scene);
  expect(counts.versions).toEqual([
    { version: '11', count: 1 },
    { version: '4', count: 2 },
  ]);
  expect(counts.industry).toMatchObject({ retail: 2, energy: 2, media: 0 });
  expect(counts.size).toMatchObject({ '1-10': 1, '11-50': 2, '1001+': 1 });
  expect(counts.use).toMatchObject({ subscription: 4, trial: 0 });
  const found = async (asked: Partial<ReviewsAsked>) => (await page(scene, asked)).found.count;
  expect(await found({ version: '4' })).toBe(2);
  expect(await found({ version: '1' })).toBe(0);
  expect(await found({ industry: 'energy' })).toBe(2);
  expect(await found({ size: '11-50', industry: 'energy' })).toBe(1);
  expect(await found({ stars: 4, version: '4', use: 'subscription' })).toBe(2);
});

test('twenty-five stand on a page, and there is none behind the last', async () => {
  const scene = await reviewed(Array.from({ length: REVIEWS_ON_A_PAGE + 1 }, () => 4));
  expect(await page(scene)).toMatchObject({ pages: 2, found: { count: 26 } });
  expect((await page(scene, { page: 2 })).reviews).toHaveLength(1);
  await expect(page(scene, { page: 3 })).rejects.toBeInstanceOf(NotFound);
  await expect(page(scene, { record: 2 })).rejects.toBeInstanceOf(NotFound);
});

test('a reader is told what is theirs, what they voted for and flagged, and nothing of others', async () => {
  const scene = await reviewed([4, 2]);
  const [first = '', second = ''] = scene.ids;
  const writer = scene.reviews[0]?.writer;
  if (!writer) throw new Error('There is a writer.');
  await voteHelpful(writer, { reviewId: second, isHelpful: true }, database);
  await flagReview(writer, { reviewId: second, reason: 'spam', note: '' }, database);
  const told = ({ personId }: { personId: string }) =>
    readerOf(reading, { personId, listingId: scene.listingId, reviewIds: scene.ids });
  expect(await told(writer)).toEqual({
    own: { id: first, state: 'published' },
    isOfVendor: false,
    voted: new Set([second]),
    flagged: new Set([second]),
  });
  const nothing = { own: null, voted: new Set(), flagged: new Set() };
  expect(await told(scene.marketer)).toEqual({ ...nothing, isOfVendor: true });
  expect(await told(await enter('reader', database))).toEqual({ ...nothing, isOfVendor: false });
  await withdrawReview(writer, { reviewId: first }, database);
  expect(await told(writer)).toMatchObject({ own: null });
});

test('a changed review shows when, and its address what it said before; a reply stands with both', async () => {
  const scene = await reviewed([2]);
  const [id = ''] = scene.ids;
  const writer = scene.reviews[0]?.writer;
  if (!writer) throw new Error('There is a writer.');
  const at = database.now();
  const reply = { reviewId: id, body: 'Thank you for telling us.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  const edit = { reviewId: id, seen: 1, ...honestWords(9_001, 4) };
  await editReview(writer, edit, database);
  const found = await reviewPermalink(reading, { slug: scene.slug, id, at });
  if (found.kind !== 'shown') throw new Error('It is published.');
  expect(found.review).toMatchObject({
    rating: 4,
    createdAt: NOON,
    editedAt: at,
    reply: { createdAt: at, editedAt: null, outcome: 'rating_changed', ratingBefore: 2 },
  });
  expect(found.history.map(({ rating, revision }) => [revision, rating])).toEqual([
    [2, 4],
    [1, 2],
  ]);
  const elsewhere = { slug: 'elsewhere', id, at };
  await expect(reviewPermalink(reading, elsewhere)).rejects.toBeInstanceOf(NotFound);
  const unknown = { slug: scene.slug, id: 'none', at };
  await expect(reviewPermalink(reading, unknown)).rejects.toBeInstanceOf(NotFound);
});
