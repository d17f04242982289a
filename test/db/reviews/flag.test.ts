import { expect, test } from 'vitest';
import { Invalid, TooOften } from '#db/errors.ts';
import { flagPoints } from '#db/moderation/risk.ts';
import { flagReview } from '#db/reviews/flag.ts';
import { NOON, testDatabase } from '../../support/database.ts';
import { enter } from '../../support/people.ts';
import { published, reviewScene } from '../../support/reviews.ts';
import { atOnce, attempts, castAround, everybody } from '../cast.ts';

const database = testDatabase();
const { kysely } = database;
const DAY = 24 * 60 * 60 * 1000;

function caseAbout(id: string) {
  return kysely
    .selectFrom('moderation_case')
    .select(['risk', 'opened_at', 'queued_at', 'due_at'])
    .where('review_id', '=', id)
    .execute();
}

test('flags open one case, whose place in the queue their number moves', async () => {
  const { id } = await published(await reviewScene(database), database);
  const readers = await Promise.all([1, 2, 3].map(() => enter('reader', database)));
  const flags = readers.map((reader) =>
    flagReview(reader, { reviewId: id, reason: 'off_topic', note: '' }, database),
  );
  expect(await atOnce(flags)).toEqual({ done: 3 });
  const HOUR = 3_600_000;
  expect(await caseAbout(id)).toEqual([
    {
      risk: 30,
      opened_at: NOON,
      queued_at: new Date(NOON.getTime() - 30 * HOUR),
      due_at: new Date(NOON.getTime() + 48 * HOUR),
    },
  ]);
});

test('everybody with an account may once, but the writer; the vendor’s people are kept apart', async () => {
  const scene = await reviewScene(database);
  const { id, writer } = await published(scene, database);
  const flag = { reviewId: id, reason: 'spam', note: '' };
  const cast = await castAround(scene.vendor, database);
  const outcomes = await attempts(cast, (actor) => flagReview(actor, flag, database));
  expect(outcomes).toEqual(everybody('done', { anonymous: 'Forbidden', platform: 'Forbidden' }));
  await expect(flagReview(writer, flag, database)).rejects.toThrow('your own review');
  const twice = [1, 2, 3].map(() => flagReview(scene.marketer, flag, database));
  expect(await atOnce(twice)).toEqual({ done: 1, Conflict: 2 });
  const ofVendor = kysely.selectFrom('review_flag').select('id').where('vendor_id', 'is not', null);
  expect(await ofVendor.where('review_id', '=', id).execute()).toHaveLength(5);
});

test('all flags of a vendor together press less than one of a customer', async () => {
  const scene = await reviewScene(database);
  const { id } = await published(scene, database);
  for (const who of [scene.marketer, scene.vendor.owner]) {
    await flagReview(who, { reviewId: id, reason: 'spam', note: '' }, database);
  }
  expect(await caseAbout(id)).toMatchObject([{ risk: 5 }]);
  expect(flagPoints({ judged: 2, upheld: 0 })).toBe(10);
  expect(flagPoints({ judged: 10, upheld: 0 })).toBe(2);
  expect(flagPoints({ judged: 4, upheld: 4 })).toBe(20);
});

test.each([
  [{ reason: 'dislike', note: '' }, 'reason'],
  [{ reason: 'other', note: ' ' }, 'note'],
  [{ reason: 'spam', note: 'x'.repeat(501) }, 'note'],
])('%j is refused with a sentence at the field', async (given, field) => {
  const { id } = await published(await reviewScene(database), database);
  const reader = await enter('reader', database);
  const error = await flagReview(reader, { reviewId: id, ...given }, database).catch((e) => e);
  expect(error).toBeInstanceOf(Invalid);
  expect(Object.keys(error.fields)).toEqual([field]);
});

test('nobody flags more than twenty reviews a day', async () => {
  const reader = await enter('eager', database);
  const scene = await reviewScene(database, 21);
  const ids: string[] = [];
  for (const by of scene.customers.keys()) {
    // Some days apart, so that they are no burst.
    database.setNow(new Date(NOON.getTime() + by * 3 * DAY));
    ids.push((await published(scene, database, { by })).id);
  }
  const [last = '', ...others] = ids;
  const flag = (reviewId: string) =>
    flagReview(reader, { reviewId, reason: 'spam', note: '' }, database);
  for (const id of others) await flag(id);
  await expect(flag(last)).rejects.toBeInstanceOf(TooOften);
  database.setNow(NOON);
});
