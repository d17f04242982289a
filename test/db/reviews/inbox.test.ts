import { beforeAll, expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { editReview } from '#db/reviews/edit.ts';
import { flagReview } from '#db/reviews/flag.ts';
import {
  type InboxAsked,
  REVIEWS_IN_THE_INBOX,
  reviewInbox,
  unansweredReviews,
} from '#db/reviews/inbox.ts';
import { postReview } from '#db/reviews/post.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { resolveReply } from '#db/reviews/resolve.ts';
import { vendorReview } from '#db/reviews/vendor-review.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { caseOf, published, type ReviewScene, RULING, reviewScene } from '../../support/reviews.ts';
import { attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const HOUR = 60 * 60 * 1000;
const ALL: InboxAsked = { app: null, state: null, stars: null, page: 1 };
const PAGES = 2 * REVIEWS_IN_THE_INBOX;
let scene: ReviewScene;
/** By what became of them. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  scene = await reviewScene(database, 6);
  const names = ['answered', 'old', 'new', 'notFixed', 'hidden'];
  for (const [by, name] of names.entries()) {
    database.setNow(new Date(NOON.getTime() + by * HOUR));
    ids[name] = (await published(scene, database, { by, rating: by + 1 })).id;
  }
  const { hidden = '', notFixed = '', answered = '' } = ids;
  for (const reviewId of [answered, notFixed]) {
    const body = 'We have mended it in the release of today.';
    await replyToReview(scene.marketer, { reviewId, body, seen: 0 }, database);
  }
  const [first, , , fourth] = scene.customers;
  const [moderator] = scene.moderators;
  if (!first || !fourth || !moderator) throw new Error('The scene has fewer people.');
  await resolveReply(fourth.owner, { reviewId: notFixed, outcome: 'not_fixed' }, database);
  const flag = { reviewId: hidden, reason: 'spam', note: '' };
  await flagReview(first.owner, flag, database);
  const decision = { ...RULING, caseId: await caseOf(hidden, database), seen: 1, kind: 'hide' };
  await decideReview(moderator, { ...decision, ground: null }, database);
});

const inbox = (asked: Partial<InboxAsked> = {}) =>
  reviewInbox(reading, scene.vendor.owner, { ...ALL, ...asked });
const found = async (asked: Partial<InboxAsked>) => {
  const { reviews } = await inbox(asked);
  return reviews.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id);
};

test('unanswered reviews come first, the newest on top, and hidden ones last', async () => {
  expect(await found({})).toEqual(['new', 'old', 'notFixed', 'answered', 'hidden']);
  const { apps, counts } = await inbox();
  expect(counts).toEqual({ all: 5, unanswered: 2, answered: 2, not_fixed: 1, hidden: 1 });
  expect(apps).toEqual([{ slug: scene.slug, name: 'Tidy Ledger' }]);
  expect(await unansweredReviews(reading, scene.vendor.id)).toBe(2);
});

test.each<[Partial<InboxAsked>, string[]]>([
  [{ state: 'unanswered' }, ['new', 'old']],
  [{ state: 'answered' }, ['notFixed', 'answered']],
  [{ state: 'not_fixed' }, ['notFixed']],
  [{ state: 'hidden' }, ['hidden']],
  [{ stars: 2 }, ['old']],
  // The stars of what is hidden are not told.
  [{ stars: 5 }, []],
  [{ app: 'no-such-app' }, []],
])('%o finds %o', async (asked, names) => {
  expect(await found(asked)).toEqual(names);
});

test('of what staff hid the vendor reads the policy, and no words', async () => {
  const hidden = (await inbox({ state: 'hidden' })).reviews[0];
  expect(hidden).toMatchObject({
    shown: null,
    hidden: { state: 'hidden', policy: 'reviews', item: 10 },
  });
  expect(hidden?.title).toBeNull();
  const read = await vendorReview(reading, scene.vendor.owner, ids['hidden'] ?? '');
  expect(read.shown).toBeNull();
  const { body } = await database.kysely
    .selectFrom('review')
    .select('body')
    .where('id', '=', read.id)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify([hidden, read])).not.toContain(body);
});

test('the vendor reads what a review said before, as far as everybody did', async () => {
  const [, , third] = scene.customers;
  if (!third) throw new Error('The scene has fewer people.');
  const id = ids['new'] ?? '';
  const words = { title: 'Other words', body: 'We see this in another light by now.' };
  const edit = { ...words, rating: 2, appVersion: null };
  await editReview(third.owner, { ...edit, reviewId: id, seen: 1 }, database);
  const { shown } = await vendorReview(reading, scene.vendor.owner, id);
  expect(shown).toMatchObject({ title: 'Other words', rating: 2 });
  expect(shown?.earlier).toMatchObject([{ rating: 3 }]);
});

test('what waits for a moderator is nowhere in the inbox', async () => {
  const [, , , , , sixth] = scene.customers;
  if (!sixth) throw new Error('The scene has fewer people.');
  const body = 'Visit https://cheap-ledgers.example/offer for a much better offer today.';
  const review = { listingId: scene.listingId, rating: 5, title: 'Offer', body, appVersion: null };
  const id = await postReview(sixth.owner, review, database);
  expect((await inbox()).counts.all).toBe(5);
  const asked = vendorReview(reading, scene.vendor.owner, id);
  await expect(asked).rejects.toBeInstanceOf(NotFound);
});

test('all of a vendor’s people read it, and nobody else reads any of it', async () => {
  const cast = await castAround(scene.vendor, database);
  const people = { viewer: 'done', marketer: 'done', developer: 'done', owner: 'done' } as const;
  const expected = everybody('NotFound', people);
  const one = (actor: Parameters<typeof vendorReview>[1]) =>
    vendorReview(reading, actor, ids['old'] ?? '');
  expect(await attempts(cast, one)).toEqual(expected);
  const lists = await attempts(cast, async (actor) => {
    const { counts } = await reviewInbox(reading, actor, ALL);
    if (counts.all === 0) throw new NotFound('It is another vendor.');
  });
  expect(lists).toEqual(expected);
});

test('pages follow each other, with none twice and none left out', async () => {
  const many = await reviewScene(database, PAGES + 1);
  const written: string[] = [];
  for (let by = 0; by <= PAGES; by += 1) {
    // One a day: many at once would be a burst.
    database.setNow(new Date(NOON.getTime() + by * 24 * HOUR));
    written.push((await published(many, database, { by })).id);
  }
  const seen: string[] = [];
  for (const page of [1, 2, 3]) {
    const { pages, reviews } = await reviewInbox(reading, many.marketer, { ...ALL, page });
    expect(pages).toBe(3);
    seen.push(...reviews.map(({ id }) => id));
  }
  expect(seen).toEqual(written.toReversed());
  const behind = reviewInbox(reading, many.marketer, { ...ALL, page: 4 });
  await expect(behind).rejects.toBeInstanceOf(NotFound);
});
