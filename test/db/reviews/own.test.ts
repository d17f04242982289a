import { expect, test } from 'vitest';
import { readingOf } from '#db/connection.ts';
import { NotFound } from '#db/errors.ts';
import { decideReview } from '#db/moderation/decide.ts';
import { usualWait } from '#db/moderation/usual-wait.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { ownReview, ownReviews } from '#db/reviews/own.ts';
import { ownFlags } from '#db/reviews/own-flags.ts';
import { replyToReview } from '#db/reviews/reply.ts';
import { resolveReply } from '#db/reviews/resolve.ts';
import { withdrawReview } from '#db/reviews/withdraw.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { caseOf, published, RULING, reviewScene } from '../../support/reviews.ts';

const database = testDatabase();
const reading = readingOf(database.kysely);
const HOUR = 60 * 60 * 1000;
const after = (hours: number) => new Date(NOON.getTime() + hours * HOUR);

test('a writer sees the own reviews, and is asked once about the answer', async () => {
  const scene = await reviewScene(database, 1);
  const { id, writer } = await published(scene, database);
  const lines = () => ownReviews(reading, writer, 1);
  expect(await lines()).toMatchObject({ pages: 1, reviews: [{ id, isAsked: false }] });
  const reply = { reviewId: id, body: 'Thank you for telling us.', seen: 0 };
  await replyToReview(scene.marketer, reply, database);
  expect(await lines()).toMatchObject({ reviews: [{ isAsked: true, state: 'published' }] });
  await resolveReply(writer, { reviewId: id, outcome: 'fixed' }, database);
  expect(await lines()).toMatchObject({ reviews: [{ isAsked: false }] });
  expect(await ownReview(reading, writer, id)).toMatchObject({
    reply: { outcome: 'fixed', editedAt: null },
    dueAt: null,
    signals: [],
    history: [{ revision: 1, isPublic: true }],
  });
  await withdrawReview(writer, { reviewId: id }, database);
  expect(await lines()).toEqual({ pages: 0, reviews: [] });
  expect(await ownReview(reading, writer, id)).toMatchObject({ state: 'withdrawn', title: '' });
});

test('nobody reads the own page of somebody else’s review', async () => {
  const scene = await reviewScene(database, 1);
  const { id } = await published(scene, database);
  for (const person of [scene.vendor.owner, scene.marketer, await enter('stranger', database)]) {
    await expect(ownReview(reading, person, id)).rejects.toBeInstanceOf(NotFound);
  }
  const { owner } = scene.vendor;
  await expect(ownReview(reading, owner, 'none')).rejects.toBeInstanceOf(NotFound);
  await expect(ownReviews(reading, owner, 2)).rejects.toBeInstanceOf(NotFound);
});

test('a flag is told with its outcome, and the usual wait from the fifth decision on', async () => {
  const scene = await reviewScene(database, 5);
  const flagger = await enter('flagger', database);
  const [moderator] = scene.moderators;
  if (!moderator) throw new Error('There are two moderators.');
  for (const [by, hours] of [1, 2, 3, 40, 50].entries()) {
    database.setNow(NOON);
    const { id } = await published(scene, database, { by });
    await flagReview(flagger, { reviewId: id, reason: 'spam', note: '' }, database);
    expect(await usualWait(reading, after(60))).toBeNull();
    database.setNow(after(hours));
    const caseId = await caseOf(id, database);
    const ruling = { ...RULING, ground: null, kind: by === 0 ? 'hide' : 'dismiss' };
    await decideReview(moderator, { caseId, seen: 1, ...ruling }, database);
  }
  expect(await usualWait(reading, after(60))).toBe(3);
  expect(await usualWait(reading, after(24 * 100))).toBeNull();
  const flags = await ownFlags(reading, flagger);
  expect(flags.map(({ outcome, state }) => [outcome, state]).toSorted()).toEqual([
    ...Array.from({ length: 4 }, () => ['dismissed', 'published']),
    ['upheld', 'hidden'],
  ]);
  expect(await ownFlags(reading, moderator)).toEqual([]);
});
